namespace MedicalMassage.CdsHooks.Requests;

/// <summary>One of the services: its hook, its words, and what its context has to hold.</summary>
/// <param name="Id">The last part of its address.</param>
/// <param name="Hook">The hook that it answers.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it does.</param>
internal sealed record HookService(string Id, string Hook, string Title, string Description)
{
    /// <summary>The field of the context with the orders or appointments; null if the hook has none.</summary>
    internal string? DraftsField { get; private init; }

    /// <summary>The FHIR type of these.</summary>
    internal string? DraftType { get; private init; }

    /// <summary>True if the context says which of the orders were just chosen.</summary>
    internal bool HasSelections { get; private init; }

    internal static IReadOnlyList<HookService> All { get; } =
    [
        new("massage-patient-view", "patient-view", "Massage: limits of this patient", "Tells what rules out or limits massage for the patient whose record is opened."),
        new("massage-order-select", "order-select", "Massage: check of chosen orders", "Holds orders of massage that were just chosen against the patient's record, and proposes the order that may be given.")
        {
            DraftsField = "draftOrders",
            DraftType = "ServiceRequest",
            HasSelections = true,
        },
        new("massage-order-sign", "order-sign", "Massage: check of orders before signing", "Holds orders of massage against the patient's record before they are signed, and proposes the order that may be given.")
        {
            DraftsField = "draftOrders",
            DraftType = "ServiceRequest",
        },
        new("massage-appointment-book", "appointment-book", "Massage: check of appointments", "Holds appointments for massage against the patient's record, for the day of the appointment.")
        {
            DraftsField = "appointments",
            DraftType = "Appointment",
        },
    ];

    /// <summary>What the service asks clients to send along.</summary>
    internal IEnumerable<PrefetchQuery> Prefetch(CdsHooksOptions options) =>
        DraftType == "Appointment" && !options.Prefetch.Any(query => query.Key == PrefetchQuery.OrdersKey)
            ? options.Prefetch.Append(PrefetchQuery.Orders)
            : options.Prefetch;

    internal static HookService? Find(string id) => All.FirstOrDefault(service => service.Id == id);
}
