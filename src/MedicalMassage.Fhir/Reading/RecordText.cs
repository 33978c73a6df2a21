using System.Text.Json;
using System.Text.Unicode;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace MedicalMassage.Fhir.Reading;

/// <summary>From bytes to a bundle: strict on JSON, lenient on FHIR, because real records hold odd fields.</summary>
internal static class RecordText
{
    private static readonly FhirJsonDeserializer Deserializer =
        new(new DeserializerSettings { Validator = null }.UsingMode(DeserializationMode.Ostrich));

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static FhirInputException TooLarge(ImportOptions options) =>
        new(FormattableString.Invariant($"The record is larger than {options.MaxBytes} bytes, which ImportOptions.MaxBytes allows."));

    /// <summary>All bytes of the stream, unless there are more than allowed.</summary>
    internal static byte[] Bounded(Stream stream, ImportOptions options)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81_920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + count > options.MaxBytes)
                throw TooLarge(options);
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }

    internal static Bundle Bundle(ReadOnlyMemory<byte> utf8, ImportOptions options)
    {
        if (utf8.Span.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        // The parser looks at the bytes of a name or a string only when it is asked for.
        if (!Utf8.IsValid(utf8.Span))
            throw new FhirInputException("The text is no valid UTF-8.");
        CheckJson(utf8, options);
        return Deserialize(utf8.Span, options) as Bundle
            ?? throw new FhirInputException("The record is no FHIR Bundle.");
    }

    /// <summary>Well-formed, not too deep, no property twice, and a bundle at the top.</summary>
    private static void CheckJson(ReadOnlyMemory<byte> utf8, ImportOptions options)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8, new() { MaxDepth = options.MaxDepth, AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new FhirInputException("The record is JSON, but no object; a FHIR Bundle was expected.");
            if (!document.RootElement.TryGetProperty("resourceType", out JsonElement type) || type.ValueKind != JsonValueKind.String)
                throw new FhirInputException("The record has no resourceType; a FHIR Bundle was expected.", "resourceType");
            if (!type.ValueEquals("Bundle"u8))
                throw new FhirInputException("The record is a single resource; a FHIR Bundle was expected.", "resourceType");
        }
        catch (JsonException wrong) when (wrong.LineNumber is { } line)
        {
            long lineNumber = line + 1;
            long? position = wrong.BytePositionInLine + 1;
            throw new FhirInputException(
                FormattableString.Invariant($"The text is no well-formed JSON, or is nested more than {options.MaxDepth} deep: line {lineNumber}, byte {position}."),
                "$", lineNumber, position);
        }
        catch (JsonException)
        {
            throw new FhirInputException("The text holds the same property twice in one object, so that it has no single meaning.");
        }
        catch (InvalidOperationException)
        {
            throw new FhirInputException("The text holds a name or a string with half a character.");
        }
    }

    private static Resource? Deserialize(ReadOnlySpan<byte> utf8, ImportOptions options)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        try
        {
            Deserializer.TryDeserializeResource(ref reader, out Resource? resource, out IEnumerable<CodedException> _);
            return resource;
        }
        // The SDK states no closed set of exceptions for input as strange as this.
        catch (Exception strange) when (strange is not OutOfMemoryException)
        {
            throw new FhirInputException("The record is JSON, but has not the shape of a FHIR Bundle.");
        }
    }
}
