using System.Text.Json;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Orders;

/// <summary>Reads a <c>ServiceRequest</c> of massage.</summary>
/// <remarks>As a prescription it is read by the import, so that there is one reading of places, reasons and everything else that an order says.</remarks>
internal sealed class OrderReader(CdsHooksOptions options)
{
    /// <summary>What an order is to achieve; the text of a plan needs one, and the order's own words stay in the order.</summary>
    private const string Aim = "massage as ordered";

    private readonly MassageRecognition _recognition = new(options);
    private readonly PrescriptionReader _prescriptions = new(options);

    /// <summary>True if it is an order of massage, and not withdrawn.</summary>
    internal bool IsMassage(Part resource) =>
        _recognition.IsMassage([.. Code(resource), .. resource.ItemsOf("category"), .. resource.ItemsOf("orderDetail")])
        && resource.TextOf("status") is not ("entered-in-error" or "revoked" or "completed")
        && resource.Find("doNotPerform") is not { Element.ValueKind: JsonValueKind.True };

    /// <summary>The order; null if it is none of massage, or withdrawn.</summary>
    /// <param name="resource">The order.</param>
    /// <param name="patientId">The patient of the context.</param>
    /// <param name="record">The patient's record, for what the order refers to.</param>
    internal MassageOrder? Read(Part resource, string patientId, IReadOnlyList<RecordResource> record)
    {
        if (!IsMassage(resource))
            return null;
        if (resource.Find("subject") is { } subject && subject.TextOf("reference") is { } reference && !IsAbout(reference, patientId))
            throw RefusedException.Wrong(subject.Path + ".reference", "the patient of the context");
        Part[] code = Code(resource);
        Part[] details = resource.ItemsOf("orderDetail");
        (Prescription prescription, IReadOnlyList<UnreadEntry> unread) = _prescriptions.Read(resource, patientId, record);
        return Complete(new()
        {
            Resource = resource,
            Id = resource.TextOf("id"),
            Prescription = prescription,
            Unread = unread,
            Regions = prescription.Items.Count == 0 ? default : prescription.Items[0].Regions,
            Techniques = [.. code.Concat(details).SelectMany(_recognition.Techniques).Distinct()],
            CodeTechnique = code.SelectMany(_recognition.Techniques).Select(technique => (Technique?)technique).FirstOrDefault(),
            Pressure = Highest(details),
            Minutes = Minutes(resource),
            Position = details.SelectMany(detail => Codings.Of(detail, OrderCodes.Position)).Select(OrderCodes.Value<Position>).FirstOrDefault(position => position is not null),
        });
    }

    private static Part[] Code(Part resource) => resource.Find("code") is { } concept ? [concept.AsObject()] : [];

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
        string[] levels = [.. details.SelectMany(detail => Codings.Of(detail, OrderCodes.Pressure)).Where(level => level is "1" or "2" or "3" or "4" or "5")];
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
}
