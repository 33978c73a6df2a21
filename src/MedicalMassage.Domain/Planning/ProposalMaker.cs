using MedicalMassage.Domain.Appropriateness;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Planning;

/// <summary>Tries each approach against the case and keeps those that the rules leave as they are.</summary>
internal sealed class ProposalMaker
{
    /// <summary>More rounds than rules that speak of the plan could need.</summary>
    private const int MaxRounds = 24;

    /// <summary>A draft of which less is left than half comes behind the others.</summary>
    private const int HalfKept = 50;

    private readonly ReferralCase _referral;
    private readonly RuleBook _book;
    private readonly EvidencePack _evidence;
    private readonly CourseReview _review;
    private readonly SessionTemplate.Recommendation _prescribed;
    private readonly List<IndicationMatch> _matches;
    private readonly List<string> _dropped = [];

    internal ProposalMaker(ReferralCase referral, RuleBook book, EvidencePack evidence)
    {
        _referral = referral with { Plan = null };
        _book = book;
        _evidence = evidence.In(book.Language);
        _review = _evidence.Review ?? throw new ArgumentException("The pack of evidence has no terms of a review.", nameof(evidence));
        _prescribed = SessionTemplate.Recommendation.Of(referral.Prescription);
        _matches = IndicationMatch.Find(_evidence, referral);
    }

    internal PlanProposal Make()
    {
        Decision without = _book.Evaluate(_referral);
        if (without.Alerts.Count > 0)
            return Impossible(new PlanObstacle(PlanObstacleKind.Alert, without.Alerts[0].Rule, without.Alerts[0].Action));
        List<SessionTemplate> templates = Templates(_prescribed);
        if (templates.Count == 0 && Templates(default).Count == 0)
            return Impossible(new PlanObstacle(PlanObstacleKind.NothingToPlanFor, null, NothingToPlanFor()));
        if (CourseTerms.UnitsLeft(_referral.Prescription) is <= 0)
            return Impossible(new PlanObstacle(PlanObstacleKind.PrescribedUnits, null, _book.Phrases.Say(Phrase.ObstaclePrescribedUnitsAreGivenAsk)));

        TreatmentEnvelope envelope = without.Envelope.Restrict(Tolerated());
        List<Finding> findings = [.. without.Findings];
        List<DraftPlan> drafts = [];
        foreach (SessionTemplate template in templates)
        {
            if (Draft(template, envelope, findings) is { } draft)
                drafts.Add(draft);
        }
        if (drafts.Count > 0)
            return new() { Drafts = [.. drafts.OrderByDescending(draft => draft.AsOften && draft.Kept >= HalfKept).ThenByDescending(draft => draft.Grade)], Dropped = [.. _dropped] };
        PlanObstacle[] obstacles = new ObstacleSearch(this, findings).Minimal();
        return new() { Obstacles = [.. obstacles], Dropped = [.. _dropped] };
    }

    /// <summary>What could be planned under a recommendation; the prescription's own words first.</summary>
    internal List<SessionTemplate> Templates(SessionTemplate.Recommendation prescribed)
    {
        List<SessionTemplate> templates = [];
        if (SessionTemplate.AsPrescribed(_referral.Prescription, _matches.Count > 0 ? _matches[0].Indication : null, prescribed, _review, Phrases) is { } own)
            templates.Add(own);
        foreach (IndicationMatch match in _matches)
        {
            foreach (Approach approach in match.Indication.Approaches)
            {
                if (SessionTemplate.Of(match, approach, prescribed, out Phrase? why) is not { } template)
                    Drop($"{match.Indication.Id}/{approach.Id}: {Phrases.Say(why!.Value)}.");
                else if (!templates.Exists(other => other.Id == template.Id))
                    templates.Add(template);
            }
        }
        return templates;
    }

    internal Phrases Phrases => _book.Phrases;

    internal SessionTemplate.Recommendation Prescribed => _prescribed;

    internal IEnumerable<Restriction> Tolerated() => _referral.Tolerance is { } tolerance ? ToleranceRule.Restrictions(tolerance) : [];

    /// <summary>A session inside the envelope, evaluated with the case until no rule that speaks of the plan asks for less.</summary>
    private DraftPlan? Draft(SessionTemplate template, TreatmentEnvelope envelope, List<Finding> findings)
    {
        List<Segment> segments = TemplateFitting.Fit(template, envelope);
        if (segments.Count == 0)
        {
            Drop(_book.Phrases.Say(Phrase.ObstacleNothingLeftInsideWhatMay, template.Id));
            return null;
        }
        SessionPlan? plan = new SessionPlan(template.Aim) { Segments = [.. segments], HomeCare = [.. HomeCare(template)] }.Within(envelope);
        for (int round = 0; plan is not null && round < MaxRounds; round++)
        {
            Decision decision = _book.Evaluate(_referral with { Plan = plan });
            SessionPlan? fitted = plan.Within(decision.Envelope);
            if (decision.Verdict >= Verdict.DoNotTreat || fitted is null)
            {
                findings.AddRange(decision.Findings.Where(finding => !findings.Contains(finding)));
                break;
            }
            if (fitted == plan)
                return Finish(template, plan, decision);
            plan = fitted;
        }
        Drop(_book.Phrases.Say(Phrase.ObstacleRulesLeaveNothing, template.Id));
        return null;
    }

    private DraftPlan Finish(SessionTemplate template, SessionPlan plan, Decision decision)
    {
        CourseTerms terms = CourseTerms.Of(template, plan, _referral, _evidence, Phrases);
        return new()
        {
            Course = terms.Course,
            Decision = decision,
            Approach = template.Id,
            Title = template.Title,
            Grade = template.Approach is null ? EvidenceGrade.Unrecorded : template.Indication!.Grade,
            Kept = terms.Kept,
            AsOften = terms.AsOften,
            Notes = [.. terms.Notes],
        };
    }

    private IEnumerable<HomeCare> HomeCare(SessionTemplate template)
    {
        IndicationMatch? match = _matches.Find(m => m.Indication == template.Indication);
        if (match is null)
            yield break;
        BodyRegions affected = default;
        foreach (BodySite site in match.Condition.Sites)
            affected |= site;
        foreach (string id in match.Indication.HomeCare)
        {
            if (_evidence.HomeCare.FirstOrDefault(advice => advice.Id == id) is not { } advice)
                continue;
            BodyRegions regions = advice.Care.Regions;
            if (!regions.IsEmpty)
                yield return advice.Care with { Regions = SessionTemplate.Narrow(regions, advice.Affected, affected) is { IsEmpty: false } narrowed ? narrowed : regions };
            else
                yield return advice.Affected == AffectedPart.Unrecorded || affected.IsEmpty ? advice.Care : advice.Care with { Regions = affected };
        }
    }

    private string NothingToPlanFor() => _matches.Count > 0
        ? _book.Phrases.Say(Phrase.ObstacleSayWhereOnBodyWithout, _matches[0].Indication.Title)
        : _book.Phrases.Say(Phrase.ObstacleNameDiagnosisWithCodeEvidence);

    private void Drop(string reason)
    {
        if (!_dropped.Contains(reason))
            _dropped.Add(reason);
    }

    private PlanProposal Impossible(PlanObstacle obstacle) => new() { Obstacles = [obstacle], Dropped = [.. _dropped] };
}
