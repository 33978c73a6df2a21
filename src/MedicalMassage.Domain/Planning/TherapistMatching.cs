using Ardalis.GuardClauses;
using MedicalMassage.Domain.Planning;

namespace MedicalMassage.Domain;

/// <summary>
/// Finds the therapists who fit a referral. What does not depend on the therapist is evaluated once for each day, so that a hundred
/// thousand can be looked at one by one. For one thread at a time.
/// </summary>
public sealed class TherapistMatching
{
    private readonly RuleBook _book;
    private readonly ReferralCase _referral;
    private readonly MatchCriteria _criteria;
    private readonly Fitness _fitness;

    /// <summary>A search for one case.</summary>
    /// <param name="book">The rules: contraindications, a payer's, and what training is asked for in the place.</param>
    /// <param name="referral">The case; its therapist and listings are not looked at.</param>
    /// <param name="criteria">What else is asked for, and the weights; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The book or the case is null.</exception>
    public TherapistMatching(RuleBook book, ReferralCase referral, MatchCriteria? criteria = null)
    {
        _book = Guard.Against.Null(book);
        _referral = Guard.Against.Null(referral);
        _criteria = criteria ?? new();
        _fitness = new(book, referral, _criteria);
    }

    /// <summary>Ranks the therapists who fit, and says of the others why not.</summary>
    /// <param name="candidates">The therapists; read once, one after the other, and their order does not matter.</param>
    /// <param name="most">How many of those who fit, and of the others, are listed. All are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public MatchResult Match(IEnumerable<Candidate> candidates, int most = int.MaxValue)
    {
        Guard.Against.Null(candidates);
        Guard.Against.Negative(most);
        int assessed = 0;
        int fitting = 0;
        BestOf<Assessment> ranked = new(most, Order.Best);
        BestOf<Assessment> others = new(most, Order.Nearest);
        ConflictSearch conflict = new();
        foreach (Candidate candidate in candidates)
        {
            assessed++;
            Assessment assessment = _fitness.Of(candidate);
            if (assessment.Reasons.Count > 0)
            {
                others.Add(assessment);
                conflict.Add(assessment.Reasons);
                continue;
            }
            fitting++;
            ranked.Add(assessment);
        }
        return new()
        {
            Case = _fitness.Common(_referral.AsOf),
            Assessed = assessed,
            Fitting = fitting,
            Ranked = [.. ranked.InOrder.Select(Ranked)],
            Others = [.. others.InOrder.Select(assessment => new UnfitTherapist(assessment.Candidate.Id, assessment.Reasons))],
            Conflict = fitting > 0 ? default : conflict.Smallest(),
            Relaxations = fitting > 0 ? default : conflict.Relaxations(),
        };
    }

    private RankedTherapist Ranked(Assessment assessment, int index)
    {
        ReferralCase referral = _referral with
        {
            AsOf = assessment.Day,
            Therapist = assessment.Candidate.Therapist,
            Listings = assessment.Candidate.Listings,
        };
        Decision decision = _book.Evaluate(referral);
        return new()
        {
            Rank = index + 1,
            Id = assessment.Candidate.Id,
            Score = assessment.Score,
            Parts = assessment.Parts,
            From = assessment.IsFreeDay ? assessment.Day : null,
            Work = referral.Plan?.Within(decision.Envelope),
            Decision = decision,
        };
    }
}
