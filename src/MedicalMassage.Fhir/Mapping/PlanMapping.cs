using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Session plans that were written in our own terms. Other care plans state no fact of the history and plan no massage that could be judged.</summary>
internal static class PlanMapping
{
    internal static EntryOutcome Read(R4.CarePlan plan, EntryReading reading)
    {
        if (EntryOutcome.ByStatus(plan.StatusElement) is { } skipped)
            return skipped;
        if (!plan.Category.Exists(category => OwnCodes.Of(category, OrderCodes.Category) == OwnCodes.Plan))
            return EntryOutcome.Skipped("it plans other care than a massage session; what is planned is no fact of the history");
        if (plan.IntentElement?.JsonValue is "proposal")
            return EntryOutcome.Skipped("it is a proposal, and no plan yet");
        if (Concepts.Words(plan.Description) is not { } aim)
            return EntryOutcome.Unread("the plan names no aim", ".description");
        List<Segment> segments = [];
        List<HomeCare> care = [];
        for (int i = 0; i < plan.Activity.Count; i++)
        {
            R4.ServiceRequest? activity = reading.Resolve<R4.ServiceRequest>(plan.Activity[i]?.Reference?.Reference);
            if (activity is not null && Segment(activity) is { } segment)
                segments.Add(segment);
            else if (activity is not null && AtHome(activity) is { } item)
                care.Add(item);
            else
                return EntryOutcome.Unread("a part of the plan is not written in terms of this package", FormattableString.Invariant($".activity[{i}]"));
        }
        reading.Facts.Plans.Add(new(aim) { Segments = [.. segments], HomeCare = [.. care] });
        return EntryOutcome.Read;
    }

    private static Segment? Segment(R4.ServiceRequest activity)
    {
        BodyRegions regions = Regions(activity);
        if (regions.IsEmpty
            || !OwnCodes.Is(activity.Code, OrderCodes.Technique, out Technique? technique)
            || activity.OrderDetail.Select(detail => OwnCodes.Of(detail, OrderCodes.Pressure)).FirstOrDefault(code => code is not null) is not { Length: 1 } level
            || level[0] is < '1' or > '5'
            || Timings.Minutes((activity.Occurrence as R4.Timing)?.Repeat) is not { } minutes)
        {
            return null;
        }
        Position? position = activity.OrderDetail
            .Select(detail => OwnCodes.Is(detail, OrderCodes.Position, out Position? found) ? found : null).FirstOrDefault(found => found is not null);
        return new(regions, technique.Value, Pressure.Of(level[0] - '0'), minutes, position);
    }

    private static HomeCare? AtHome(R4.ServiceRequest activity) =>
        OwnCodes.Is(activity.Code, OwnCodes.HomeCare, out HomeCareKind? kind) && Concepts.Words(activity.PatientInstruction) is { } text
            ? OwnForms.HomeCare.Read(activity, new(kind.Value, text) { Regions = Regions(activity) })
            : null;

    private static BodyRegions Regions(R4.ServiceRequest activity) => BodyRegions.Create(activity.BodySite.SelectMany(BodySites.Own).ToArray());
}
