using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Testing.Telling;

/// <summary>A decision as text in which facts stand for their positions, so that cases with another order can be compared.</summary>
internal static partial class DecisionText
{
    internal static string WithoutPositions(Decision decision, ReferralCase referral)
    {
        string Named(string text) => Position().Replace(text, match => match.Groups[1].Value + "{" + Fact(referral, match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)) + "}");
        string Sorted(IEnumerable<string> parts) => string.Join("\n  ", parts.Select(Named).Order(StringComparer.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"""
            {decision.Verdict} {decision.WorstCase} {decision.ValidThrough}
            {string.Join(',', decision.CheckedClear)}
              {Sorted(decision.Findings.Select(f => $"{f.Rule} {f.Certainty} [{Sorted(f.Facts.Select(fact => $"{fact.Path} {fact.Text}"))}] {f.Effects} {f.ClearedBy} [{Sorted(f.Notes)}]"))}
              {Sorted(decision.Requirements.Select(r => $"{r.Kind} {r.Rule} {r.Text}"))}
              {Sorted(decision.Questions.Select(q => $"{q.Rule} {q.Asks} {q.Path} {q.Code} {q.CouldLeadTo} {q.Settles}"))}
              {Sorted(decision.Alerts.Select(a => $"{a.Urgency} {a.Rule} {a.Action}"))}
              {Sorted(decision.Advice.Select(a => $"{a.Rule} {a.For} {a.Text}"))}
              {Sorted(decision.Unread.Select(u => $"{u.Path} {u.Reason}"))}
              {Sorted(decision.Uncovered)}
            """) + DecisionFormat.Write(decision with { Findings = [], Questions = [], Unread = [], Uncovered = [], Alerts = [], Advice = [], Requirements = [] });
    }

    private static string Fact(ReferralCase referral, string section, int index) => section switch
    {
        "clearances" => Json(referral.Clearances[index]),
        "patient.conditions" => Json(referral.Patient.Conditions[index]),
        "patient.medications" => Json(referral.Patient.Medications[index]),
        "patient.observations" => Json(referral.Patient.Observations[index]),
        "patient.procedures" => Json(referral.Patient.Procedures[index]),
        "patient.devices" => Json(referral.Patient.Devices[index]),
        "patient.allergies" => Json(referral.Patient.Allergies[index]),
        _ => Json(referral.Patient.Symptoms[index]),
    };

    private static string Json<T>(T fact) => JsonSerializer.Serialize(fact, (JsonTypeInfo<T>)DomainOptions.Compact.GetTypeInfo(typeof(T)));

    [GeneratedRegex(@"(clearances|patient\.\w+)\[(\d+)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Position();
}
