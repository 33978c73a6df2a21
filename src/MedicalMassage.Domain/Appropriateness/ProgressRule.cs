using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>Whether the course works: says when to measure, change, refer back or end it.</summary>
internal sealed class ProgressRule(EvidencePack evidence, Phrases phrases) : IIndexedRule, IDeclaredRule, ISpokenRule
{
    private readonly string _referBack = phrases.Say(Phrase.ProgressTalkWithPrescriberBeforeAnother);

    public RuleInfo Info { get; } = new("course-progress", phrases.Say(Phrase.ProgressWhetherCourseWorks), CourseRuleInfo.Category, [.. evidence.Review!.Sources])
    {
        Rationale = phrases.Say(Phrase.ProgressCourseDoesNotHelpChanged),
        ResolvedBy = phrases.Say(Phrase.ProgressPrescriberConsultedAfterLastReading),
        Evidence = EvidenceCertainty.Inferred,
        Disagreement = evidence.Review!.Ours,
    };

    public string Declaration { get; } = Formats.StrictReader.Write(evidence, indented: false);

    public IEnumerable<Effect> PossibleEffects => [new Requirement(RequirementKind.Consultation, _referBack), new Advice(Audience.Therapist, "Progress.")];

    public void Support(RuleSupport support)
    {
        support.Add(CasePart.OutcomeReadings);
        support.Add(CasePart.SessionRecords);
    }

    public void Vocabulary(RuleSupport vocabulary)
    {
    }

    public IReferralRule In(Language language) => new ProgressRule(evidence.In(language), Phrases.Of(language));

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        foreach (OutcomeReading reading in referral.OutcomeReadings.Span)
            findings.ChangesOn(reading.Date);
        foreach (SessionRecord record in referral.SessionRecords.Span)
            findings.ChangesOn(record.Date);
        CourseProgress progress = ProgressMaker.Make(referral, evidence, phrases);
        if (progress.ReviewBy is { } review)
            findings.ChangesOn(review);
        if (progress.Step == CourseStep.Continue || Fact(referral, progress) is not { } fact)
            return;
        findings.Report(fact.Fact, fact.Date, [.. Effects(progress)]);
    }

    private IEnumerable<Effect> Effects(CourseProgress progress)
    {
        string reasons = string.Join(' ', progress.Reasons);
        switch (progress.Step)
        {
            case CourseStep.ReferBack:
                yield return new Requirement(RequirementKind.Consultation, Coding.Text.Fitting(_referBack + reasons));
                break;
            case CourseStep.Discharge:
                yield return new Advice(Audience.Therapist, Coding.Text.Fitting(phrases.Say(Phrase.ProgressEndCourseWithHomeCare, reasons)));
                break;
            case CourseStep.Change:
                yield return new Advice(Audience.Therapist, Coding.Text.Fitting(phrases.Say(Phrase.ProgressChangePlanAnotherTechniqueDose, reasons)));
                break;
            default:
                yield return new Advice(Audience.Therapist, Coding.Text.Fitting(phrases.Say(Phrase.ProgressLookAtCourseAnewBefore, reasons)));
                break;
        }
    }

    /// <summary>The last reading of the leading measure, or the last session where nothing was measured.</summary>
    private (FactReference Fact, LocalDate Date)? Fact(ReferralCase referral, CourseProgress progress)
    {
        MeasureProgress? leading = progress.Measures.Count > 0 ? progress.Measures[0] : null;
        int reading = Last(referral.OutcomeReadings, entry => entry.Date, referral.AsOf, entry => entry.Measure == leading?.Measure && entry.About == leading.About);
        if (reading >= 0)
            return (new(FormattableString.Invariant($"outcomeReadings[{reading}]"), phrases.Word(leading!.Measure)), referral.OutcomeReadings[reading].Date);
        int record = Last(referral.SessionRecords, entry => entry.Date, referral.AsOf, _ => true);
        return record >= 0 ? (new(FormattableString.Invariant($"sessionRecords[{record}]"), phrases.Say(Phrase.ProgressLastSession)), referral.SessionRecords[record].Date) : null;
    }

    private static int Last<T>(ValueList<T> list, Func<T, LocalDate> date, LocalDate asOf, Func<T, bool> counts)
    {
        int last = -1;
        for (int i = 0; i < list.Count; i++)
        {
            if (date(list[i]) <= asOf && counts(list[i]) && (last < 0 || date(list[i]) > date(list[last])))
                last = i;
        }
        return last;
    }
}
