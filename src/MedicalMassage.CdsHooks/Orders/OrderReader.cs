using System.Text.Json;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks.Orders;

/// <summary>Reads a <c>ServiceRequest</c> of massage.</summary>
/// <remarks>Places and reasons are read by the import, so that there is one table of sites and one reading of diagnoses.</remarks>
internal sealed class OrderReader(CdsHooksOptions options)
{
    /// <summary>What an order is to achieve; the text of a plan needs one, and the order's own words stay in the order.</summary>
    private const string Aim = "massage as ordered";

    private readonly MassageRecognition _recognition = new(options);

    /// <summary>The order; null if it is none of massage, or withdrawn.</summary>
    internal MassageOrder? Read(Part resource, string patientId)
    {
        Part[] code = resource.Find("code") is { } concept ? [concept.AsObject()] : [];
        Part[] details = resource.ItemsOf("orderDetail");
        if (!_recognition.IsMassage([.. code, .. resource.ItemsOf("category"), .. details])
            || resource.TextOf("status") is "entered-in-error" or "revoked" or "completed"
            || (resource.Find("doNotPerform") is { Element.ValueKind: JsonValueKind.True }))
        {
            return null;
        }
        if (resource.Find("subject") is { } subject && subject.TextOf("reference") is { } reference && !IsAbout(reference, patientId))
            throw RefusedException.Wrong(subject.Path + ".reference", "the patient of the context");
        return Complete(new()
        {
            Resource = resource,
            Id = resource.TextOf("id"),
            Regions = Regions(resource, patientId),
            Techniques = [.. code.Concat(details).SelectMany(_recognition.Techniques).Distinct()],
            CodeTechnique = code.SelectMany(_recognition.Techniques).Select(technique => (Technique?)technique).FirstOrDefault(),
            Pressure = Highest(details),
            Minutes = Minutes(resource),
            Position = details.SelectMany(detail => OrderCodes.Codes(detail, OrderCodes.Position)).Select(OrderCodes.Value<Position>).FirstOrDefault(position => position is not null),
            Reasons = [.. Reasons(resource, patientId)],
        });
    }

    /// <summary>True if the order means the patient; a reference of another form than type and id may mean anybody.</summary>
    private static bool IsAbout(string reference, string patientId) =>
        !reference.Contains("Patient/", StringComparison.Ordinal)
        || reference.Split("/_history/")[0].EndsWith("Patient/" + patientId, StringComparison.Ordinal);

    private MassageOrder Complete(MassageOrder order)
    {
        List<string> filledIn = [];
        if (options.UsualSession is { } usual)
        {
            if (order.Techniques.Count == 0)
                filledIn.Add("technique: " + OrderCodes.Word(usual.Technique).Replace('-', ' '));
            if (order.Pressure is null)
                filledIn.Add("pressure: " + usual.Pressure);
            if (order.Minutes is null)
                filledIn.Add(FormattableString.Invariant($"minutes: {usual.Minutes}"));
            order = order with
            {
                Techniques = order.Techniques.Count == 0 ? [usual.Technique] : order.Techniques,
                Pressure = order.Pressure ?? usual.Pressure,
                Minutes = order.Minutes ?? usual.Minutes,
            };
        }
        List<string> open = [];
        if (order.Regions.IsEmpty)
            open.Add("the places");
        if (order.Techniques.Count == 0)
            open.Add("the technique");
        if (order.Pressure is null)
            open.Add("the pressure");
        if (order.Minutes is null)
            open.Add("the minutes");
        return order with { FilledIn = filledIn, Open = open, Plan = open.Count == 0 ? new(Aim) { Segments = [.. Segments(order)] } : null };
    }

    /// <summary>One segment for each technique; the order does not say how the minutes are shared, so they are shared evenly.</summary>
    private static IEnumerable<Segment> Segments(MassageOrder order)
    {
        int count = order.Techniques.Count;
        for (int i = 0; i < count; i++)
        {
            int minutes = (order.Minutes!.Value / count) + (i < order.Minutes.Value % count ? 1 : 0);
            yield return new(order.Regions, order.Techniques[i], order.Pressure!.Value, Math.Max(1, minutes), order.Position);
        }
    }

    private static Pressure? Highest(Part[] details)
    {
        string[] levels = [.. details.SelectMany(detail => OrderCodes.Codes(detail, OrderCodes.Pressure)).Where(level => level is "1" or "2" or "3" or "4" or "5")];
        return levels.Length == 0 ? null : Pressure.Of(levels.Max(level => level[0] - '0'));
    }

    /// <summary>The longest that the timing allows for one session, in minutes.</summary>
    private static int? Minutes(Part resource)
    {
        if (resource.Find("occurrenceTiming") is not { } timing || timing.AsObject().Find("repeat") is not { } repeat)
            return null;
        int unit = repeat.AsObject().TextOf("durationUnit") switch
        {
            "min" => 1,
            "h" => 60,
            _ => 0,
        };
        Part? longest = repeat.Find("durationMax") ?? repeat.Find("duration");
        if (unit == 0 || longest is not { Element.ValueKind: JsonValueKind.Number } duration || !duration.Element.TryGetDecimal(out decimal amount))
            return null;
        decimal minutes = decimal.Ceiling(Math.Min(amount, Segment.MaxMinutes + 1) * unit);
        return minutes is >= 1 and <= Segment.MaxMinutes ? (int)minutes : null;
    }

    private BodyRegions Regions(Part resource, string patientId)
    {
        Part[] sites = resource.ItemsOf("bodySite");
        if (sites.Length == 0)
            return default;
        JsonArray concepts = [.. sites.Select(site => JsonNode.Parse(site.AsObject().Element.GetRawText()))];
        JsonObject place = new() { ["code"] = new JsonObject { ["text"] = "where the massage is ordered" }, ["bodySite"] = concepts };
        List<Condition> read = Import([(place, resource)], patientId);
        return read.Count == 1 ? BodyRegions.Create([.. read[0].Sites]) : default;
    }

    private List<Condition> Reasons(Part resource, string patientId)
    {
        List<(JsonObject, Part)> conditions = [];
        foreach (Part reason in resource.ItemsOf("reasonCode"))
            conditions.Add((new() { ["code"] = JsonNode.Parse(reason.AsObject().Element.GetRawText()) }, reason));
        Part[] contained = resource.ItemsOf("contained");
        foreach (Part reason in resource.ItemsOf("reasonReference"))
        {
            // A reason that stands in the record is read there; here are those that the order itself holds.
            if (reason.AsObject().TextOf("reference") is ['#', ..] reference
                && Array.Find(contained, held => "#" + held.AsObject().TextOf("id") == reference && held.TextOf("resourceType") == "Condition") is { Path: not null } condition)
            {
                conditions.Add((JsonNode.Parse(condition.Element.GetRawText())!.AsObject(), reason));
            }
        }
        return Import(conditions, patientId);
    }

    private List<Condition> Import(List<(JsonObject Condition, Part Place)> conditions, string patientId)
    {
        if (conditions.Count == 0)
            return [];
        List<RecordResource> resources = [];
        foreach ((JsonObject condition, Part place) in conditions)
        {
            condition["resourceType"] = "Condition";
            condition["subject"] = new JsonObject { ["reference"] = "Patient/" + patientId };
            condition.Remove("id");
            using JsonDocument document = JsonDocument.Parse(condition.ToJsonString(), new() { MaxDepth = options.MaxDepth });
            resources.Add(new("order", place with { Element = document.RootElement.Clone() }, null));
        }
        return [.. RecordBundle.Read(resources, new() { MaxBytes = options.MaxBodyBytes * 2L, MaxDepth = options.MaxDepth }).Patient.Conditions];
    }
}
