using Ardalis.GuardClauses;
using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The latest reading of something that is not too old, compared with a range.</summary>
/// <remarks>
/// Of several readings of the same day any that lies in the range counts. A reading in another unit, or one that nobody could
/// have, is asked about. A clearance does not age with new readings: it names the rule, and so the band, that it is for.
/// A missing reading is a question only for those whom <see cref="NeededWhen"/> names.
/// </remarks>
public sealed record ObservationTrigger : Trigger
{
    private readonly ValueList<Code> _codes;

    /// <summary>A reading against a range.</summary>
    /// <param name="measurement">What is measured, with its unit and plausible values.</param>
    /// <param name="range">The values that count.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public ObservationTrigger(Measurement measurement, NumberRange range)
    {
        Measurement = Guard.Against.Null(measurement);
        Range = Guard.Against.Null(range);
        _codes = [measurement.Code];
    }

    /// <summary>What is measured.</summary>
    public Measurement Measurement { get; }

    /// <summary>The values that count.</summary>
    public NumberRange Range { get; }

    /// <summary>How old a reading may be; null for any age.</summary>
    public TimeLength? Within
    {
        get => Recent?.AtMost;
        init => Recent = value is null ? null : new() { AtMost = value };
    }

    /// <summary>For whom a missing reading is a question; null for nobody.</summary>
    public Trigger? NeededWhen { get; init; }

    private TimeWindow? Recent { get; init; }

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Section<Observation> readings = referral.Patient.Observations;
        if (NeededWhen is null && !MayHold(readings, scope))
            return Truth.No;
        RuleScope.Mark start = scope.Here;
        LocalDate newest = NewestCertain(readings, scope);
        bool recent = false;
        bool allIn = true;
        bool anyIn = false;
        bool doubt = false;
        bool oneDay = true;
        for (int i = 0; i < readings.Count; i++)
        {
            Observation reading = readings[i];
            if (!Concerns(reading, scope) || (reading.Date is { } day && day.Latest < newest))
                continue;
            Truth age = IsRecent(reading.Date, scope);
            if (age == Truth.No)
                continue;
            recent |= age == Truth.Yes;
            oneDay &= reading.Date is { IsExact: true };
            string path = FactWords.Path("observations", i);
            Truth value = Compare(reading, path, scope);
            if (value == Truth.Yes && age == Truth.Unknown)
            {
                scope.AskFor(Asked.Date, path + ".date", Measurement.Title);
                value = Truth.Unknown;
            }
            doubt |= value == Truth.Unknown;
            anyIn |= value == Truth.Yes;
            allIn &= value == Truth.Yes;
            if (value != Truth.No)
                scope.Add(new(path, scope.Named ? Words(reading, scope.Phrases) : "", HasPlace: false, 0, null, value == Truth.Yes));
        }
        if (anyIn && (oneDay || allIn))
            return Truth.Yes;
        if (anyIn || doubt)
        {
            if (scope.Here.Asks == start.Asks)
                scope.AskFor(Asked.Date, "patient.observations", Measurement.Title);
            return Truth.Unknown;
        }
        scope.BackTo(start);
        return recent ? Truth.No : Missing(referral, scope);
    }

    internal override void Support(RuleSupport support)
    {
        support.Add(HistorySection.Observations, Measurement.Code);
        NeededWhen?.Support(support);
    }

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        vocabulary.Add(HistorySection.Observations, Measurement.Code);
        NeededWhen?.Vocabulary(vocabulary);
    }

    /// <summary>False if each reading surely lies outside the range: then the answer is no on any day.</summary>
    private bool MayHold(Section<Observation> readings, RuleScope scope)
    {
        foreach (Observation reading in readings.Span)
        {
            if (Concerns(reading, scope) && (IsDoubtful(reading) || Range.Contains(reading.Value!.Value)))
                return true;
        }
        return false;
    }

    /// <summary>True for a reading in another unit, or one that nobody could have.</summary>
    private bool IsDoubtful(Observation reading) =>
        reading.Unit != Measurement.Unit || (Measurement.Plausible is { } plausible && !plausible.Contains(reading.Value!.Value));

    private bool Concerns(Observation reading, RuleScope scope) =>
        reading.Value is not null && scope.Matches(reading.Code, _codes);

    /// <summary>The first day of the newest reading: what surely ended before it is not the latest.</summary>
    private LocalDate NewestCertain(Section<Observation> readings, RuleScope scope)
    {
        LocalDate newest = LocalDate.MinIsoValue;
        foreach (Observation reading in readings.Span)
        {
            if (reading.Date is not { } date || !Concerns(reading, scope))
                continue;
            if (date.Earliest > scope.AsOf)
                scope.ChangesOn(date.Earliest);
            else if (date.Earliest > newest)
                newest = date.Earliest;
        }
        return newest;
    }

    private Truth IsRecent(PartialDate? date, RuleScope scope)
    {
        if (date is not { } known)
            return Truth.Unknown;
        if (known.Earliest > scope.AsOf)
            return Truth.Unknown;
        return Recent is { } window ? window.Holds(known, scope.AsOf, scope) : Truth.Yes;
    }

    private Truth Compare(Observation reading, string path, RuleScope scope)
    {
        if (IsDoubtful(reading))
        {
            scope.AskFor(Asked.Observation, path, Measurement.Title, Measurement.Code);
            return Truth.Unknown;
        }
        return Range.Contains(reading.Value!.Value) ? Truth.Yes : Truth.No;
    }

    private Truth Missing(ReferralCase referral, RuleScope scope)
    {
        if (NeededWhen is null)
            return Truth.No;
        RuleScope.Mark mark = scope.Here;
        Truth needed = NeededWhen.Evaluate(referral, scope);
        if (needed == Truth.No)
            return Truth.No;
        if (needed == Truth.Yes)
        {
            scope.DropAsks(mark);
            scope.AskFor(Asked.Observation, "patient.observations", Measurement.Title, Measurement.Code);
        }
        scope.Doubt(mark);
        return Truth.Unknown;
    }

    private string Words(Observation reading, Phrases phrases) => $"{Measurement.Title} {phrases.Number(reading.Value!.Value)} {reading.Unit}";
}
