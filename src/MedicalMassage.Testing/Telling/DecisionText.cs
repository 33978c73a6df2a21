using System.Globalization;
using System.Text.RegularExpressions;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Telling;

/// <summary>A decision as text in which facts stand for their positions, so that cases with another order can be compared.</summary>
internal static partial class DecisionText
{
    internal static string WithoutPositions(Decision decision, ReferralCase referral)
    {
        string Named(string text) => Position().Replace(text, match => match.Groups[1].Value + "{" + Fact(referral, match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)) + "}");
        string Sorted(IEnumerable<string> parts) => string.Join("\n  ", parts.Select(Named).Order(StringComparer.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"""
            {decision.Verdict} {decision.WorstCase} {decision.ValidThrough} {decision.AmendedPlan}
            {string.Join(',', decision.CheckedClear)}
              {Sorted(decision.Findings.Select(f => $"{f.Rule} {f.Certainty} [{Sorted(f.Facts.Select(fact => fact.ToString()))}] {f.Effects} {f.ClearedBy} [{Sorted(f.Notes)}]"))}
              {Sorted(decision.Requirements.Select(r => r.ToString()))}
              {Sorted(decision.Questions.Select(q => $"{q.Rule} {q.Asks} {q.Path} {q.Code} {q.CouldLeadTo} {q.Settles}"))}
              {Sorted(decision.Alerts.Select(a => a.ToString()))}
              {Sorted(decision.Advice.Select(a => a.ToString()))}
              {Sorted(decision.Unread.Select(u => u.ToString()))}
              {Sorted(decision.Uncovered)}
            """) + DecisionFormat.Write(decision with { Findings = [], Questions = [], Unread = [], Uncovered = [], Alerts = [], Advice = [], Requirements = [] });
    }

    private static string Fact(ReferralCase referral, string section, int index) => section switch
    {
        "clearances" => referral.Clearances[index].ToString(),
        "patient.conditions" => referral.Patient.Conditions[index].ToString(),
        "patient.medications" => referral.Patient.Medications[index].ToString(),
        "patient.observations" => referral.Patient.Observations[index].ToString(),
        "patient.procedures" => referral.Patient.Procedures[index].ToString(),
        "patient.devices" => referral.Patient.Devices[index].ToString(),
        "patient.allergies" => referral.Patient.Allergies[index].ToString(),
        _ => referral.Patient.Symptoms[index].ToString(),
    };

    [GeneratedRegex(@"(clearances|patient\.\w+)\[(\d+)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Position();
}
