using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>A prescription as one order for each item, all of one sheet, and the sessions given as procedures under the first.</summary>
internal static class PrescriptionWriter
{
    private const string Sheet = "sheet-1";

    /// <summary>Writes the orders and the sessions.</summary>
    /// <returns>The first order.</returns>
    internal static R4.ResourceReference Write(Prescription prescription, R4.ResourceReference patient, BundleWriter bundle)
    {
        R4.ResourceReference? first = null;
        foreach (PrescriptionItem? item in prescription.Items.Count == 0 ? [null] : (IEnumerable<PrescriptionItem?>)prescription.Items)
        {
            R4.ResourceReference order = bundle.Add(Order(prescription, item, patient));
            first ??= order;
        }
        foreach (SessionGiven session in prescription.SessionsGiven)
            bundle.Add(Session(session, first!, patient));
        return first!;
    }

    /// <summary>An order of the sheet. What holds for the whole sheet stands in each, so that each can be read alone.</summary>
    private static R4.ServiceRequest Order(Prescription prescription, PrescriptionItem? item, R4.ResourceReference patient)
    {
        Prescription told = new()
        {
            Scheme = prescription.Scheme,
            Issued = prescription.Issued,
            Urgent = prescription.Urgent,
            Prescriber = prescription.Prescriber,
            Diagnosis = prescription.Diagnosis,
            FurtherDiagnoses = prescription.FurtherDiagnoses,
            Goals = prescription.Goals,
            Precautions = prescription.Precautions,
        };
        R4.ServiceRequest order = new()
        {
            Status = R4.RequestStatus.Active,
            Intent = R4.RequestIntent.Order,
            Category = [new(OrderCodes.Category, OrderCodes.Prescription)],
            Requisition = new() { Value = Sheet },
            Priority = told.Urgent ? R4.RequestPriority.Urgent : R4.RequestPriority.Routine,
            Subject = patient,
            AuthoredOn = told.Issued is { } day ? Concept.Day(day) : null,
            Note = [.. told.Precautions.Select(Concepts.Words).OfType<string>().Select(text => new R4.Annotation { Text = text })],
        };
        if (item is not null)
            Fill(order, item);
        if (told.Prescriber is { } by)
            order.Requester = Inside(order, Concept.Prescriber(by));
        foreach (Condition diagnosis in new[] { told.Diagnosis }.OfType<Condition>().Concat(told.FurtherDiagnoses))
            order.ReasonReference.Add(Inside(order, FactWriter.Of(diagnosis, patient), "diagnosis"));
        if (told.Scheme is { } scheme)
        {
            order.Insurance.Add(Inside(order, new R4.Coverage
            {
                Id = "scheme",
                Status = R4.FinancialResourceStatusCodes.Active,
                Type = new(OwnCodes.Scheme, scheme),
                Beneficiary = patient,
                Payor = [new() { Display = "not named" }],
            }));
        }
        foreach (string text in told.Goals.Select(Concepts.Words).OfType<string>())
            order.SupportingInfo.Add(Inside(order, new R4.Goal { LifecycleStatus = R4.Goal.GoalLifecycleStatus.Active, Description = new() { Text = text }, Subject = patient }, "goal"));
        OwnForms.Prescription.Write(order, prescription with { Items = default, SessionsGiven = default }, told);
        return order;
    }

    private static void Fill(R4.ServiceRequest order, PrescriptionItem item)
    {
        order.Code = new() { Text = Concepts.Words(item.Service) };
        order.Quantity = item.Units is { } units ? new R4.Quantity { Value = units } : null;
        order.OrderDetail = [.. item.Techniques.Select(technique => Concept.Own(OrderCodes.Technique, technique))];
        order.BodySite = Concept.Places(item.Regions);
        order.Occurrence = Timings.Of(item);
        OwnForms.Item.Write(order, item, Timings.Read((order.Occurrence as R4.Timing)?.Repeat, new(item.Service, item.Units) { Techniques = item.Techniques, Regions = item.Regions }));
    }

    /// <summary>Puts a resource inside of the order.</summary>
    private static R4.ResourceReference Inside(R4.ServiceRequest order, R4.Resource resource, string kind = "")
    {
        if (kind.Length > 0)
            resource.Id = FormattableString.Invariant($"{kind}-{order.Contained.Count + 1}");
        order.Contained.Add(resource);
        return new("#" + resource.Id);
    }

    private static R4.Procedure Session(SessionGiven session, R4.ResourceReference order, R4.ResourceReference patient)
    {
        R4.Procedure procedure = new()
        {
            BasedOn = [order],
            Status = R4.EventStatus.Completed,
            Subject = patient,
            Code = new() { Text = Concepts.Words(session.Service) },
            Performed = new R4.FhirDateTime(Concept.Day(session.Date)),
        };
        OwnForms.SessionGiven.Write(procedure, session, new(session.Date, session.Service));
        return procedure;
    }
}
