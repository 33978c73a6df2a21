using MedicalMassage.Domain;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing.Laws;

/// <summary>Where a reading decided, all readings of the same thing are taken away with it: without the newest one the next would count.</summary>
internal sealed class ExplainedLaw : CaseLaw
{
    internal override Law Law => Law.Explained;

    internal override string? Breach(RuleBook book, Trial trial) =>
        WithoutFactsOrSource(book, trial.Case) ?? EnvelopeOfNothing(book, trial.Case) ?? ExcludedByNothing(book, trial.Case)
        ?? OfNoFinding(book, trial.Case) ?? ArisesAnyway(book, trial.Case);

    internal static string? WithoutFactsOrSource(RuleBook book, ReferralCase referral)
    {
        Decision decision = book.Evaluate(referral);
        string[] rules = [.. book.Rules.Select(rule => rule.Info.Id), .. book.OverrideArray.Select(any => any.Terms.ReplacedBy).OfType<string>()];
        foreach (Finding finding in decision.Findings)
        {
            if (!rules.Contains(finding.Rule))
                return $"A finding names the rule {finding.Rule}, which the book does not have.";
            if (finding.Sources.Count == 0)
                return $"The finding of {finding.Rule} names no source.";
            if (finding.Facts.FirstOrDefault(fact => !CasePaths.Exists(referral, fact.Path)) is { } fact)
                return $"The finding of {finding.Rule} rests on {fact.Path} (\"{fact.Text}\"), and the case has nothing at that path.";
            if (finding.Facts.Count == 0 && !IsPresumedFromSilence(decision, finding))
                return $"The finding of {finding.Rule} names no fact, and no question that would settle it.";
        }
        return null;
    }

    internal static string? EnvelopeOfNothing(RuleBook book, ReferralCase referral)
    {
        Decision decision = book.Evaluate(referral);
        return TreatmentEnvelope.Whole.Restrict(decision.Findings.SelectMany(finding => finding.Effects.OfType<Restriction>())).Equals(decision.Envelope)
            ? null
            : "What may be done is not what the restrictions of the findings leave.";
    }

    internal static string? ExcludedByNothing(RuleBook book, ReferralCase referral)
    {
        Decision decision = book.Evaluate(referral);
        Restriction[] restrictions = [.. decision.Findings.SelectMany(finding => finding.Effects.OfType<Restriction>())];
        return SetOf<Technique>.All.All(technique => Excluded(technique).Contains(decision.Envelope.ExcludedRegions))
            && decision.Envelope.ExcludedTechniques.All(technique => Excluded(technique).IsWholeBody)
            && SetOf<Position>.All.Except(decision.Envelope.Positions).All(position => restrictions.Any(r => r.Positions.Contains(position)))
            && (decision.Envelope.MaxMinutes is not { } most || restrictions.Any(r => r.MaxMinutes == most))
            ? null
            : "Something is excluded that no finding excludes.";

        BodyRegions Excluded(Technique technique) => restrictions
            .Where(r => r.Kind == RestrictionKind.Exclude && r.Techniques.Contains(technique))
            .Aggregate(BodyRegions.None, (all, r) => all | r.Regions);
    }

    internal static string? OfNoFinding(RuleBook book, ReferralCase referral)
    {
        Decision decision = book.Evaluate(referral);
        (string Rule, Effect Effect)[] effects = [.. decision.Findings.Where(finding => finding.Certainty == Certainty.Established).SelectMany(finding => finding.Effects.Select(effect => (finding.Rule, effect)))];
        return IsSame(effects, e => e is Requirement r ? r.Kind + r.Text : null, decision.Requirements.Select(r => (r.Rule, r.Kind + r.Text)))
            && IsSame(effects, e => e is Alert a ? a.Urgency + a.Action : null, decision.Alerts.Select(a => (a.Rule, a.Urgency + a.Action)))
            && IsSame(effects, e => e is Advice a ? a.For + a.Text : null, decision.Advice.Select(a => (a.Rule, a.For + a.Text)))
            ? null
            : "A requirement, an alert or an advice belongs to no finding, or one of a finding is missing.";
    }

    /// <summary>Without all the facts that a rule names, it reports nothing.</summary>
    internal static string? ArisesAnyway(RuleBook book, ReferralCase referral)
    {
        foreach (IGrouping<string, Finding> findings in book.Evaluate(referral).Findings.Where(finding => finding.Certainty == Certainty.Established).GroupBy(finding => finding.Rule))
        {
            string[] paths = [.. findings.SelectMany(finding => RestsOn(referral, finding)).Distinct()];
            if (CasePaths.Without(referral, paths) is { } without
                && book.Evaluate(without).Findings.Any(other => other.Rule == findings.Key && other.Certainty == Certainty.Established))
            {
                return $"The finding of {findings.Key} says that it rests on {string.Join(", ", paths)}, but it arises without that as well.";
            }
        }
        return null;
    }

    private static bool IsPresumedFromSilence(Decision decision, Finding finding) =>
        finding.Certainty == Certainty.Presumed && (decision.Questions.Count == 0 || decision.Questions.Any(question => question.Settles.Contains(finding.Rule)));

    private static bool IsSame((string Rule, Effect Effect)[] effects, Func<Effect, string?> told, IEnumerable<(string, string)> listed) =>
        effects.Where(e => told(e.Effect) is not null).Select(e => (e.Rule, told(e.Effect)!)).ToHashSet().SetEquals(listed);

    private static IEnumerable<string> RestsOn(ReferralCase referral, Finding finding) =>
        finding.Facts.Any(fact => fact.Path.StartsWith("patient.observations", StringComparison.Ordinal))
            ? [.. finding.Facts.Select(fact => fact.Path), .. referral.Patient.Observations.Select((_, i) => FormattableString.Invariant($"patient.observations[{i}]"))]
            : finding.Facts.Select(fact => fact.Path);
}
