using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

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

    internal static string Short(Verdict verdict) => verdict switch
    {
        Verdict.Proceed => "Massage may be given",
        Verdict.ProceedWithModifications => "Massage only within limits",
        Verdict.Hold => "Hold massage",
        Verdict.DoNotTreat => "Do not massage",
        _ => "Refer urgently, no massage",
    };

    internal static string Sentence(Judgement judgement) => (judgement.Verdict, judgement.Subject) switch
    {
        (Verdict.Proceed, Subject.Patient) => "Nothing is restricted.",
        (Verdict.Proceed, _) => "The massage may be given as it is ordered.",
        (Verdict.ProceedWithModifications, _) => judgement.Case.Plan is null ? "Massage may be given within the limits below." : "Only the part of the order that is listed below may be given.",
        (Verdict.Hold, _) => "Do not begin before the points below are settled.",
        (Verdict.DoNotTreat, Subject.Patient) => "No massage may be given.",
        (Verdict.DoNotTreat, _) => "Nothing of what is ordered may be given.",
        _ => "Do not treat. The patient has to be seen.",
    };

    internal static string Words(Verdict verdict) => OrderCodes.Word(verdict).Replace('-', ' ');
}
