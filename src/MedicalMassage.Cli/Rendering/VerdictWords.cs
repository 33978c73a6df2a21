using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>Verdicts in words.</summary>
internal static class VerdictWords
{
    internal static string Short(Verdict verdict) => verdict switch
    {
        Verdict.Proceed => "proceed",
        Verdict.ProceedWithModifications => "proceed with modifications",
        Verdict.Hold => "hold",
        Verdict.DoNotTreat => "do not treat",
        _ => "refer urgently",
    };

    internal static string Headline(Decision decision, bool hasPlan) => decision.Verdict switch
    {
        Verdict.Proceed when hasPlan => "PROCEED. The plan may be carried out as it stands.",
        Verdict.Proceed => "PROCEED. Nothing is restricted.",
        Verdict.ProceedWithModifications when hasPlan => "PROCEED WITH MODIFICATIONS. Only the part of the plan below may be given.",
        Verdict.ProceedWithModifications => "PROCEED WITH MODIFICATIONS. Keep within the limits below.",
        Verdict.Hold => "HOLD. Do not begin before the points below are settled.",
        Verdict.DoNotTreat => hasPlan ? "DO NOT TREAT. Nothing of the plan may be given." : "DO NOT TREAT. Nothing may be given.",
        _ => "REFER URGENTLY. Do not treat; the patient has to be seen.",
    };
}
