namespace MedicalMassage.Domain.Appropriateness;

/// <summary>The smallest change of a measure that counts for a patient, and the size that a change reaches.</summary>
internal sealed class ChangeThatCounts
{
    private readonly MeasureDifference[] _important;
    private readonly decimal _start;

    private ChangeThatCounts(MeasureDifference[] important, MeasureDifference[] detectable, decimal start)
    {
        _important = important;
        _start = start;
        decimal? matters = important.Length == 0 ? null : important.Min(difference => InUnits(difference.Amount, difference));
        decimal? told = detectable.Length == 0 ? null : detectable.Max(difference => InUnits(difference.MaxAmount ?? difference.Amount, difference));
        Amount = (matters, told) switch
        {
            ({ } a, { } b) => Math.Max(a, b),
            (null, var b) => b,
            (var a, null) => a,
        };
        OnlyDetectable = matters is null && told is not null;
        Sources = [.. important.Concat(detectable).SelectMany(difference => difference.Sources).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The amount in the unit of the measure; null if no source says.</summary>
    internal decimal? Amount { get; }

    /// <summary>True if a change can be told from measurement error, and no source says whether it matters.</summary>
    internal bool OnlyDetectable { get; }

    internal ValueList<string> Sources { get; }

    /// <summary>
    /// What was found in the patient's condition goes before what holds for any. What was found in other conditions, or only in a
    /// part of the patients, does not count.
    /// </summary>
    internal static ChangeThatCounts For(OutcomeMeasure measure, Code? diagnosis, decimal start) => new(
        Pick(measure, diagnosis, DifferenceKind.Important, DifferenceKind.TrialThreshold),
        Pick(measure, diagnosis, DifferenceKind.Detectable),
        start);

    /// <summary>The greatest size that a gain reaches.</summary>
    internal DifferenceSize SizeOf(decimal gain)
    {
        DifferenceSize size = DifferenceSize.Unrecorded;
        foreach (MeasureDifference difference in _important)
        {
            if (difference.Size > size && gain >= InUnits(difference.Amount, difference))
                size = difference.Size;
        }
        return size;
    }

    private static MeasureDifference[] Pick(OutcomeMeasure measure, Code? diagnosis, params ReadOnlySpan<DifferenceKind> kinds)
    {
        List<MeasureDifference> own = [];
        List<MeasureDifference> any = [];
        foreach (MeasureDifference difference in measure.Differences.Span)
        {
            if (difference.OnlyFor is not null || !kinds.Contains(difference.Kind))
                continue;
            if (difference.Conditions.Count == 0)
                any.Add(difference);
            else if (diagnosis is not null && difference.Conditions.Any(diagnosis.IsWithin))
                own.Add(difference);
        }
        return [.. own.Count > 0 ? own : any];
    }

    private decimal InUnits(decimal amount, MeasureDifference difference) => difference.PercentOfStart ? Math.Abs(_start) * amount / 100 : amount;
}
