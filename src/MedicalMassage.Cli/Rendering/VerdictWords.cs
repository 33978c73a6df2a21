using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>Verdicts in words.</summary>
internal static class VerdictWords
{
    internal static string Short(Verdict verdict, Language language = Language.English) => language.Say(verdict);

    internal static string Headline(Decision decision, bool hasPlan) => Texts.Say(decision.Language, decision.Verdict switch
    {
        Verdict.Proceed when hasPlan => "headline-proceed-plan",
        Verdict.Proceed => "headline-proceed",
        Verdict.ProceedWithModifications when hasPlan => "headline-modifications-plan",
        Verdict.ProceedWithModifications => "headline-modifications",
        Verdict.Hold => "headline-hold",
        Verdict.DoNotTreat => hasPlan ? "headline-do-not-treat-plan" : "headline-do-not-treat",
        _ => "headline-refer-urgently",
    });
}
