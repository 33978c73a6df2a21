using MedicalMassage.Domain;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>How long and how often, there and back. FHIR has one rhythm for an order; what an item says beside it stands in its own form.</summary>
internal static class Timings
{
    /// <summary>The item with the minutes and the rhythm of an order.</summary>
    internal static PrescriptionItem Read(R4.Timing.RepeatComponent? repeat, PrescriptionItem item)
    {
        item = item with { Minutes = Minutes(repeat) };
        decimal least = repeat?.Frequency ?? 0;
        decimal most = repeat?.FrequencyMax ?? least;
        decimal from = repeat?.Period ?? 0;
        decimal to = repeat?.PeriodMax ?? from;
        return repeat?.PeriodUnitElement?.JsonValue switch
        {
            "wk" when from == 1 && to == 1 => item with { PerWeek = Of(least, most) },
            "d" when from == 1 && to == 1 => item with { PerDay = Of(least, most) },
            "wk" when least == 1 && most == 1 => item with { EveryWeeks = Of(from, to) },
            _ => item,
        };
    }

    /// <summary>Whole minutes of a session; null if the timing does not tell them.</summary>
    internal static int? Minutes(R4.Timing.RepeatComponent? repeat)
    {
        decimal unit = repeat?.DurationUnitElement?.JsonValue switch { "min" => 1, "h" => 60, _ => 0 };
        decimal minutes = repeat?.Duration is { } duration && duration is > 0 and <= Segment.MaxMinutes ? duration * unit : 0;
        return minutes == decimal.Truncate(minutes) && minutes is >= 1 and <= Segment.MaxMinutes ? (int)minutes : null;
    }

    /// <summary>The timing of a session that takes some minutes.</summary>
    internal static R4.Timing? Of(int? minutes) => minutes is { } length ? new() { Repeat = Lasting(length) } : null;

    /// <summary>The timing of an item: its minutes and the first rhythm that it has and FHIR can say.</summary>
    internal static R4.Timing? Of(PrescriptionItem item)
    {
        R4.Timing.RepeatComponent repeat = Lasting(item.Minutes);
        if (item.PerWeek is { } weekly && IsWhole(weekly))
            Times(repeat, weekly, R4.Timing.UnitsOfTime.Wk);
        else if (item.PerDay is { } daily && IsWhole(daily))
            Times(repeat, daily, R4.Timing.UnitsOfTime.D);
        else if (item.EveryWeeks is { } weeks && weeks != Once)
            Every(repeat, weeks);
        return repeat.Duration is null && repeat.Period is null ? null : new() { Repeat = repeat };
    }

    /// <summary>Every one week is once a week, and reads back as that.</summary>
    private static Frequency Once { get; } = new(1, 1);

    private static R4.Timing.RepeatComponent Lasting(int? minutes) =>
        minutes is { } length ? new() { Duration = length, DurationUnit = R4.Timing.UnitsOfTime.Min } : new();

    private static void Times(R4.Timing.RepeatComponent repeat, Frequency often, R4.Timing.UnitsOfTime unit)
    {
        repeat.Frequency = (int)often.Min;
        repeat.FrequencyMax = often.Max == often.Min ? null : (int)often.Max;
        repeat.Period = 1;
        repeat.PeriodUnit = unit;
    }

    private static void Every(R4.Timing.RepeatComponent repeat, Frequency weeks)
    {
        repeat.Frequency = 1;
        repeat.Period = weeks.Min;
        repeat.PeriodMax = weeks.Max == weeks.Min ? null : weeks.Max;
        repeat.PeriodUnit = R4.Timing.UnitsOfTime.Wk;
    }

    private static bool IsWhole(Frequency often) => decimal.IsInteger(often.Min) && decimal.IsInteger(often.Max);

    private static Frequency? Of(decimal least, decimal most) => least > 0 && most >= least && most <= Frequency.Greatest && least >= 0.01m ? new(least, most) : null;
}
