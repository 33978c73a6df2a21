using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Planning;

/// <summary>Whether a candidate may treat and meets what the caller asks for, and on which of the free days.</summary>
internal sealed class Fitness(RuleBook book, ReferralCase referral, MatchCriteria criteria)
{
    /// <summary>The most days whose evaluation is kept.</summary>
    private const int MaxDays = 400;

    private readonly Dictionary<LocalDate, TherapistEvaluation> _days = [];
    private readonly Score _score = new(referral, criteria, book.Phrases);

    internal Decision Common(LocalDate day) => On(day).Common;

    internal Assessment Of(Candidate candidate)
    {
        LocalDate[] free = [.. candidate.NextFree.Where(day => day >= referral.AsOf).Distinct().Order()];
        Assessment? best = null;
        foreach (LocalDate day in free.Length > 0 ? free : [referral.AsOf])
        {
            Assessment assessment = Of(candidate, day, free.Length > 0);
            if (assessment.Reasons.Count == 0)
                return assessment;
            if (best is null || assessment.Reasons.Count < best.Reasons.Count)
                best = assessment;
        }
        return best!;
    }

    private Assessment Of(Candidate candidate, LocalDate day, bool isFree)
    {
        TherapistEvaluation evaluation = On(day);
        List<MatchReason> reasons = [];
        TreatmentEnvelope left = evaluation.Known;
        int advice = 0;
        if (evaluation.Common.Verdict >= Verdict.DoNotTreat)
            reasons.Add(OfTheCase(evaluation.Common, day));
        else
            left = ByRules(candidate, evaluation, reasons, out advice);
        ByCaller(candidate, day, isFree, reasons);
        if (reasons.Count > 0)
            return new(candidate, day, isFree, [.. reasons], 0, default);
        (decimal score, ValueList<ScorePart> parts) = _score.Of(candidate, day, isFree, evaluation.Known, left, advice);
        return new(candidate, day, isFree, default, score, parts);
    }

    private TherapistEvaluation On(LocalDate day)
    {
        if (_days.TryGetValue(day, out TherapistEvaluation? known))
            return known;
        if (_days.Count == MaxDays)
            _days.Clear();
        return _days[day] = new(book, referral with { AsOf = day });
    }

    private MatchReason OfTheCase(Decision common, LocalDate day)
    {
        string titles = string.Join("; ", common.Findings.Where(finding => finding.Effects.Any(effect => effect is not Advice)).Select(finding => finding.Title).Take(3));
        return new(
            new(MatchConditionKind.Case, book.Phrases.Say(Phrase.MatchCaseItself)),
            book.Phrases.Say(Phrase.MatchOnNobodyMayTreatLike, day, book.Phrases.Of(common.Verdict), titles));
    }

    /// <summary>What the rules about the therapist leave; a rule that takes a part of the work away, or asks for something first, is a reason.</summary>
    private TreatmentEnvelope ByRules(Candidate candidate, TherapistEvaluation evaluation, List<MatchReason> reasons, out int advice)
    {
        TreatmentEnvelope common = evaluation.Known;
        TreatmentEnvelope left = common;
        advice = 0;
        List<RuleOutcome> restricting = [];
        foreach (RuleOutcome outcome in evaluation.Of(candidate.Therapist, candidate.Listings))
        {
            if (!outcome.Matters)
            {
                advice++;
                continue;
            }
            Restriction[] restrictions = [.. outcome.Effects.OfType<Restriction>()];
            if (restrictions.Length > 0)
                restricting.Add(outcome);
            left = left.Restrict(restrictions);
            if (outcome.Holds || Work.IsLost(referral, common, common.Restrict(restrictions), criteria.PartOfTheWork))
                Add(reasons, outcome);
        }
        // Each alone leaves enough, and together they do not; or what they leave is just what the open questions of the case take away for now.
        TreatmentEnvelope forNow = evaluation.Common.Envelope;
        if (reasons.Count == 0 && (Work.IsLost(referral, common, left, criteria.PartOfTheWork) || Work.IsLost(referral, forNow, forNow.Intersect(left), partIsEnough: true)))
            restricting.ForEach(outcome => Add(reasons, outcome));
        return left;
    }

    private void Add(List<MatchReason> reasons, RuleOutcome outcome)
    {
        if (!reasons.Exists(reason => reason.Condition.Rule == outcome.Info.Id))
            reasons.Add(new(new(MatchConditionKind.Rule, outcome.Info.Title) { Rule = outcome.Info.Id }, Why(outcome)));
    }

    private string Why(RuleOutcome outcome)
    {
        string told = outcome.Effects.Select(effect => effect switch { Advice advice => advice.Text, Requirement requirement => requirement.Text, Alert alert => alert.Action, _ => null }).FirstOrDefault(text => text is not null)
            ?? string.Join("; ", outcome.Effects.Select(effect => new ContraindicationEffect(effect).In(book.Phrases)));
        return outcome.Established || outcome.Asks.Length == 0 ? told : book.Phrases.Say(Phrase.MatchNotKnown, told, string.Join("; ", outcome.Asks.Select(ask => ask.About)));
    }

    private void ByCaller(Candidate candidate, LocalDate day, bool isFree, List<MatchReason> reasons)
    {
        if (criteria.Listed is { } listed && !candidate.Listings.Any(listing => listing.Channel == listed.Channel && (listed.Source is null || listing.Source == listed.Source) && listing.CountsOn(day)))
            reasons.Add(new(new(MatchConditionKind.Listing, book.Phrases.Say(Phrase.MatchListed, listed)), book.Phrases.Say(Phrase.MatchNotListedOn, day, listed)));
        if (criteria.Languages.Count > 0 && !criteria.Languages.Any(language => candidate.Languages.Contains(language, StringComparer.OrdinalIgnoreCase)))
            reasons.Add(new(new(MatchConditionKind.Language, book.Phrases.Say(Phrase.MatchSpeaks, book.Phrases.Or(criteria.Languages))), candidate.Languages.Count == 0 ? book.Phrases.Say(Phrase.MatchNotKnownWhichLanguagesAre) : book.Phrases.Say(Phrase.MatchSpeaks2, string.Join(", ", candidate.Languages))));
        string[] missing = [.. criteria.Accessibility.Where(need => !candidate.Accessibility.Contains(need, StringComparer.Ordinal))];
        if (missing.Length > 0)
            reasons.Add(new(new(MatchConditionKind.Accessibility, book.Phrases.Say(Phrase.MatchAccessible, string.Join(", ", criteria.Accessibility.Select(book.Phrases.Named)))), book.Phrases.Say(Phrase.MatchNotToldPlace, string.Join(", ", missing.Select(book.Phrases.Named)))));
        if (criteria.MaxDistanceKm is { } far && !(candidate.DistanceKm <= far))
            reasons.Add(new(new(MatchConditionKind.Distance, book.Phrases.Say(Phrase.MatchAtMostKmAway, far)), candidate.DistanceKm is { } km ? book.Phrases.Say(Phrase.MatchKmAway, km) : book.Phrases.Say(Phrase.MatchDistanceNotKnown)));
        if (criteria.NeededBy is { } last && (!isFree || day > last))
            reasons.Add(new(new(MatchConditionKind.NeededBy, book.Phrases.Say(Phrase.MatchFreeBy, last)), isFree ? book.Phrases.Say(Phrase.MatchNotFreeBefore, day) : book.Phrases.Say(Phrase.MatchNoFreeDayKnown)));
    }
}
