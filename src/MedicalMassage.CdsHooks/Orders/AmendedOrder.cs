using System.Text.Json.Nodes;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Orders;

/// <summary>The order changed to what may be given. All that the client wrote beside it stays as it was.</summary>
internal static class AmendedOrder
{
    /// <summary>The orders that say the plan: the first one replaces the order, the others are new beside it.</summary>
    /// <remarks>An order has one pressure and one set of places, so parts of the plan that differ in them need orders of their own.</remarks>
    internal static IReadOnlyList<JsonObject> Of(MassageOrder order, SessionPlan amended)
    {
        List<JsonObject> orders = [];
        foreach (IGrouping<(BodyRegions, Pressure, Position?), Segment> part in amended.Segments.GroupBy(segment => (segment.Regions, segment.Pressure, segment.Position)))
            orders.Add(Part(order, [.. part], isFirst: orders.Count == 0));
        return orders;
    }

    /// <summary>The order with its limits as notes, for one that leaves open what is to be done.</summary>
    internal static JsonObject WithLimits(MassageOrder order, IEnumerable<string> limits)
    {
        JsonObject changed = Copy(order);
        JsonArray notes = Array(changed, "note");
        foreach (string limit in limits)
            notes.Add(new JsonObject { ["text"] = limit });
        changed["note"] = notes;
        return changed;
    }

    private static JsonObject Part(MassageOrder order, Segment[] segments, bool isFirst)
    {
        JsonObject changed = Copy(order);
        if (!isFirst)
        {
            foreach (string identity in (string[])["id", "meta", "identifier"])
                changed.Remove(identity);
        }
        SetTechniques(changed, [.. segments.Select(segment => segment.Technique).Distinct()], order);
        JsonArray details = Array(changed, "orderDetail");
        Replace(details, OrderCodes.Pressure, [Coding(OrderCodes.Pressure, segments[0].Pressure.Level.ToString(System.Globalization.CultureInfo.InvariantCulture), "pressure at most " + segments[0].Pressure)]);
        Replace(details, OrderCodes.Position, segments[0].Position is { } position ? [Coding(OrderCodes.Position, OrderCodes.Word(position), Words(OrderCodes.Word(position)))] : []);
        changed["orderDetail"] = details;
        if (segments[0].Regions != order.Regions)
            changed["bodySite"] = new JsonArray([.. segments[0].Regions.Select(Site)]);
        SetMinutes(changed, segments.Sum(segment => segment.Minutes), order.Minutes);
        return changed;
    }

    private static JsonObject Copy(MassageOrder order)
    {
        JsonObject copy = JsonNode.Parse(order.Resource.Element.GetRawText())!.AsObject();
        // The narrative tells the order as it was.
        copy.Remove("text");
        return copy;
    }

    /// <summary>Techniques that are gone leave; if the code of the order is one of them, one that stays takes its place.</summary>
    private static void SetTechniques(JsonObject order, Technique[] kept, MassageOrder ordered)
    {
        if (kept.Length == ordered.Techniques.Count)
            return;
        Technique? inCode = ordered.CodeTechnique;
        if (inCode is { } named && !kept.Contains(named))
        {
            inCode = kept[0];
            order["code"] = Technique(kept[0]);
        }
        JsonArray details = Array(order, "orderDetail");
        Replace(details, OrderCodes.Technique, [.. kept.Where(technique => technique != inCode).Select(Technique)]);
        order["orderDetail"] = details;
    }

    private static JsonObject Technique(Technique technique) => Coding(OrderCodes.Technique, OrderCodes.Word(technique), Words(OrderCodes.Word(technique)));

    private static void SetMinutes(JsonObject order, int minutes, int? ordered)
    {
        if (minutes == ordered && order["occurrenceTiming"]?["repeat"]?["duration"] is not null)
            return;
        JsonObject timing = Object(order, "occurrenceTiming");
        JsonObject repeat = Object(timing, "repeat");
        repeat["duration"] = minutes;
        repeat["durationUnit"] = "min";
        repeat.Remove("durationMax");
        foreach (string other in (string[])["occurrenceDateTime", "occurrencePeriod"])
        {
            if (order[other] is not { } when)
                continue;
            // FHIR allows one kind of occurrence: what was a day or a period becomes the bounds of the timing.
            order.Remove(other);
            if (other == "occurrencePeriod")
                repeat["boundsPeriod"] = when;
            else
                timing["event"] = new JsonArray(when);
        }
    }

    private static void Replace(JsonArray details, string system, IReadOnlyList<JsonObject> concepts)
    {
        for (int i = details.Count - 1; i >= 0; i--)
        {
            if (details[i] is JsonObject concept && Has(concept, system))
                details.RemoveAt(i);
        }
        foreach (JsonObject concept in concepts)
            details.Add(concept);
    }

    private static bool Has(JsonObject concept, string system) =>
        concept["coding"] is JsonArray codings && codings.Any(coding => coding?["system"] is JsonValue value && value.TryGetValue(out string? its) && its == system);

    private static JsonObject Site(BodySite site) => Coding(OrderCodes.Region, OrderCodes.Place(site), site.ToString());

    private static JsonObject Coding(string system, string code, string text) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }),
        ["text"] = text,
    };

    private static string Words(string word) => word.Replace('-', ' ');

    private static JsonArray Array(JsonObject holder, string name) => holder[name] is JsonArray there ? there.DeepClone().AsArray() : [];

    private static JsonObject Object(JsonObject holder, string name)
    {
        if (holder[name] is JsonObject there)
            return there;
        JsonObject made = [];
        holder[name] = made;
        return made;
    }
}
