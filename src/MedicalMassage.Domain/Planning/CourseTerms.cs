using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Planning;

/// <summary>How often, how many, and measured by what: the course around a drafted session.</summary>
internal sealed record CourseTerms(TreatmentPlan Course, int Kept, bool AsOften, List<string> Notes)
{
    /// <summary>The units of the prescription that are left; null if it does not count any.</summary>
    internal static int? UnitsLeft(Prescription? prescription)
    {
        if (prescription is null || prescription.Items.Count == 0)
            return null;
        return prescription.Items.Sum(item => item.Units) - prescription.SessionsGiven.Sum(session => session.Units);
    }

    internal static CourseTerms Of(SessionTemplate template, SessionPlan plan, ReferralCase referral, EvidencePack evidence, Phrases phrases)
    {
        List<string> notes = [];
        Prescription? prescription = referral.Prescription;
        int sessions = Math.Min(template.Dose.Sessions!.Value, UnitsLeft(prescription) ?? int.MaxValue);
        if (template.Approach is null && UnitsLeft(prescription) is { } left)
            sessions = Math.Min(left, PlannedSessions.MaxCount);
        (Frequency often, bool asOften) = Often(template, prescription, notes, phrases);
        OutcomeTarget? outcome = Outcome(template.Indication, referral, evidence, notes, phrases);
        int uncut = TemplateFitting.Fit(template, TreatmentEnvelope.Whole).Sum(segment => segment.Minutes);
        if (plan.TotalMinutes < uncut)
            notes.Add(phrases.Say(Phrase.DraftMinutesAreLeftApproachTime, plan.TotalMinutes, uncut));
        if (template.Approach is { Dose.Minutes: { } studied } && template.Minutes < studied)
            notes.Add(phrases.Say(Phrase.DraftPrescriptionAllowsMinutesApproachHas, template.Minutes, studied));
        if (template.Approach?.Ours is { } ours)
            notes.Add(ours);
        if (template.Indication?.Beside is { } beside)
            notes.Add(phrases.Say(Phrase.DraftBesideOtherTreatmentNeverIts, beside));
        foreach (string precaution in prescription?.Precautions ?? default)
            notes.Add(phrases.Say(Phrase.DraftPrescriberWarns, precaution));
        ValueList<string> keys =
        [
            .. (template.Approach?.Evidence ?? default).SelectMany(id => template.Indication!.Statement(id)!.Sources).Distinct(StringComparer.Ordinal),
        ];
        return new(
            new(template.Aim) { Outcome = outcome, PerWeek = often, Sessions = [new(plan, sessions)], Evidence = keys },
            Math.Min(100, 100 * plan.TotalMinutes / uncut),
            asOften,
            notes);
    }

    /// <summary>How often both the approach and the prescription say; the prescription alone where they do not meet.</summary>
    private static (Frequency Often, bool AsOften) Often(SessionTemplate template, Prescription? prescription, List<string> notes, Phrases phrases)
    {
        Frequency own = template.Dose.PerWeek!;
        Frequency? prescribed = prescription?.Items.Select(item => item.PerWeek).FirstOrDefault(often => often is not null);
        if (prescribed is null)
            return (own, true);
        decimal min = Math.Max(own.Min, prescribed.Min);
        decimal max = Math.Min(own.Max, prescribed.Max);
        if (min <= max)
            return (new(min, max), true);
        if (template.Approach is not null)
            notes.Add(phrases.Say(Phrase.DraftApproachAsksSessionsWeekPrescription, own.Min, own.Max, prescribed.Min, prescribed.Max));
        return (prescribed, template.Approach is null);
    }

    /// <summary>The first measure of the indication that was measured already, else the first; the target is a change that counts away.</summary>
    private static OutcomeTarget? Outcome(Indication? indication, ReferralCase referral, EvidencePack evidence, List<string> notes, Phrases phrases)
    {
        if (referral.Course?.Outcome is { } agreed)
            return agreed;
        if (indication is null || indication.Measures.Count == 0)
        {
            notes.Add(phrases.Say(Phrase.DraftAgreeWithPatientOnWhat));
            return null;
        }
        List<Appropriateness.OutcomeSeries> series = Appropriateness.OutcomeSeries.Of(referral, evidence, phrases);
        string id = indication.Measures.FirstOrDefault(measure => series.Exists(one => one.Measure == measure && one.Points.Count > 0)) ?? indication.Measures[0];
        OutcomeMeasure? known = evidence.Measure(id);
        if (known is null || series.Find(one => one.Measure == id && one.Points.Count > 0) is not { } measured)
        {
            notes.Add(phrases.Say(Phrase.DraftMeasureBeforeFirstSessionThere, known?.Title ?? id));
            return new(id);
        }
        decimal start = measured.Points[^1].Score;
        Code? diagnosis = referral.Prescription?.Diagnosis?.Code ?? Appropriateness.IndicationMatch.First(evidence, referral)?.Condition.Code;
        if (known.Direction == MeasureDirection.ByTarget || Appropriateness.ChangeThatCounts.For(known, diagnosis, start).Amount is not { } change)
        {
            notes.Add(phrases.Say(Phrase.DraftNoSourceOursSaysWhich, known.Title));
            return new(id) { Start = start };
        }
        decimal target = known.Direction == MeasureDirection.LowerBetter ? start - change : start + change;
        if (known.Range is { } range)
            target = Math.Clamp(target, range.AtLeast ?? target, range.AtMost ?? target);
        notes.Add(phrases.Say(Phrase.DraftTargetSmallestChangeCountsAgree, known.Title));
        return new(id) { Start = start, Target = decimal.Round(target, 2) };
    }
}
