namespace MedicalMassage.Cli.Screening;

/// <summary>One document of the input.</summary>
/// <param name="Place">The file, with the line where a file holds a case a line.</param>
/// <param name="Utf8">Its bytes.</param>
/// <param name="IsLine">True for a line of NDJSON.</param>
internal readonly record struct CaseDocument(string Place, ReadOnlyMemory<byte> Utf8, bool IsLine);
