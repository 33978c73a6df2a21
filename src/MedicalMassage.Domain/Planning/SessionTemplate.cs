using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Appropriateness;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Planning;

/// <summary>What a session would be if nothing had to be avoided: an approach narrowed to what is affected and prescribed.</summary>
internal sealed record SessionTemplate(string Id, string Title, string Aim, Indication? Indication, Approach? Approach, int Minutes, Dose Dose, ValueList<ApproachSegment> Segments)
{
    /// <summary>What the prescription narrows a plan to.</summary>
    internal readonly record struct Recommendation(SetOf<Technique> Techniques, BodyRegions Regions, int? Minutes)
    {
        internal static Recommendation Of(Prescription? prescription)
        {
            SetOf<Technique> techniques = default;
            BodyRegions regions = default;
            int? minutes = null;
            foreach (PrescriptionItem item in prescription?.Items ?? default)
            {
                techniques |= item.Techniques;
                regions |= item.Regions;
                if (item.Minutes is { } given)
                    minutes = minutes is { } already ? Math.Max(already, given) : given;
            }
            return new(techniques, regions, minutes);
        }
    }

    /// <summary>An approach of an indication, or null with the reason where nothing of it is left.</summary>
    internal static SessionTemplate? Of(IndicationMatch match, Approach approach, Recommendation prescribed, out Phrase? why)
    {
        BodyRegions affected = default;
        foreach (BodySite site in match.Condition.Sites)
            affected |= site;
        if (affected.IsEmpty)
            affected = prescribed.Regions;
        why = null;
        List<ApproachSegment> segments = [];
        foreach (ApproachSegment segment in approach.Segments)
        {
            if (Narrow(segment.Regions, segment.Affected, affected) is not { } regions)
            {
                why = Phrase.DraftRecordDoesNotSayWhere;
                return null;
            }
            if (!prescribed.Regions.IsEmpty)
                regions &= prescribed.Regions;
            if (regions.IsEmpty || (!prescribed.Techniques.IsEmpty && !prescribed.Techniques.Contains(segment.Technique)))
                continue;
            segments.Add(new(regions, segment.Technique, segment.Pressure, segment.Share) { Positions = segment.Positions });
        }
        if (segments.Count == 0)
        {
            why = Phrase.DraftNothingAmongPrescribedTechniquesRegions;
            return null;
        }
        int minutes = Math.Min(approach.Dose.Minutes!.Value, prescribed.Minutes ?? int.MaxValue);
        return new($"{match.Indication.Id}/{approach.Id}", approach.Title, match.Indication.Aim, match.Indication, approach, minutes, approach.Dose, [.. segments]);
    }

    /// <summary>The prescription's own techniques and regions, or null where it does not name both.</summary>
    internal static SessionTemplate? AsPrescribed(Prescription? prescription, Indication? indication, Recommendation prescribed, CourseReview review, Phrases phrases)
    {
        if (prescription is null || prescribed.Techniques.IsEmpty || prescribed.Regions.IsEmpty)
            return null;
        List<ApproachSegment> segments = [];
        foreach (PrescriptionItem item in prescription.Items)
        {
            SetOf<Technique> techniques = item.Techniques.IsEmpty ? prescribed.Techniques : item.Techniques;
            BodyRegions regions = item.Regions.IsEmpty ? prescribed.Regions : item.Regions;
            foreach (Technique technique in techniques)
                segments.Add(new(regions, technique, review.StartPressure, Math.Max(1, 100 / (techniques.Count * prescription.Items.Count))));
        }
        string aim = prescription.Goals.Count > 0 ? string.Join("; ", prescription.Goals) : indication?.Aim ?? phrases.Say(Phrase.DraftWhatPrescriptionNames);
        Dose dose = new() { Minutes = prescribed.Minutes ?? review.StartMinutes, PerWeek = new(1, 1), Sessions = review.AfterSessions };
        return new("as-prescribed", phrases.Say(Phrase.DraftAsPrescriptionSays), Shortened(aim), indication, null, dose.Minutes!.Value, dose, [.. segments]);
    }

    /// <summary>The regions that are affected, or null where the record does not tell.</summary>
    internal static BodyRegions? Narrow(BodyRegions regions, AffectedPart part, BodyRegions affected) => part switch
    {
        AffectedPart.Side => affected.IsEmpty ? regions : regions & Sides(affected),
        AffectedPart.Limb => affected.IsEmpty ? null : regions & BodyRegions.FromMask(BodyReach.Limb(affected.Mask)),
        AffectedPart.Site => affected.IsEmpty ? null : regions & affected,
        _ => regions,
    };

    /// <summary>The midline and the sides that the places lie on; both sides for places of the midline alone.</summary>
    private static BodyRegions Sides(BodyRegions places)
    {
        bool left = (places.Mask & BodyMap.LeftHalf) != 0;
        bool right = (places.Mask & BodyMap.RightHalf) != 0;
        return left == right ? BodyRegions.WholeBody : BodyRegions.WholeBody.OnSide(left ? Side.Left : Side.Right);
    }

    private static string Shortened(string text) => text.Length <= Coding.Text.MaxLength ? text : text[..Coding.Text.MaxLength];
}
