namespace MedicalMassage.Domain.Formats;

/// <summary>An envelope as what it takes away: regions, techniques, positions, minutes, and pressure limits for the rest.</summary>
internal sealed class EnvelopeConverter : DocumentConverter<TreatmentEnvelope, EnvelopeDocument>
{
    protected override EnvelopeDocument From(TreatmentEnvelope value)
    {
        BodyRegions regions = value.ExcludedRegions;
        SetOf<Technique> techniques = value.ExcludedTechniques;
        if (regions.IsWholeBody)
            techniques = default;
        return new()
        {
            ExcludedRegions = regions,
            ExcludedTechniques = techniques,
            ExcludedPositions = SetOf<Position>.All.Except(value.Positions),
            MaxMinutes = value.MaxMinutes,
            Limits = [.. Rules.EnvelopeLimits.Lines(value, regions, techniques).Select(line => new EnvelopeLimit(line.Regions, line.Techniques, line.Level))],
        };
    }

    protected override TreatmentEnvelope To(EnvelopeDocument document)
    {
        List<Restriction> restrictions = [];
        if (!document.ExcludedRegions.IsEmpty)
            restrictions.Add(Restriction.Exclude(document.ExcludedRegions));
        if (!document.ExcludedTechniques.IsEmpty)
            restrictions.Add(Restriction.Exclude(BodyRegions.WholeBody, document.ExcludedTechniques));
        if (!document.ExcludedPositions.IsEmpty)
            restrictions.Add(Restriction.ExcludePositions(document.ExcludedPositions));
        if (document.MaxMinutes is { } minutes)
            restrictions.Add(Restriction.LimitMinutes(minutes));
        foreach (EnvelopeLimit limit in document.Limits)
        {
            restrictions.Add(limit.MaxPressure switch
            {
                0 => Restriction.Exclude(limit.Regions, limit.Techniques),
                >= 1 and <= 4 => Restriction.LimitPressure(Pressure.Of(limit.MaxPressure), limit.Regions, limit.Techniques),
                _ => throw new MemberException("limits of a pressure from 0 to 4", nameof(document.Limits)),
            });
        }
        return TreatmentEnvelope.Whole.Restrict(restrictions);
    }
}

/// <summary>The members of an envelope in the decision format.</summary>
internal sealed record EnvelopeDocument
{
    public BodyRegions ExcludedRegions { get; init; }

    public SetOf<Technique> ExcludedTechniques { get; init; }

    public SetOf<Position> ExcludedPositions { get; init; }

    public int? MaxMinutes { get; init; }

    public ValueList<EnvelopeLimit> Limits { get; init; }
}

/// <summary>The greatest pressure of techniques in regions; 0 is none at all.</summary>
internal sealed record EnvelopeLimit(BodyRegions Regions, SetOf<Technique> Techniques, int MaxPressure);
