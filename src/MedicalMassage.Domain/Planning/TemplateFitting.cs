namespace MedicalMassage.Domain.Planning;

/// <summary>
/// Cuts a template to an envelope so that a smaller envelope never gives a larger plan: not one place, technique, level of pressure or
/// minute more. So the time of what falls away is not given to the rest.
/// </summary>
internal static class TemplateFitting
{
    /// <summary>The parts that are left; empty if nothing is.</summary>
    internal static List<Segment> Fit(SessionTemplate template, TreatmentEnvelope envelope)
    {
        List<Segment> segments = [];
        if (envelope.Positions.IsEmpty)
            return segments;
        int minutes = Math.Min(template.Minutes, envelope.MaxMinutes ?? int.MaxValue);
        int shares = template.Segments.Sum(segment => segment.Share);
        ApproachSegment first = template.Segments[0];
        int firstMinutes = Math.Max(minutes * first.Share / shares, Math.Min(TreatmentEnvelope.Levels, minutes));
        segments.AddRange(Cut(first, envelope, firstMinutes));
        foreach (ApproachSegment segment in template.Segments.Skip(1))
        {
            int own = (minutes - firstMinutes) * segment.Share / (shares - first.Share);
            if (own >= TreatmentEnvelope.Levels)
                segments.AddRange(Cut(segment, envelope, own));
        }
        return segments;
    }

    /// <summary>One segment for each pressure that is allowed on part of the places. One that is too short to be split stays at the lightest.</summary>
    private static List<Segment> Cut(ApproachSegment segment, TreatmentEnvelope envelope, int minutes)
    {
        List<(BodyRegions Regions, int Level)> groups = [];
        ulong rest = segment.Regions.Mask & envelope.Places((int)segment.Technique, 1);
        int kept = BodyRegions.FromMask(rest).Places;
        if (kept == 0)
            return [];
        if (minutes < TreatmentEnvelope.Levels)
        {
            groups.Add((BodyRegions.FromMask(rest), 1));
        }
        else
        {
            for (int level = segment.Pressure.Level; level >= 1 && rest != 0; level--)
            {
                ulong here = rest & envelope.Places((int)segment.Technique, level);
                if (here != 0)
                    groups.Add((BodyRegions.FromMask(here), level));
                rest &= ~here;
            }
        }
        int left = Math.Max(Math.Min(TreatmentEnvelope.Levels, minutes), minutes * kept / segment.Regions.Places);
        Position? position = segment.Positions.Where(envelope.Positions.Contains).Select(p => (Position?)p).FirstOrDefault();
        List<Segment> cut = [];
        for (int i = 0; i < groups.Count; i++)
        {
            // The last takes what is left, and each leaves a minute for those behind it.
            int own = i == groups.Count - 1 ? left : Math.Clamp(left * groups[i].Regions.Places / kept, 1, left - (groups.Count - 1 - i));
            cut.Add(new(groups[i].Regions, segment.Technique, Pressure.Of(groups[i].Level), own, position));
            left -= own;
            kept -= groups[i].Regions.Places;
        }
        return cut;
    }
}
