using System.Globalization;
using System.Text.RegularExpressions;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed partial class L06Explained
{
    [Fact]
    public void Every_finding_names_a_rule_of_the_book_with_a_source_and_the_facts_it_rests_on() => Law.HoldsForEveryCase((book, referral) =>
        book.Evaluate(referral).Findings.All(finding =>
            book.Rules.Any(rule => rule.Info.Id == finding.Rule)
            && finding.Sources.Count > 0
            && (finding.Facts.Count > 0 || finding.Certainty == Certainty.Presumed)));

    [Fact]
    public void The_envelope_is_what_the_restrictions_of_the_findings_leave() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        return TreatmentEnvelope.Whole.Restrict(decision.Findings.SelectMany(finding => finding.Effects.OfType<Restriction>())).Equals(decision.Envelope);
    });

    [Fact]
    public void Requirements_alerts_and_advice_are_those_of_the_established_findings() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        Effect[] effects = [.. decision.Findings.Where(finding => finding.Certainty == Certainty.Established).SelectMany(finding => finding.Effects)];
        return decision.Requirements.All(r => effects.OfType<Requirement>().Any(e => e.Text == r.Text && e.Kind == r.Kind))
            && decision.Alerts.Count == decision.Findings.Where(f => f.Certainty == Certainty.Established).SelectMany(f => f.Effects.OfType<Alert>().Select(a => (f.Rule, a.Urgency, a.Action))).Distinct().Count()
            && effects.OfType<Advice>().All(e => decision.Advice.Any(a => a.Text == e.Text));
    });

    [Fact]
    public void Without_the_facts_it_rests_on_a_finding_does_not_arise() => Law.HoldsForEveryCase((book, referral) =>
        book.Evaluate(referral).Findings
            .Where(finding => finding.Certainty == Certainty.Established)
            .All(finding => !book.Evaluate(Without(referral, finding.Facts)).Findings.Any(other => other.Rule == finding.Rule && other.Certainty == Certainty.Established)));

    private static ReferralCase Without(ReferralCase referral, ValueList<FactReference> facts)
    {
        PatientHistory patient = referral.Patient;
        patient = patient with
        {
            Conditions = Without(patient.Conditions, "conditions", facts),
            Medications = Without(patient.Medications, "medications", facts),
            Observations = Without(patient.Observations, "observations", facts),
            Procedures = Without(patient.Procedures, "procedures", facts),
            Devices = Without(patient.Devices, "devices", facts),
            Allergies = Without(patient.Allergies, "allergies", facts),
            Symptoms = Without(patient.Symptoms, "symptoms", facts),
        };
        foreach (FactReference fact in facts)
        {
            patient = fact.Path switch
            {
                "patient.pregnancy" => patient with { Pregnancy = null },
                "patient.birthDate" => patient with { BirthDate = null },
                "patient.sex" => patient with { Sex = default },
                _ => patient,
            };
            referral = fact.Path switch
            {
                "prescription.diagnosis" => referral with { Prescription = null },
                "setting" => referral with { Setting = default },
                "plan" => referral with { Plan = null },
                _ => referral,
            };
        }
        return referral with { Patient = patient };
    }

    private static Section<T> Without<T>(Section<T> section, string name, ValueList<FactReference> facts)
    {
        HashSet<int> gone = [.. facts.Select(fact => Position().Match(fact.Path)).Where(match => match.Success && match.Groups[1].Value == name).Select(match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))];
        return section.IsAnswered ? Section.Create<T>([.. section.Where((_, index) => !gone.Contains(index))]) : section;
    }

    [GeneratedRegex(@"^patient\.(\w+)\[(\d+)\]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Position();
}
