using MedicalMassage.CdsHooks.Records;
using MedicalMassage.CdsHooks.Requests;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.CdsHooks.Orders;

/// <summary>An appointment for massage: its day, and the order that it is booked under.</summary>
/// <param name="Day">The day of its start where it takes place; null if it does not say.</param>
/// <param name="Order">The order; null if it names none that was sent along.</param>
internal sealed record MassageAppointment(LocalDate? Day, MassageOrder? Order);

/// <summary>Reads an <c>Appointment</c>.</summary>
internal sealed class AppointmentReader(CdsHooksOptions options, OrderReader orders)
{
    private readonly MassageRecognition _recognition = new(options);

    /// <summary>The appointment; null if it is none for massage, or called off.</summary>
    internal MassageAppointment? Read(Part appointment, IReadOnlyList<RecordResource> resources, string patientId)
    {
        if (appointment.TextOf("status") is "cancelled" or "noshow" or "entered-in-error" or "fulfilled")
            return null;
        MassageOrder? order = Order(appointment, resources, patientId);
        IEnumerable<Part> concepts = appointment.ItemsOf("serviceType").Concat(appointment.ItemsOf("serviceCategory")).Concat(appointment.ItemsOf("specialty"));
        bool isMassage = order is not null
            || _recognition.IsMassage(concepts)
            || appointment.TextOf("description")?.Contains("massage", StringComparison.OrdinalIgnoreCase) == true;
        return isMassage ? new(Day(appointment), order) : null;
    }

    private MassageOrder? Order(Part appointment, IReadOnlyList<RecordResource> resources, string patientId)
    {
        foreach (Part basedOn in appointment.ItemsOf("basedOn"))
        {
            if (basedOn.AsObject().TextOf("reference") is { } reference
                && resources.FirstOrDefault(held => held.Resource.TextOf("resourceType") == "ServiceRequest" && held.IsMeantBy(reference)) is { } found
                && orders.Read(found.Resource, patientId, resources) is { } order)
            {
                return order;
            }
        }
        return null;
    }

    /// <summary>The day as it was written, whatever its time zone: it is the day of the place.</summary>
    private static LocalDate? Day(Part appointment)
    {
        if (appointment.Find("start") is not { } start)
            return null;
        string text = start.AsText();
        return text.Length >= 10 && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } day
            ? day.Value
            : throw RefusedException.Wrong(start.Path, "an instant such as 2026-11-23T09:00:00+01:00");
    }
}
