namespace MedicalMassage.Domain.Rules;

/// <summary>Says an envelope as what it takes away.</summary>
internal static class EnvelopeLimits
{
    /// <summary>For each technique the places by the greatest pressure that is left, 0 for none; techniques with the same places share a line.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="without">Regions that are told apart, as no technique is left there.</param>
    /// <param name="never">Techniques that are told apart, as they are left nowhere.</param>
    internal static IEnumerable<(BodyRegions Regions, SetOf<Technique> Techniques, int Level)> Lines(TreatmentEnvelope envelope, BodyRegions without, SetOf<Technique> never)
    {
        Dictionary<(int Level, ulong Places), SetOf<Technique>> lines = [];
        SetOf<Technique> possible = SetOf<Technique>.All.Except(never);
        foreach (Technique technique in possible)
        {
            ulong rest = BodyRegions.WholeBody.Except(without).Mask & ~envelope.Places((int)technique, TreatmentEnvelope.Levels);
            for (int level = TreatmentEnvelope.Levels - 1; level >= 0 && rest != 0; level--)
            {
                ulong here = level == 0 ? rest : rest & envelope.Places((int)technique, level);
                rest &= ~here;
                if (here != 0)
                    lines[(level, here)] = lines.GetValueOrDefault((level, here)) | technique;
            }
        }
        return lines
            .OrderByDescending(line => line.Key.Level)
            .ThenByDescending(line => line.Value.Count)
            .ThenBy(line => line.Value.Bits)
            .ThenBy(line => line.Key.Places)
            .Select(line => (BodyRegions.FromMask(line.Key.Places), line.Value == possible ? SetOf<Technique>.All : line.Value, line.Key.Level));
    }

    /// <summary>The fewest restrictions that leave just this envelope.</summary>
    internal static IEnumerable<Restriction> Restrictions(TreatmentEnvelope envelope)
    {
        foreach ((BodyRegions regions, SetOf<Technique> techniques, int level) in Lines(envelope, BodyRegions.None, SetOf<Technique>.None))
            yield return level == 0 ? Restriction.Exclude(regions, techniques) : Restriction.LimitPressure(Pressure.Of(level), regions, techniques);
        if (envelope.Positions != SetOf<Position>.All)
            yield return Restriction.ExcludePositions(SetOf<Position>.All.Except(envelope.Positions));
        if (envelope.MaxMinutes is { } minutes)
            yield return Restriction.LimitMinutes(minutes);
    }
}
