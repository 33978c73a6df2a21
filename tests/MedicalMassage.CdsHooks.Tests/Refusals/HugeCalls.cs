using System.Net;
using MedicalMassage.CdsHooks.Tests.Hosting;

namespace MedicalMassage.CdsHooks.Tests.Refusals;

/// <summary>What no client may send is refused at the bound. A server goes on taking what is still sent for some seconds, and throws it away.</summary>
[Collection(nameof(Alone))]
public sealed class HugeCalls
{
    private const long Gigabyte = 1L << 30;
    private const long MostBytesAllocated = 200L * 1024 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_a_gigabyte_is_refused_and_never_in_memory(bool tellsItsLength)
    {
        await using Service service = await Service.OpenAsync();
        using Blanks blanks = new(Gigabyte, tellsItsLength);
        using StreamContent body = new(blanks);
        body.Headers.ContentType = new("application/json");
        long before = GC.GetTotalAllocatedBytes();

        HttpStatusCode? status = null;
        try
        {
            status = (await service.PostAsync("/cds-services/massage-order-sign", body)).Status;
        }
        catch (HttpRequestException)
        {
            // The server answers and closes while the client still sends: then the client may see the closing alone.
            status = HttpStatusCode.RequestEntityTooLarge;
        }

        status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        if (tellsItsLength)
            blanks.Taken.Should().BeLessThan(Gigabyte / 8);
        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(MostBytesAllocated);
    }

    [Theory]
    [InlineData("a million lists in one another")]
    [InlineData("a million entries")]
    [InlineData("a million members")]
    public async Task A_body_of_a_million_parts_is_refused_with_a_place(string shape)
    {
        await using Service service = await Service.OpenAsync();
        string json = shape switch
        {
            "a million lists in one another" => new string('[', 1_000_000),
            "a million entries" => $$$$"""{"hook":"order-sign","hookInstance":"3f2b6d0e-7a51-4c39-9d0b-5f0c2f8e6a10","context":{"userId":"Practitioner/a","patientId":"b","draftOrders":{"resourceType":"Bundle","entry":[{{{{string.Join(',', Enumerable.Repeat("{}", 1_000_000))}}}}]}}}""",
            _ => $$"""{"hook":"order-sign",{{string.Join(',', Enumerable.Range(0, 300_000).Select(i => $"\"{i}\":0"))}}}""",
        };
        json.Length.Should().BeLessThan(4 * 1024 * 1024, "it is the number of parts that is tried, not the size");
        long before = GC.GetTotalAllocatedBytes();

        Answer answer = await service.PostAsync("/cds-services/massage-order-sign", json);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(2 * MostBytesAllocated);
    }

    [Fact]
    public async Task Half_a_character_is_refused_and_not_carried_into_an_answer()
    {
        await using Service service = await Service.OpenAsync();
        string json = Calls.Sign(Calls.Order()).ToJsonString().Replace("\"draft\"", "\"\\ud800\"", StringComparison.Ordinal);

        (await service.PostAsync("/cds-services/massage-order-sign", json)).ShouldRefuse(HttpStatusCode.BadRequest, "$");
    }

    /// <summary>Blanks without end, as JSON may begin with; it tells how many were taken.</summary>
    private sealed class Blanks(long length, bool tellsItsLength) : Stream
    {
        internal long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => tellsItsLength;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => Taken; set => Taken = value; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(buffer.Length, length - Taken);
            buffer[..count].Fill((byte)' ');
            Taken += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => Taken;

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
