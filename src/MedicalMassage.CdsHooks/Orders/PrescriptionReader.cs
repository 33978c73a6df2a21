using System.Text.Json;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Orders;

/// <summary>Reads an order as a prescription, by the import.</summary>
internal sealed class PrescriptionReader(CdsHooksOptions options)
{
    private const string Id = "order";

    private static readonly string[] Referring = ["reasonReference", "insurance", "supportingInfo"];
    private static readonly string[] Lists = [.. Referring, "reasonCode", "bodySite", "category", "note", "contained", "extension"];

    /// <summary>The prescription that the order will be once it is signed, and what of its reasons could not be read.</summary>
    /// <exception cref="RefusedException">The import cannot read the order.</exception>
    internal (Prescription Prescription, IReadOnlyList<UnreadEntry> Unread) Read(Part resource, string patientId, IReadOnlyList<RecordResource> record)
    {
        // The import takes a member of a wrong shape for none; here it is refused with its place.
        foreach (Part item in Lists.SelectMany(resource.ItemsOf))
            item.AsObject();
        JsonObject order = JsonNode.Parse(resource.Element.GetRawText())!.AsObject();
        order["id"] = Id;
        order["subject"] = new JsonObject { ["reference"] = "Patient/" + patientId };
        // It is a draft, and judged as what it is to become.
        order["status"] = "active";
        order["intent"] = "order";
        order["code"] ??= new JsonObject { ["text"] = "massage" };
        RecordResource[] around = [.. record.Where(held => held.Resource.TextOf("resourceType") != "ServiceRequest" && References(resource).Exists(held.IsMeantBy))];
        if (Import(order, resource, patientId, around) is { } read)
            return read;
        // Places that cannot be read leave open where; the card then is about any massage.
        order.Remove("bodySite");
        return Import(order, resource, patientId, around)!.Value;
    }

    /// <summary>The prescription; null if its places are what cannot be read.</summary>
    private (Prescription Prescription, IReadOnlyList<UnreadEntry> Unread)? Import(JsonObject order, Part resource, string patientId, RecordResource[] around)
    {
        using JsonDocument document = JsonDocument.Parse(order.ToJsonString(), new() { MaxDepth = options.MaxDepth });
        RecordResource[] resources = [new("order", resource with { Element = document.RootElement }, null), .. around];
        ImportedHistory read = RecordBundle.Read(resources, new()
        {
            PatientReference = "Patient/" + patientId,
            PrescriptionReference = "ServiceRequest/" + Id,
            MaxBytes = options.MaxBodyBytes * 2L,
            MaxDepth = options.MaxDepth,
        });
        if (read.Prescriptions.Count > 0)
            return (read.Prescriptions[0], [.. read.UnreadDetails.Where(MayBeAReason).Select(detail => detail with { Path = RecordBundle.Place(detail.Path, resources) })]);
        UnreadEntry unread = read.Unread.First(entry => entry.ResourceType == "ServiceRequest");
        string path = RecordBundle.Place(unread.Path, resources);
        return path.EndsWith(".bodySite", StringComparison.Ordinal) ? null : throw RefusedException.Malformed(path, unread.Reason + ".");
    }

    /// <summary>What else an order leaves open, such as how many sessions, is no matter of safety.</summary>
    private static bool MayBeAReason(UnreadEntry detail) =>
        detail.ResourceType == "ServiceRequest" && (detail.Path.Contains(".reason", StringComparison.Ordinal) || detail.Path.EndsWith(".extension", StringComparison.Ordinal));

    private static List<string> References(Part resource)
    {
        IEnumerable<Part> holders = Referring.SelectMany(resource.ItemsOf);
        if (resource.Find("requester") is { } requester)
            holders = holders.Append(requester);
        return [.. holders.Select(holder => holder.TextOf("reference")).OfType<string>()];
    }
}
