using System.Net;
using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Tests.Hosting;

namespace MedicalMassage.CdsHooks.Tests.Refusals;

/// <summary>Memory is counted for the whole process, so that nothing else may run beside.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class CostOfALargeCall(ITestOutputHelper output)
{
    /// <summary>The largest body that is taken, unless the host says otherwise.</summary>
    private const int Body = 4 * 1024 * 1024;

    /// <summary>How many bytes may be allocated for each byte of a body, the client of the test included: nearly twice of what it takes. Most of it is given back at once.</summary>
    private const int BytesForEach = 100;

    [Theory]
    [InlineData("a prefetch of readings")]
    [InlineData("one long text")]
    [InlineData("fifty drafts")]
    public async Task The_largest_body_costs_a_bounded_amount_of_memory(string filling)
    {
        await using Service service = await Service.OpenAsync(services: Interview.Add);
        string body = Filled(filling).ToJsonString();
        body.Length.Should().BeInRange(Body * 9 / 10, Body);
        (await service.PostAsync("/cds-services/massage-order-sign", body)).Status.Should().Be(HttpStatusCode.OK);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        (await service.PostAsync("/cds-services/massage-order-sign", body)).Status.Should().Be(HttpStatusCode.OK);
        long bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        output.WriteLine(FormattableString.Invariant($"{filling}: {bytes / 1024 / 1024} MiB for {body.Length / 1024} KiB, {(double)bytes / body.Length:0.0} bytes for each"));
        bytes.Should().BeLessThan((long)BytesForEach * body.Length);
    }

    private static JsonObject Filled(string filling)
    {
        switch (filling)
        {
            case "a prefetch of readings":
                JsonObject reading = new()
                {
                    ["resourceType"] = "Observation",
                    ["status"] = "final",
                    ["code"] = Calls.Concept("http://loinc.org", "8867-4"),
                    ["subject"] = Calls.Reference("Patient/" + Calls.Patient),
                    ["effectiveDateTime"] = "2026-11-01",
                    ["valueQuantity"] = new JsonObject { ["value"] = 70, ["unit"] = "/min", ["system"] = "http://unitsofmeasure.org", ["code"] = "/min" },
                };
                int each = new JsonObject { ["resource"] = reading.DeepClone() }.ToJsonString().Length + 1;
                return Calls.Sign(Calls.Order()).With("vitalSigns", Calls.Search([.. Enumerable.Repeat(reading, (Body - 8_000) / each)]));
            case "one long text":
                JsonObject order = Calls.Order();
                order["note"] = new JsonArray(new JsonObject { ["text"] = new string('x', Body - 8_000) });
                return Calls.Sign(order);
            default:
                return Calls.Sign([.. Enumerable.Range(0, 50).Select(i =>
                {
                    JsonObject draft = Calls.Order($"o{i}");
                    draft["note"] = new JsonArray([.. Enumerable.Range(0, 40).Select(_ => new JsonObject { ["text"] = new string('y', (Body / 50 / 40) - 60) })]);
                    return draft;
                })]);
        }
    }
}
