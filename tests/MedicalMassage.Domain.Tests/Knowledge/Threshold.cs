using System.Globalization;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>One bound of one part of a standard rule, with a patient on either side of it. The sides are counted by the calendar of .NET, not by the rules' own.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Bound">The bound in words.</param>
/// <param name="Part">The part of the rule that has it.</param>
/// <param name="Inside">A patient just inside.</param>
/// <param name="InsideTold">What of him matters.</param>
/// <param name="Outside">A patient just outside.</param>
/// <param name="OutsideTold">What of him matters.</param>
/// <param name="Between">A patient whose date is too vague to tell, if there is such a date.</param>
internal sealed record Threshold(
    string Rule, string Bound, Trigger Part, ReferralCase Inside, string InsideTold, ReferralCase Outside, string OutsideTold, ReferralCase? Between)
{
    private const decimal Step = 0.01m;

    /// <summary>Every bound of the standard packs, on a day; one for each part that has it.</summary>
    internal static IEnumerable<Threshold> Of(LocalDate asOf) =>
        RuleBooks.Standard.Rules.OfType<Contraindication>().SelectMany(rule => Parts(rule.When).SelectMany(part => Of(rule.Info.Id, part, asOf)));

    /// <summary>How the part reads a date that is too vague.</summary>
    internal Truth WhenVague => Part switch
    {
        FactTrigger { IfUnrecorded: Unrecorded.Yes } or PregnancyTrigger { IfUnrecorded: Unrecorded.Yes } => Truth.Yes,
        FactTrigger { IfUnrecorded: Unrecorded.No } or PregnancyTrigger { IfUnrecorded: Unrecorded.No } => Truth.No,
        _ => Truth.Unknown,
    };

    private static IEnumerable<Trigger> Parts(Trigger trigger) => trigger switch
    {
        AllTrigger all => all.Parts.SelectMany(Parts),
        AnyTrigger any => any.Parts.SelectMany(Parts),
        NotTrigger not => Parts(not.Part),
        PregnancyTrigger { NeededWhen: { } needed } => Parts(needed).Prepend(trigger),
        ObservationTrigger { NeededWhen: { } needed } => Parts(needed).Prepend(trigger),
        _ => [trigger],
    };

    private static IEnumerable<Threshold> Of(string rule, Trigger part, LocalDate asOf) => part switch
    {
        DiagnosisTrigger t => Window(rule, t, "begun", t.Onset, asOf, date => With(asOf, p => p with { Conditions = [Diagnosed(t, date)] })),
        MedicationTrigger t => Window(rule, t, "taken since", t.Since, asOf, date => With(asOf, p => p with { Medications = [Taken(t) with { Since = date }] }))
            .Concat(Window(rule, t, "stopped", t.Stopped, asOf, date => With(asOf, p => p with { Medications = [Taken(t) with { Status = MedicationStatus.Stopped, Since = t.Since is null ? null : date, Until = date }] }))),
        ProcedureTrigger t => Window(rule, t, "done", t.Since, asOf, date => With(asOf, p => p with { Procedures = [new() { Code = t.Codes.Count > 0 ? t.Codes[0] : null, Kind = t.Codes.Count > 0 ? null : t.Kinds[0], Date = date, Sites = Places(t) }] })),
        DeviceTrigger t => Window(rule, t, "there since", t.Since, asOf, date => With(asOf, p => p with { Devices = [new() { Kind = t.Kinds[0], Since = date, Sites = Places(t) }] })),
        SymptomTrigger t => Window(rule, t, "begun", t.Since, asOf, date => With(asOf, p => p with { Symptoms = [new() { Kind = t.Kinds[0], Since = date, Sites = Places(t) }] })),
        PregnancyTrigger t => Window(rule, t, "birth", t.Since, asOf, date => With(asOf, p => p with { Pregnancy = Pregnancy.After(date, t.Birth.FirstOrDefault()) }))
            .Concat(Weeks(rule, t, asOf)),
        ObservationTrigger t => Values(rule, t, asOf)
            .Concat(Window(rule, t, "read", t.Within is { } age ? new() { AtMost = age } : null, asOf, date => With(asOf, p => p with { Observations = [Read(t, WithinRange(t.Range), date)] }))),
        AgeTrigger t => Ages(rule, t, asOf),
        _ => [],
    };

    /// <summary>The bounds of a window of time. Two neighbouring days are looked for of which one counts and the other does not.</summary>
    private static IEnumerable<Threshold> Window(string rule, Trigger part, string what, TimeWindow? window, LocalDate asOf, Func<PartialDate, ReferralCase> patient)
    {
        if (window is null)
            yield break;
        foreach ((string bound, TimeLength? length, Func<int, bool> counts) in ((string, TimeLength?, Func<int, bool>)[])
        [
            ("at most", window.AtMost, order => order >= 0),
            ("less than", window.LessThan, order => order > 0),
            ("at least", window.AtLeast, order => order <= 0),
            ("more than", window.MoreThan, order => order < 0),
        ])
        {
            if (length is not { } given)
                continue;
            DateOnly today = asOf.ToDateOnly();
            DateOnly day = Enumerable.Range(0, (given.Amount * DaysIn(given.Unit)) + 2).Select(days => today.AddDays(-days)).First(d => counts(After(d, given).CompareTo(today)) != counts(After(d.AddDays(-1), given).CompareTo(today)));
            DateOnly earlier = day.AddDays(-1);
            (DateOnly inside, DateOnly outside) = counts(After(day, given).CompareTo(today)) ? (day, earlier) : (earlier, day);
            PartialDate? vague = day == today ? null : day.Month == earlier.Month ? new PartialDate(day.Year, day.Month) : day.Year == earlier.Year ? new PartialDate(day.Year) : null;
            yield return new(
                rule, $"{what} {bound} {given} ago", part, patient(LocalDate.FromDateOnly(inside)), $"{what} {inside:yyyy-MM-dd}", patient(LocalDate.FromDateOnly(outside)), $"{what} {outside:yyyy-MM-dd}",
                vague is { } date && HoldsOtherwise(window, date, asOf) ? patient(date) : null);
        }
    }

    /// <summary>False if the vague date reaches past another bound as well, so that both ends of it are outside.</summary>
    private static bool HoldsOtherwise(TimeWindow window, PartialDate date, LocalDate asOf) =>
        date.Latest <= asOf && new[] { window.AtMost, window.LessThan, window.AtLeast, window.MoreThan }.Count(bound => bound is not null) == 1;

    private static IEnumerable<Threshold> Values(string rule, ObservationTrigger t, LocalDate asOf)
    {
        foreach ((string bound, decimal? limit, decimal inside, decimal outside) in ((string, decimal?, decimal, decimal)[])
        [
            (">=", t.Range.AtLeast, 0, -Step), (">", t.Range.Above, Step, 0), ("<=", t.Range.AtMost, 0, Step), ("<", t.Range.Below, -Step, 0),
        ])
        {
            if (limit is not { } value)
                continue;
            yield return new(
                rule, string.Create(CultureInfo.InvariantCulture, $"{t.Measurement.Title} {bound} {value} {t.Measurement.Unit}"), t,
                With(asOf, p => p with { Observations = [Read(t, value + inside, asOf)] }), Told(value + inside),
                With(asOf, p => p with { Observations = [Read(t, value + outside, asOf)] }), Told(value + outside), null);
        }
        string Told(decimal value) => string.Create(CultureInfo.InvariantCulture, $"{value} {t.Measurement.Unit}");
    }

    private static IEnumerable<Threshold> Ages(string rule, AgeTrigger t, LocalDate asOf)
    {
        if (t.AtLeast is { } least)
            yield return Age($"age at least {least}", asOf.PlusYears(-least), asOf.PlusYears(-least).PlusDays(1));
        if (t.Below is { } end)
            yield return Age($"age below {end}", asOf.PlusYears(-end).PlusDays(1), asOf.PlusYears(-end));

        Threshold Age(string bound, LocalDate inside, LocalDate outside) => new(
            rule, bound, t, With(asOf, p => p with { BirthDate = inside }), "born " + (PartialDate)inside, With(asOf, p => p with { BirthDate = outside }), "born " + (PartialDate)outside, With(asOf, p => p with { BirthDate = new PartialDate(inside.Year) }));
    }

    /// <summary>A pregnancy lasts 280 days to the due date; week 14 begins when 98 of them have passed.</summary>
    private static IEnumerable<Threshold> Weeks(string rule, PregnancyTrigger t, LocalDate asOf)
    {
        if (t.WeeksAtLeast is { } least)
            yield return Week($"weeks at least {least}", Due(least), Due(least).PlusDays(1));
        if (t.WeeksBelow is { } end)
            yield return Week($"weeks below {end}", Due(end).PlusDays(1), Due(end));

        LocalDate Due(int weeks) => asOf.PlusDays(280 - (7 * weeks));
        ReferralCase Patient(PartialDate due) => With(asOf, p => p with { Pregnancy = Pregnancy.Due(due) with { HighRisk = t.HighRisk ? Truth.Yes : Truth.No } });
        Threshold Week(string bound, LocalDate inside, LocalDate outside) => new(
            rule, bound, t, Patient(inside), "due " + (PartialDate)inside, Patient(outside), "due " + (PartialDate)outside, inside.Month == outside.Month ? Patient(new PartialDate(inside.Year, inside.Month)) : null);
    }

    private static ReferralCase With(LocalDate asOf, Func<PatientHistory, PatientHistory> fact) =>
        new(asOf) { Patient = fact(PatientHistory.AskedAndNone with { BirthDate = asOf.PlusYears(-40), Sex = Sex.Female }) };

    private static Condition Diagnosed(DiagnosisTrigger t, PartialDate onset) => new()
    {
        Code = t.Codes[0],
        Status = t.Status.FirstOrDefault(ConditionStatus.Active),
        Acuity = t.Acuity.FirstOrDefault(),
        Control = t.Control.FirstOrDefault(),
        Onset = onset,
        Sites = Places(t),
    };

    private static Medication Taken(MedicationTrigger t) => Medication.Taking(t.Codes[0]) with { Route = t.Routes.FirstOrDefault(), Sites = Places(t) };

    private static Observation Read(ObservationTrigger t, decimal value, PartialDate date) => Observation.Of(t.Measurement.Code, value, t.Measurement.Unit, date);

    private static decimal WithinRange(NumberRange range) => range.AtLeast ?? range.AtMost ?? range.Above + Step ?? range.Below!.Value - Step;

    private static ValueList<BodySite> Places(FactTrigger t) => t.Sites.IsEmpty ? [BodyRegion.Knee] : [.. t.Sites.Take(1)];

    private static DateOnly After(DateOnly date, TimeLength length) => length.Unit switch
    {
        TimeUnit.Days => date.AddDays(length.Amount),
        TimeUnit.Weeks => date.AddDays(7 * length.Amount),
        TimeUnit.Months => date.AddMonths(length.Amount),
        _ => date.AddYears(length.Amount),
    };

    private static int DaysIn(TimeUnit unit) => unit switch { TimeUnit.Days => 1, TimeUnit.Weeks => 7, TimeUnit.Months => 31, _ => 366 };
}
