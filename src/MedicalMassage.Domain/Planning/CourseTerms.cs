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

    internal static CourseTerms Of(SessionTemplate template, SessionPlan plan, ReferralCase referral, EvidencePack evidence)
    {
        List<string> notes = [];
        Prescription? prescription = referral.Prescription;
        int sessions = Math.Min(template.Dose.Sessions!.Value, UnitsLeft(prescription) ?? int.MaxValue);
        if (template.Approach is null && UnitsLeft(prescription) is { } left)
            sessions = Math.Min(left, PlannedSessions.MaxCount);
        (Frequency often, bool asOften) = Often(template, prescription, notes);
        OutcomeTarget? outcome = Outcome(template.Indication, referral, evidence, notes);
        int uncut = TemplateFitting.Fit(template, TreatmentEnvelope.Whole).Sum(segment => segment.Minutes);
        if (plan.TotalMinutes < uncut)
            notes.Add(FormattableString.Invariant($"{plan.TotalMinutes} of {uncut} minutes are left of the approach. The time of what fell away is not given to the rest."));
        if (template.Approach is { Dose.Minutes: { } studied } && template.Minutes < studied)
            notes.Add(FormattableString.Invariant($"The prescription allows {template.Minutes} minutes; the approach has {studied}. Its evidence is for the longer session."));
        if (template.Approach?.Ours is { } ours)
            notes.Add(ours);
        if (template.Indication?.Beside is { } beside)
            notes.Add("Beside other treatment, never in its place: " + beside);
        foreach (string precaution in prescription?.Precautions ?? default)
            notes.Add("The prescriber warns: " + precaution);
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
    private static (Frequency Often, bool AsOften) Often(SessionTemplate template, Prescription? prescription, List<string> notes)
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
            notes.Add(FormattableString.Invariant($"The approach asks for {own.Min} to {own.Max} sessions a week; the prescription allows {prescribed.Min} to {prescribed.Max}."));
        return (prescribed, template.Approach is null);
    }

    /// <summary>The first measure of the indication that was measured already, else the first; the target is a change that counts away.</summary>
    private static OutcomeTarget? Outcome(Indication? indication, ReferralCase referral, EvidencePack evidence, List<string> notes)
    {
        if (referral.Course?.Outcome is { } agreed)
            return agreed;
        if (indication is null || indication.Measures.Count == 0)
        {
            notes.Add("Agree with the patient on what is measured, before the first session.");
            return null;
        }
        List<Appropriateness.OutcomeSeries> series = Appropriateness.OutcomeSeries.Of(referral, evidence);
        string id = indication.Measures.FirstOrDefault(measure => series.Exists(one => one.Measure == measure && one.Points.Count > 0)) ?? indication.Measures[0];
        OutcomeMeasure? known = evidence.Measure(id);
        if (known is null || series.Find(one => one.Measure == id && one.Points.Count > 0) is not { } measured)
        {
            notes.Add($"Measure {known?.Title ?? id} before the first session: there is no reading to start from.");
            return new(id);
        }
        decimal start = measured.Points[^1].Score;
        Code? diagnosis = referral.Prescription?.Diagnosis?.Code ?? Appropriateness.IndicationMatch.First(evidence, referral)?.Condition.Code;
        if (known.Direction == MeasureDirection.ByTarget || Appropriateness.ChangeThatCounts.For(known, diagnosis, start).Amount is not { } change)
        {
            notes.Add($"No source of ours says which change of {known.Title} counts: agree on a target with the patient.");
            return new(id) { Start = start };
        }
        decimal target = known.Direction == MeasureDirection.LowerBetter ? start - change : start + change;
        if (known.Range is { } range)
            target = Math.Clamp(target, range.AtLeast ?? target, range.AtMost ?? target);
        notes.Add($"The target is the smallest change of {known.Title} that counts; agree on more with the patient where that is realistic.");
        return new(id) { Start = start, Target = decimal.Round(target, 2) };
    }
}
