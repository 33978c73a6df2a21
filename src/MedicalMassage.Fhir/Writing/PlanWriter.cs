using System.Globalization;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>A session plan as a care plan: each segment and each thing to do at home is an order that stands inside of it.</summary>
internal static class PlanWriter
{
    internal static R4.CarePlan Write(SessionPlan plan, R4.ResourceReference patient)
    {
        R4.CarePlan care = new()
        {
            Status = R4.RequestStatus.Active,
            Intent = R4.CarePlan.CarePlanIntent.Plan,
            Category = [new(OrderCodes.Category, OwnCodes.Plan)],
            Subject = patient,
            Description = Concepts.Words(plan.Aim),
        };
        foreach (Segment segment in plan.Segments)
            Add(care, Of(segment, patient));
        foreach (HomeCare item in plan.HomeCare)
            Add(care, Of(item, patient));
        return care;
    }

    private static void Add(R4.CarePlan care, R4.ServiceRequest activity)
    {
        activity.Id = FormattableString.Invariant($"activity-{care.Contained.Count + 1}");
        care.Contained.Add(activity);
        care.Activity.Add(new() { Reference = new("#" + activity.Id) });
    }

    private static R4.ServiceRequest Of(Segment segment, R4.ResourceReference patient)
    {
        R4.ServiceRequest activity = Make(patient, segment.Regions);
        activity.Code = Concept.Own(OrderCodes.Technique, segment.Technique);
        activity.OrderDetail = [new(OrderCodes.Pressure, segment.Pressure.Level.ToString(CultureInfo.InvariantCulture)) { Text = "pressure at most " + segment.Pressure }];
        if (segment.Position is { } position)
            activity.OrderDetail.Add(Concept.Own(OrderCodes.Position, position));
        activity.Occurrence = Timings.Of(segment.Minutes);
        return activity;
    }

    private static R4.ServiceRequest Of(HomeCare item, R4.ResourceReference patient)
    {
        R4.ServiceRequest activity = Make(patient, item.Regions);
        activity.Code = Concept.Own(OwnCodes.HomeCare, item.Kind);
        activity.PatientInstruction = Concepts.Words(item.Text);
        OwnForms.HomeCare.Write(activity, item, new(item.Kind, item.Text) { Regions = item.Regions });
        return activity;
    }

    private static R4.ServiceRequest Make(R4.ResourceReference patient, BodyRegions regions) => new()
    {
        Status = R4.RequestStatus.Active,
        Intent = R4.RequestIntent.Plan,
        Subject = patient,
        BodySite = Concept.Places(regions),
    };
}
