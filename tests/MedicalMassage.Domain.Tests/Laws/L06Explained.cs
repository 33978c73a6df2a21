using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>Where a reading decided, all readings of the same thing are taken away with it: without the newest one the next would count.</summary>
public sealed class L06Explained
{
    [Fact]
    public void Every_finding_names_a_rule_of_the_book_with_a_source_and_the_facts_it_rests_on() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        string[] rules = [.. book.Rules.Select(rule => rule.Info.Id), .. book.OverrideArray.Select(any => any.Terms.ReplacedBy).OfType<string>()];
        return decision.Findings.All(finding =>
            rules.Contains(finding.Rule)
            && finding.Sources.Count > 0
            && finding.Facts.All(fact => Exists(referral, fact.Path))
            && (finding.Facts.Count > 0 || (finding.Certainty == Certainty.Presumed && (decision.Questions.Count == 0 || decision.Questions.Any(question => question.Settles.Contains(finding.Rule))))));
    });

    [Fact]
    public void The_envelope_is_what_the_restrictions_of_the_findings_leave() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        return TreatmentEnvelope.Whole.Restrict(decision.Findings.SelectMany(finding => finding.Effects.OfType<Restriction>())).Equals(decision.Envelope);
    });

    [Fact]
    public void Every_excluded_place_and_technique_traces_to_a_finding() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        Restriction[] restrictions = [.. decision.Findings.SelectMany(finding => finding.Effects.OfType<Restriction>())];
        BodyRegions Excluded(Technique technique) => restrictions
            .Where(r => r.Kind == RestrictionKind.Exclude && r.Techniques.Contains(technique))
            .Aggregate(BodyRegions.None, (all, r) => all | r.Regions);
        return SetOf<Technique>.All.All(technique => Excluded(technique).Contains(decision.Envelope.ExcludedRegions))
            && decision.Envelope.ExcludedTechniques.All(technique => Excluded(technique).IsWholeBody)
            && SetOf<Position>.All.Except(decision.Envelope.Positions).All(position => restrictions.Any(r => r.Positions.Contains(position)))
            && (decision.Envelope.MaxMinutes is not { } most || restrictions.Any(r => r.MaxMinutes == most));
    });

    [Fact]
    public void Requirements_alerts_and_advice_are_those_of_the_established_findings() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        (string Rule, Effect Effect)[] effects = [.. decision.Findings.Where(finding => finding.Certainty == Certainty.Established).SelectMany(finding => finding.Effects.Select(effect => (finding.Rule, effect)))];
        return Same(effects, e => e is Requirement r ? r.Kind + r.Text : null, decision.Requirements.Select(r => (r.Rule, r.Kind + r.Text)))
            && Same(effects, e => e is Alert a ? a.Urgency + a.Action : null, decision.Alerts.Select(a => (a.Rule, a.Urgency + a.Action)))
            && Same(effects, e => e is Advice a ? a.For + a.Text : null, decision.Advice.Select(a => (a.Rule, a.For + a.Text)));
    });

    [Fact]
    public void Without_the_facts_it_rests_on_a_finding_does_not_arise() => Law.HoldsForEveryCase((book, referral) =>
        book.Evaluate(referral).Findings
            .Where(finding => finding.Certainty == Certainty.Established)
            .All(finding => !book.Evaluate(Changes.Without(referral, RestsOn(referral, finding))).Findings.Any(other => other.Rule == finding.Rule && other.Certainty == Certainty.Established)));

    private static bool Same((string Rule, Effect Effect)[] effects, Func<Effect, string?> told, IEnumerable<(string, string)> listed) =>
        effects.Where(e => told(e.Effect) is not null).Select(e => (e.Rule, told(e.Effect)!)).ToHashSet().SetEquals(listed);

    private static bool Exists(ReferralCase referral, string path) => Changes.Without(referral, [path]) != referral || path is "setting" or "patient.sex";

    private static IEnumerable<string> RestsOn(ReferralCase referral, Finding finding) =>
        finding.Facts.Any(fact => fact.Path.StartsWith("patient.observations", StringComparison.Ordinal))
            ? [.. finding.Facts.Select(fact => fact.Path), .. referral.Patient.Observations.Select((_, i) => FormattableString.Invariant($"patient.observations[{i}]"))]
            : finding.Facts.Select(fact => fact.Path);
}
