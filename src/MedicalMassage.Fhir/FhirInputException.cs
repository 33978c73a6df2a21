using System.Diagnostics.CodeAnalysis;

namespace MedicalMassage.Fhir;

/// <summary>The input is no FHIR R4 record of one patient. The message says what is wrong and where, and nothing of what the record says.</summary>
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "Only the import throws it.")]
public sealed class FhirInputException : Exception
{
    internal FhirInputException(string message, string path = "$", long? line = null, long? bytePosition = null)
        : base(message)
    {
        Path = path;
        Line = line;
        BytePosition = bytePosition;
    }

    /// <summary>Where in the record: <c>$</c> for all of it, or a place such as <c>entry[12]</c>.</summary>
    public string Path { get; }

    /// <summary>The line at which the text stops being JSON, counted from 1; null if it is JSON.</summary>
    public long? Line { get; }

    /// <summary>The byte in that line, counted from 1; null if the text is JSON.</summary>
    public long? BytePosition { get; }
}
