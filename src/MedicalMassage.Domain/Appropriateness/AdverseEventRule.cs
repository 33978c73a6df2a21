using MedicalMassage.Domain.Rules;
using NodaTime;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>What went wrong in earlier sessions counts in the next decision.</summary>
internal sealed class AdverseEventRule(CourseReview review) : IIndexedRule, IDeclaredRule
{
    private static readonly Alert NowToAPhysician = new(Urgency.Emergency, "Call for emergency help: an adverse event that put life at risk is not recorded as over.") { LiftedByClearance = true };

    private static readonly Alert TodayToAPhysician = new(Urgency.SameDay, "No massage. Have a physician see the patient today: a severe adverse event of an earlier session is not recorded as over.") { LiftedByClearance = true };

    private static readonly Requirement LeaveAfterSevere = new(RequirementKind.Clearance, "Ask the physician in writing whether, and how, massage may go on after the severe adverse event.");

    private static readonly Advice AfterModerate = new(Audience.Therapist, "An earlier session had a moderate adverse event, which is over. Begin lighter, ask during the session, and note what the patient says.");

    private static readonly Advice AfterMild = new(Audience.Therapist, "An earlier session had a mild adverse event. Tell the patient, and begin lighter where it was.");

    private static readonly Advice WhileModerate = new(Audience.Therapist, "A moderate adverse event of an earlier session goes on: stay lighter where it is, and refer back if it does not pass.");

    public RuleInfo Info { get; } = new("adverse-events", "Adverse events of earlier sessions", CourseRuleInfo.Category, CourseRuleInfo.Unsourced)
    {
        Rationale = "What a patient bore badly before is likely to be borne badly again, and a severe event is for a physician to judge.",
        ResolvedBy = "The event is recorded as over; after a severe one a physician permits massage in writing.",
        Evidence = EvidenceCertainty.Unsourced,
        Disagreement = review.Ours,
    };

    public string Declaration { get; } = FormattableString.Invariant($"lower pressure by {review.LowerPressureBy}");

    public IEnumerable<Effect> PossibleEffects => [NowToAPhysician, TodayToAPhysician, LeaveAfterSevere, Restriction.ExcludeEverything, AfterMild];

    public void Support(RuleSupport support) => support.Add(CasePart.SessionRecords);

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        for (int i = 0; i < referral.SessionRecords.Count; i++)
        {
            SessionRecord record = referral.SessionRecords[i];
            for (int j = 0; j < record.AdverseEvents.Count; j++)
            {
                AdverseEvent adverse = record.AdverseEvents[j];
                LocalDate began = adverse.Began ?? record.Date;
                findings.ChangesOn(began);
                if (adverse.Resolved is { } end)
                    findings.ChangesOn(end);
                if (began > referral.AsOf)
                    continue;
                bool over = adverse.Resolved <= referral.AsOf;
                FactReference fact = new(FormattableString.Invariant($"sessionRecords[{i}].adverseEvents[{j}]"), $"{Tokens<AdverseEventGrade>.Words(adverse.Grade)}: {adverse.Text}");
                findings.Report(fact, began, [.. Effects(adverse, record, over)]);
            }
        }
    }

    private IEnumerable<Effect> Effects(AdverseEvent adverse, SessionRecord record, bool over) => (adverse.Grade, over) switch
    {
        (AdverseEventGrade.LifeThreatening, false) => [NowToAPhysician, LeaveAfterSevere],
        (AdverseEventGrade.Severe, false) => [TodayToAPhysician, LeaveAfterSevere],
        (AdverseEventGrade.LifeThreatening or AdverseEventGrade.Severe, true) => [LeaveAfterSevere],
        (AdverseEventGrade.Moderate, false) => [Lighter(adverse, record), WhileModerate],
        (AdverseEventGrade.Moderate, true) => [AfterModerate],
        _ => [AfterMild],
    };

    /// <summary>Less than was given there; nothing where that was the lightest or is not recorded.</summary>
    private Restriction Lighter(AdverseEvent adverse, SessionRecord record)
    {
        BodyRegions where = adverse.Regions.IsEmpty ? BodyRegions.WholeBody : adverse.Regions;
        int level = 0;
        foreach (Segment segment in record.Given?.Segments ?? default)
        {
            if (segment.Regions.Overlaps(where))
                level = Math.Max(level, segment.Pressure.Level);
        }
        int left = level - review.LowerPressureBy;
        Restriction restriction = left >= 1 ? Restriction.LimitPressure(Pressure.Of(left), where) : Restriction.Exclude(where);
        return restriction with { LiftedByClearance = true };
    }
}
