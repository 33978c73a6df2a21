using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Domain.Tests.Laws;

namespace MedicalMassage.Domain.Tests.Planning;

public sealed class MatchingLaws
{
    private sealed record Search(RuleBook Book, ReferralCase Case, MatchCriteria Criteria, Candidate[] Candidates)
    {
        internal MatchResult Match(IEnumerable<Candidate> candidates) => new TherapistMatching(Book, Case, Criteria).Match(candidates);
    }

    private static readonly Gen<Search> Any = Law.Qualified.SelectMany(t => Gen.Select(
        AnyTherapist.Criteria(t.Case.AsOf), new AnyTherapist(t.Book, t.Case.AsOf).Candidate.Array[0, 9], (criteria, candidates) => new Search(t.Book, t.Case, criteria, candidates)));

    [Fact]
    public void The_order_in_which_therapists_come_changes_nothing() => Law.Holds(
        Any.SelectMany(search => Gen.Shuffle(search.Candidates).Select(shuffled => (search, shuffled))), t =>
            MatchFormat.Write(t.search.Match(t.search.Candidates)) == MatchFormat.Write(t.search.Match(t.shuffled)), share: 0.5);

    [Fact]
    public void Everybody_is_either_ranked_or_told_why_not_and_the_ranking_goes_by_the_score() => Law.Holds(Any, search =>
    {
        MatchResult result = search.Match(search.Candidates);
        return result.Assessed == search.Candidates.Length
            && result.Ranked.Count == result.Fitting
            && result.Ranked.Count + result.Others.Count == result.Assessed
            && result.Others.All(other => other.Reasons.Count > 0 && other.Reasons.All(reason => reason.Why.Length > 0))
            && result.Ranked.Select(ranked => ranked.Rank).SequenceEqual(Enumerable.Range(1, result.Fitting))
            && result.Ranked.Zip(result.Ranked.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score)
            && result.Ranked.All(ranked => ranked.Score == ranked.Parts.Sum(part => part.Points) && ranked.Parts.Count == Enum.GetValues<MatchCriterion>().Length);
    });

    [Fact]
    public void A_therapist_outside_the_envelope_is_never_ranked() => Law.Holds(Any, search =>
    {
        MatchResult result = search.Match(search.Candidates);
        return result.Ranked.All(ranked =>
        {
            Decision decision = ranked.Decision;
            Decision common = new TherapistMatching(search.Book, search.Case with { AsOf = decision.AsOf }).Match([]).Case;
            bool whole = search.Case.Plan is not { } plan || search.Criteria.PartOfTheWork || plan.Within(common.Envelope) is not { } left || left.Within(decision.Envelope) == left;
            return decision.Verdict <= (common.Verdict > Verdict.ProceedWithModifications ? common.Verdict : Verdict.ProceedWithModifications)
                && decision.Requirements.All(open => common.Requirements.Contains(open))
                && decision.Envelope.IsWithin(common.Envelope)
                && (search.Case.Plan is null || ranked.Work is not null || search.Case.Plan.Within(common.Envelope) is null)
                && whole;
        });
    });

    [Fact]
    public void Whom_the_whole_book_lets_do_all_of_the_work_is_ranked() => Law.Holds(Any, search =>
    {
        MatchResult result = new TherapistMatching(search.Book, search.Case).Match(search.Candidates.Select(candidate => candidate with { NextFree = [] }));
        return search.Candidates.All(candidate =>
        {
            Decision decision = search.Book.Evaluate(search.Case with { Therapist = candidate.Therapist, Listings = candidate.Listings });
            bool ranked = result.Ranked.Any(one => one.Id == candidate.Id);
            return decision.Verdict != Verdict.Proceed || ranked;
        });
    });

    [Fact]
    public void An_added_credential_never_takes_a_therapist_out_of_the_ranking() => Law.Holds(
        Any.SelectMany(search => new AnyTherapist(search.Book, search.Case.AsOf).Credential.Select(more => (search, more))), t =>
        {
            MatchResult before = t.search.Match(t.search.Candidates.DistinctBy(candidate => candidate.Id));
            MatchResult after = t.search.Match(t.search.Candidates.DistinctBy(candidate => candidate.Id).Select(candidate => candidate with { Therapist = candidate.Therapist with { Credentials = [.. candidate.Therapist.Credentials, t.more] } }));
            return before.Ranked.All(ranked => after.Ranked.Any(other => other.Id == ranked.Id && !(other.From > ranked.From)));
        });

    [Fact]
    public void The_conflict_is_one_and_is_minimal() => Law.Holds(Any, search =>
    {
        MatchResult result = search.Match(search.Candidates);
        if (result.Fitting > 0 || result.Assessed == 0)
            return result.Conflict.Count == 0 && result.Relaxations.Count == 0;
        bool nobody = result.Others.All(other => Misses(other, result.Conflict));
        bool minimal = result.Conflict.All(kept => result.Others.Any(other => !Misses(other, result.Conflict.Where(condition => condition != kept))));
        return result.Conflict.Count > 0 && nobody && minimal;
    }, share: 2);

    [Fact]
    public void What_is_to_be_given_up_lets_as_many_fit_as_is_said_and_no_part_of_it_does() => Law.Holds(Any, search =>
    {
        MatchResult result = search.Match(search.Candidates);
        return result.Relaxations.All(one =>
            result.Others.Count(other => other.Reasons.All(reason => Has(one.Conditions, reason.Condition))) == one.Therapists
            && one.Conditions.All(kept => !result.Others.Any(other => other.Reasons.All(reason => Has(one.Conditions.Where(condition => condition != kept), reason.Condition)))));
    });

    private static bool Misses(UnfitTherapist other, IEnumerable<MatchCondition> conditions) => other.Reasons.Any(reason => Has(conditions, reason.Condition));

    private static bool Has(IEnumerable<MatchCondition> conditions, MatchCondition condition) => conditions.Any(one => one.Kind == condition.Kind && one.Rule == condition.Rule);
}
