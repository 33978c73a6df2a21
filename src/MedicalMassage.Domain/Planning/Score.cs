using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Planning;

/// <summary>Ranks those who may treat, by criteria that each say what they rest on. What is not known is worth nothing.</summary>
internal sealed class Score(ReferralCase referral, MatchCriteria criteria, Phrases phrases)
{
    private const decimal DefaultHalfDistance = 10;
    private const int DefaultHalfWait = 14;

    private readonly MatchWeights _weights = criteria.Weights ?? new();

    internal (decimal Total, ValueList<ScorePart> Parts) Of(Candidate candidate, LocalDate day, bool isFree, TreatmentEnvelope before, TreatmentEnvelope after, int advice)
    {
        int sum = Enum.GetValues<MatchCriterion>().Sum(_weights.Of);
        decimal total = 0;
        List<ScorePart> parts = [];
        foreach (MatchCriterion criterion in Enum.GetValues<MatchCriterion>())
        {
            (decimal value, string because) = Value(criterion, candidate, day, isFree, before, after, advice);
            value = Math.Round(value, 4, MidpointRounding.ToEven);
            int weight = _weights.Of(criterion);
            decimal points = sum == 0 ? 0 : Math.Round(100 * weight * value / sum, 2, MidpointRounding.ToEven);
            total += points;
            parts.Add(new(criterion, value, weight, points, because));
        }
        return (total, [.. parts]);
    }

    private (decimal Value, string Because) Value(MatchCriterion criterion, Candidate candidate, LocalDate day, bool isFree, TreatmentEnvelope before, TreatmentEnvelope after, int advice) => criterion switch
    {
        MatchCriterion.Coverage => Coverage(before, after),
        MatchCriterion.Wait => Wait(day, isFree),
        MatchCriterion.Distance => Distance(candidate.DistanceKm),
        MatchCriterion.Language => Language(candidate),
        MatchCriterion.PatientChoice => Listed(candidate, day, ReferralChannel.PatientChoice),
        MatchCriterion.PrescriberRecommendation => Listed(candidate, day, ReferralChannel.PrescriberRecommendation),
        MatchCriterion.InsurerList => Listed(candidate, day, ReferralChannel.InsurerList),
        MatchCriterion.TradeOrganisation => Listed(candidate, day, ReferralChannel.TradeOrganisation),
        _ => advice == 0 ? (1, phrases.Say(Phrase.ScoreNothingLeftSayAboutTraining)) : (0, phrases.Say(Phrase.ScoreLookAtAboutTrainingSee, advice)),
    };

    private (decimal, string) Coverage(TreatmentEnvelope before, TreatmentEnvelope after)
    {
        decimal share = Work.Share(referral, before, after);
        return (share, phrases.Say(Phrase.ScorePercentWork, Math.Round(share * 100, MidpointRounding.ToEven)));
    }

    private (decimal, string) Wait(LocalDate day, bool isFree)
    {
        if (!isFree)
            return (0, phrases.Say(Phrase.ScoreNoFreeDayKnown));
        int days = Period.DaysBetween(referral.AsOf, day);
        decimal half = criteria.HalfWaitDays ?? DefaultHalfWait;
        return (half / (half + days), phrases.Say(Phrase.ScoreFreeOnDays, day, days));
    }

    private (decimal, string) Distance(decimal? distance)
    {
        if (distance is not { } km)
            return (0, phrases.Say(Phrase.ScoreDistanceNotKnown));
        decimal half = criteria.HalfDistanceKm ?? DefaultHalfDistance;
        return (half / (half + km), phrases.Say(Phrase.ScoreKm, km));
    }

    private (decimal, string) Language(Candidate candidate)
    {
        if (criteria.Languages.Count == 0)
            return (1, phrases.Say(Phrase.ScoreNoLanguageAsked));
        int spoken = criteria.Languages.Count(language => candidate.Languages.Contains(language, StringComparer.OrdinalIgnoreCase));
        return ((decimal)spoken / criteria.Languages.Count, phrases.Say(Phrase.ScoreLanguages, spoken, criteria.Languages.Count));
    }

    private (decimal, string) Listed(Candidate candidate, LocalDate day, ReferralChannel channel)
    {
        Listing? listing = candidate.Listings
            .Where(any => any.Channel == channel && any.CountsOn(day))
            .OrderBy(any => any.Source, StringComparer.Ordinal)
            .FirstOrDefault();
        return listing is null ? (0, phrases.Say(Phrase.ScoreNo)) : (1, listing.Source ?? phrases.Say(Phrase.ScoreYes));
    }
}
