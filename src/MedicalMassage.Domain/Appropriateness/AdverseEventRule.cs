using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>What went wrong in earlier sessions counts in the next decision.</summary>
internal sealed class AdverseEventRule(EvidencePack evidence, Phrases phrases) : IIndexedRule, IDeclaredRule, ISpokenRule
{
    private readonly Alert _nowToAPhysician = new(Urgency.Emergency, phrases.Say(Phrase.AdverseCallEmergencyHelpAnAdverse)) { LiftedByClearance = true };

    private readonly Alert _todayToAPhysician = new(Urgency.SameDay, phrases.Say(Phrase.AdverseNoMassageHavePhysicianSee)) { LiftedByClearance = true };

    private readonly Requirement _leaveAfterSevere = new(RequirementKind.Clearance, phrases.Say(Phrase.AdverseAskPhysicianWritingWhetherHow));

    private readonly Advice _afterModerate = new(Audience.Therapist, phrases.Say(Phrase.AdverseAnEarlierSessionHadModerate));

    private readonly Advice _afterMild = new(Audience.Therapist, phrases.Say(Phrase.AdverseAnEarlierSessionHadMild));

    private readonly Advice _whileModerate = new(Audience.Therapist, phrases.Say(Phrase.AdverseModerateAdverseEventAnEarlier));

    public RuleInfo Info { get; } = new("adverse-events", phrases.Say(Phrase.AdverseAdverseEventsEarlierSessions), CourseRuleInfo.Category, CourseRuleInfo.Unsourced)
    {
        Rationale = phrases.Say(Phrase.AdverseWhatPatientBoreBadlyBefore),
        ResolvedBy = phrases.Say(Phrase.AdverseEventRecordedAsOverAfter),
        Evidence = EvidenceCertainty.Unsourced,
        Disagreement = evidence.Review!.Ours,
    };

    public string Declaration { get; } = FormattableString.Invariant($"lower pressure by {evidence.Review!.LowerPressureBy}");

    public IEnumerable<Effect> PossibleEffects => [_nowToAPhysician, _todayToAPhysician, _leaveAfterSevere, Restriction.ExcludeEverything, _afterMild];

    public void Support(RuleSupport support) => support.Add(CasePart.SessionRecords);

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public IReferralRule In(Language language) => new AdverseEventRule(evidence.In(language), Phrases.Of(language));

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
                FactReference fact = new(FormattableString.Invariant($"sessionRecords[{i}].adverseEvents[{j}]"), $"{phrases.Of(adverse.Grade)}: {adverse.Text}");
                findings.Report(fact, began, [.. Effects(adverse, record, over)]);
            }
        }
    }

    private IEnumerable<Effect> Effects(AdverseEvent adverse, SessionRecord record, bool over) => (adverse.Grade, over) switch
    {
        (AdverseEventGrade.LifeThreatening, false) => [_nowToAPhysician, _leaveAfterSevere],
        (AdverseEventGrade.Severe, false) => [_todayToAPhysician, _leaveAfterSevere],
        (AdverseEventGrade.LifeThreatening or AdverseEventGrade.Severe, true) => [_leaveAfterSevere],
        (AdverseEventGrade.Moderate, false) => [Lighter(adverse, record), _whileModerate],
        (AdverseEventGrade.Moderate, true) => [_afterModerate],
        _ => [_afterMild],
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
        int left = level - evidence.Review!.LowerPressureBy;
        Restriction restriction = left >= 1 ? Restriction.LimitPressure(Pressure.Of(left), where) : Restriction.Exclude(where);
        return restriction with { LiftedByClearance = true };
    }
}
