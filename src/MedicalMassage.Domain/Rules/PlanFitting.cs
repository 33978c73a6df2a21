namespace MedicalMassage.Domain.Rules;

/// <summary>Cuts a plan to what an envelope allows. Nothing is added: no place, no technique, no pressure, no minute.</summary>
internal static class PlanFitting
{
    internal static bool Fits(SessionPlan plan, TreatmentEnvelope envelope)
    {
        foreach (Segment segment in plan.Segments.Span)
        {
            if (!envelope.Allows(segment))
                return false;
        }
        foreach (HomeCare care in plan.HomeCare.Span)
        {
            if (!Allows(envelope, care))
                return false;
        }
        return envelope.Positions.Count > 0 && (envelope.MaxMinutes is not { } most || plan.TotalMinutes <= most);
    }

    /// <summary>True if some segment keeps some place at some pressure.</summary>
    internal static bool LeavesAnything(SessionPlan plan, TreatmentEnvelope envelope)
    {
        if (envelope.Positions.IsEmpty)
            return false;
        foreach (Segment segment in plan.Segments.Span)
        {
            if ((segment.Regions.Mask & envelope.Places((int)segment.Technique, 1)) != 0)
                return true;
        }
        return plan.Segments.Count == 0 && !envelope.IsEmpty;
    }

    internal static SessionPlan? Fit(SessionPlan plan, TreatmentEnvelope envelope)
    {
        if (Fits(plan, envelope))
            return plan;
        if (!LeavesAnything(plan, envelope))
            return null;
        List<Segment> segments = [];
        foreach (Segment segment in plan.Segments.Span)
            segments.AddRange(Cut(segment, envelope));
        return new(plan.Aim)
        {
            Segments = [.. Shorten(segments, envelope.MaxMinutes)],
            HomeCare = [.. plan.HomeCare.Where(care => Allows(envelope, care))],
        };
    }

    private static bool Allows(TreatmentEnvelope envelope, HomeCare care) =>
        care.LikeTechnique is not { } technique
        || envelope.GreatestPressure(care.Regions.IsEmpty ? BodyRegions.WholeBody : care.Regions, technique) > 0;

    /// <summary>One segment for each pressure that is allowed on part of its regions, hardest first; the minutes go by the places.</summary>
    private static List<Segment> Cut(Segment segment, TreatmentEnvelope envelope)
    {
        Position? position = segment.Position is { } given && envelope.Positions.Contains(given) ? given : null;
        List<(BodyRegions Regions, int Level)> groups = [];
        ulong rest = segment.Regions.Mask;
        for (int level = segment.Pressure.Level; level >= 1 && rest != 0; level--)
        {
            ulong here = rest & envelope.Places((int)segment.Technique, level);
            if (here != 0)
                groups.Add((BodyRegions.FromMask(here), level));
            rest &= ~here;
        }
        if (groups.Count == 0)
            return [];
        if (groups.Count > 1 && segment.Minutes < segment.Regions.Places)
            groups = [(BodyRegions.FromMask(segment.Regions.Mask & ~rest), groups[^1].Level)];

        List<Segment> cut = [];
        foreach ((BodyRegions regions, int level) in groups)
        {
            int minutes = Math.Max(1, segment.Minutes * regions.Places / segment.Regions.Places);
            cut.Add(new(regions, segment.Technique, Pressure.Of(level), minutes, position));
        }
        return cut;
    }

    /// <summary>Takes minutes off the end until the session is short enough.</summary>
    private static List<Segment> Shorten(List<Segment> segments, int? most)
    {
        if (most is not { } left)
            return segments;
        List<Segment> kept = [];
        foreach (Segment segment in segments)
        {
            if (left == 0)
                break;
            int minutes = Math.Min(segment.Minutes, left);
            kept.Add(minutes == segment.Minutes ? segment : new(segment.Regions, segment.Technique, segment.Pressure, minutes, segment.Position));
            left -= minutes;
        }
        return kept;
    }
}
