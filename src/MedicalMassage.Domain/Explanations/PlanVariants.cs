using System.Globalization;

namespace MedicalMassage.Domain.Explanations;

/// <summary>The nearest plan that an envelope allows, with what is different in it: lower pressure first, then another technique, then another region.</summary>
internal static class PlanVariants
{
    internal static (SessionPlan Plan, string[] Told)? Of(SessionPlan plan, TreatmentEnvelope envelope)
    {
        if (envelope.IsEmpty || plan.Segments.Count == 0)
            return null;
        List<Segment> segments = [];
        List<string> told = [];
        foreach (Segment segment in plan.Segments)
        {
            if (Near(segment, envelope, told) is { } near)
                segments.Add(near);
        }
        if (segments.Count == 0)
            return null;
        int total = segments.Sum(segment => segment.Minutes);
        if (envelope.MaxMinutes is { } limit && total > limit)
            told.Add(string.Create(CultureInfo.InvariantCulture, $"{limit} minutes in all in place of {total}"));
        SessionPlan variant = new(plan.Aim) { Segments = [.. segments], HomeCare = plan.HomeCare };
        if (variant.Within(envelope) is not { } fitting)
            return null;
        foreach (HomeCare care in plan.HomeCare.Where(care => !fitting.HomeCare.Contains(care)))
            told.Add($"without “{care.Text}” at home");
        return told.Count == 0 ? null : (fitting, [.. told.Distinct(StringComparer.Ordinal)]);
    }

    private static Segment? Near(Segment segment, TreatmentEnvelope envelope, List<string> told)
    {
        Position? position = segment.Position;
        if (position is { } given && !envelope.Positions.Contains(given))
        {
            told.Add($"{Words(envelope.Positions)} in place of {Tokens<Position>.Words(given)}");
            position = null;
        }
        int most = envelope.GreatestPressure(segment.Regions, segment.Technique);
        if (most > 0)
        {
            if (most < segment.Pressure.Level)
                told.Add(string.Create(CultureInfo.InvariantCulture, $"{Words(segment)} at pressure {most} in place of {segment.Pressure.Level}"));
            return new(segment.Regions, segment.Technique, Pressure.Of(Math.Min(segment.Pressure.Level, most)), segment.Minutes, position);
        }
        Technique[] others = [.. Enum.GetValues<Technique>().Where(technique => envelope.GreatestPressure(segment.Regions, technique) > 0)];
        if (others.Length > 0)
        {
            told.Add($"on the {segment.Regions} {string.Join(" or ", others.Take(3).Select(Tokens<Technique>.Words))} in place of {Tokens<Technique>.Words(segment.Technique)}");
            return new(segment.Regions, others[0], Pressure.Of(Math.Min(segment.Pressure.Level, envelope.GreatestPressure(segment.Regions, others[0]))), segment.Minutes, position);
        }
        BodyRegions elsewhere = envelope.Allowed(segment.Technique, Pressure.Level1);
        if (elsewhere.IsEmpty)
            return null;
        told.Add($"{Tokens<Technique>.Words(segment.Technique)} in place of {segment.Regions} on: {elsewhere}");
        int pressure = Math.Min(segment.Pressure.Level, envelope.GreatestPressure(elsewhere, segment.Technique));
        return new(elsewhere, segment.Technique, Pressure.Of(Math.Max(1, pressure)), segment.Minutes, position);
    }

    private static string Words(Segment segment) => $"{Tokens<Technique>.Words(segment.Technique)} on the {segment.Regions}";

    private static string Words(SetOf<Position> positions) => string.Join(" or ", positions.Select(Tokens<Position>.Words));
}
