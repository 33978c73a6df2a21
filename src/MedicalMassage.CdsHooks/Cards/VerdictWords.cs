using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>Verdicts as clients show them.</summary>
internal static class VerdictWords
{
    internal static string Indicator(Verdict verdict) => verdict switch
    {
        Verdict.Proceed => "info",
        Verdict.ProceedWithModifications or Verdict.Hold => "warning",
        _ => "critical",
    };

    internal static string Short(Verdict verdict, Language language) => Texts.Say(language, verdict switch
    {
        Verdict.Proceed => "short-proceed",
        Verdict.ProceedWithModifications => "short-modifications",
        Verdict.Hold => "short-hold",
        Verdict.DoNotTreat => "short-do-not-treat",
        _ => "short-refer-urgently",
    });

    internal static string Sentence(Judgement judgement) => Texts.Say(judgement.Decision.Language, (judgement.Verdict, judgement.Subject) switch
    {
        (Verdict.Proceed, Subject.Patient) => "unrestricted",
        (Verdict.Proceed, _) => "as-ordered",
        (Verdict.ProceedWithModifications, _) => judgement.Case.Plan is null ? "within-limits" : "part-of-order",
        (Verdict.Hold, _) => "do-not-begin",
        (Verdict.DoNotTreat, Subject.Patient) => "no-massage",
        (Verdict.DoNotTreat, _) => "nothing-ordered",
        _ => "to-be-seen",
    });

    internal static string Words(Verdict verdict, Language language) => language.Say(verdict);
}
