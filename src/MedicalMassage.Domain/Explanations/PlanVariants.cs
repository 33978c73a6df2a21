using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Explanations;

/// <summary>The nearest plan that an envelope allows, with what is different in it: lower pressure first, then another technique, then another region.</summary>
internal static class PlanVariants
{
    internal static (SessionPlan Plan, string[] Told)? Of(Phrases phrases, SessionPlan plan, TreatmentEnvelope envelope)
    {
        if (envelope.IsEmpty || plan.Segments.Count == 0)
            return null;
        List<Segment> segments = [];
        List<string> told = [];
        foreach (Segment segment in plan.Segments)
        {
            if (Near(phrases, segment, envelope, told) is { } near)
                segments.Add(near);
        }
        if (segments.Count == 0)
            return null;
        int total = segments.Sum(segment => segment.Minutes);
        if (envelope.MaxMinutes is { } limit && total > limit)
            told.Add(phrases.Say(Phrase.VariantMinutesAllPlace, limit, total));
        SessionPlan variant = new(plan.Aim) { Segments = [.. segments], HomeCare = plan.HomeCare };
        if (variant.Within(envelope) is not { } fitting)
            return null;
        foreach (HomeCare care in plan.HomeCare.Where(care => !fitting.HomeCare.Contains(care)))
            told.Add(phrases.Say(Phrase.VariantWithoutAtHome, care.Text));
        return told.Count == 0 ? null : (fitting, [.. told.Distinct(StringComparer.Ordinal)]);
    }

    private static Segment? Near(Phrases phrases, Segment segment, TreatmentEnvelope envelope, List<string> told)
    {
        Position? position = segment.Position;
        if (position is { } given && !envelope.Positions.Contains(given))
        {
            told.Add(phrases.Say(Phrase.VariantPlace, Words(phrases, envelope.Positions), phrases.Of(given)));
            position = null;
        }
        int most = envelope.GreatestPressure(segment.Regions, segment.Technique);
        if (most > 0)
        {
            if (most < segment.Pressure.Level)
                told.Add(phrases.Say(Phrase.VariantAtPressurePlace, Words(phrases, segment), most, segment.Pressure.Level));
            return new(segment.Regions, segment.Technique, Pressure.Of(Math.Min(segment.Pressure.Level, most)), segment.Minutes, position);
        }
        Technique[] others = [.. Enum.GetValues<Technique>().Where(technique => envelope.GreatestPressure(segment.Regions, technique) > 0)];
        if (others.Length > 0)
        {
            told.Add(phrases.Say(Phrase.VariantOnPlace, segment.Regions, phrases.Or(others.Take(3).Select(phrases.Of)), phrases.Of(segment.Technique)));
            return new(segment.Regions, others[0], Pressure.Of(Math.Min(segment.Pressure.Level, envelope.GreatestPressure(segment.Regions, others[0]))), segment.Minutes, position);
        }
        BodyRegions elsewhere = envelope.Allowed(segment.Technique, Pressure.Level1);
        if (elsewhere.IsEmpty)
            return null;
        told.Add(phrases.Say(Phrase.VariantPlaceOn, phrases.Of(segment.Technique), segment.Regions, elsewhere));
        int pressure = Math.Min(segment.Pressure.Level, envelope.GreatestPressure(elsewhere, segment.Technique));
        return new(elsewhere, segment.Technique, Pressure.Of(Math.Max(1, pressure)), segment.Minutes, position);
    }

    private static string Words(Phrases phrases, Segment segment) => phrases.Say(Phrase.VariantOn, phrases.Of(segment.Technique), segment.Regions);

    private static string Words(Phrases phrases, SetOf<Position> positions) => phrases.Or(positions.Select(phrases.Of));
}
