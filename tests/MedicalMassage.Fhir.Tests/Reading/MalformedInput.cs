using System.Text;
using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Tests.Reading;

public sealed class MalformedInput
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"resourceType":7}""")]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"Bundle","entry":7}""")]
    [InlineData("""{"resourceType":"Bundle","entry":"x"}""")]
    [InlineData("""{"resourceType":"Bundle","entry":{}}""")]
    [InlineData("""{"resourceType":"Bundle","link":5}""")]
    [InlineData("""{"resourceType":"Bundle","type":"history","entry":[]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"http://x.example/2"}]}""")]
    public void What_is_no_record_is_refused(string json)
    {
        Action read = () => FhirImport.Read(json);
        read.Should().Throw<FhirInputException>();
    }

    [Fact]
    public void Malformed_json_is_refused_with_line_and_byte()
    {
        Action read = () => FhirImport.Read("{\n \"resourceType\": Bundle}");
        FhirInputException wrong = read.Should().Throw<FhirInputException>().Which;
        wrong.Line.Should().Be(2);
        wrong.BytePosition.Should().Be(18);
        wrong.Message.Should().Contain("line 2, byte 18");
    }

    [Fact]
    public void The_message_holds_nothing_of_the_record()
    {
        Action read = () => FhirImport.Read("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","name":[{"family":"Quixote"}],"name":[]}}]}""");
        FhirInputException wrong = read.Should().Throw<FhirInputException>().Which;
        wrong.ToString().Should().NotContain("Quixote");
        wrong.InnerException.Should().BeNull();
    }

    [Fact]
    public void A_property_that_occurs_twice_is_refused()
    {
        Action read = () => FhirImport.Read("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition","id":"a","id":"b"}}]}""");
        read.Should().Throw<FhirInputException>().WithMessage("*twice*");
    }

    [Fact]
    public void A_record_larger_than_allowed_is_refused_as_text_and_as_stream()
    {
        string json = Record.Bundle();
        ImportOptions options = new() { MaxBytes = json.Length - 1 };
        Action text = () => FhirImport.Read(json, options);
        Action stream = () => FhirImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), options);
        text.Should().Throw<FhirInputException>().WithMessage("*larger*");
        stream.Should().Throw<FhirInputException>().WithMessage("*larger*");
        FhirImport.Read(json, options with { MaxBytes = json.Length }).ReadCount.Should().Be(1);
    }

    [Fact]
    public void A_record_nested_deeper_than_allowed_is_refused()
    {
        string deep = """{"resourceType":"Bundle","extension":""" + new string('[', 100) + new string(']', 100) + "}";
        Action read = () => FhirImport.Read(deep);
        read.Should().Throw<FhirInputException>();
        Action shallow = () => FhirImport.Read(Record.Bundle(), new() { MaxDepth = 2 });
        shallow.Should().Throw<FhirInputException>();
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() =>
        FhirImport.Read(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Record.Bundle())])).ReadCount.Should().Be(1);

    [Fact]
    public void Invalid_utf8_gives_no_other_exception()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Record.Bundle(Record.Condition("\"code\":{\"text\":\"#\"}")));
        bytes[Array.IndexOf(bytes, (byte)'#')] = 0xFF;
        Action read = () => FhirImport.Read(new MemoryStream(bytes));
        read.Should().Throw<FhirInputException>();
    }

    [Fact]
    public void Null_is_a_fault_of_the_programmer()
    {
        ((Action)(() => FhirImport.Read((string)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => FhirImport.Read((Stream)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => FhirImport.Read((Bundle)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => FhirImport.Read((IEnumerable<Resource>)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => FhirImport.Complete(null!, null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Cutting_or_changing_a_record_anywhere_gives_no_other_exception()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Repository.Text("samples", "fhir", "bundle.json"));
        for (int i = 0; i < bytes.Length; i += 3)
        {
            TryRead(bytes[..i]);
            foreach (char c in "0\"{[,n")
            {
                byte[] changed = [.. bytes];
                changed[i] = (byte)c;
                TryRead(changed);
            }
        }
    }

    private static void TryRead(byte[] bytes)
    {
        try
        {
            ImportedHistory record = FhirImport.Read(new MemoryStream(bytes));
            (record.ReadCount + record.Unread.Count + record.Skipped.Count).Should().Be(record.EntryCount);
        }
        catch (FhirInputException)
        {
            return;
        }
    }
}
