using System.Globalization;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Fhir;

namespace MedicalMassage.Cli.Rendering;

/// <summary>What the import made of a record, in lines.</summary>
internal static class Account
{
    /// <summary>What stands right below the verdict where the record was not read in full; otherwise null.</summary>
    internal static string? Caution(FhirCase record) => record.HasUnread
        ? "NOT THE WHOLE RECORD: parts of it could not be read, and the verdict may leave them out. They are listed at the end; look at them first."
        : null;

    internal static IEnumerable<string> Of(FhirCase record)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"The record: {record.Record.EntryCount} entries, {record.Record.ReadCount} read, {record.Record.Unread.Count} not read, {record.Record.Skipped.Count} of no concern here.");
        foreach (string line in record.Unread())
            yield return "  Not read: " + line;
        foreach (Contradiction contradiction in record.Contradictions)
            yield return "  Contradiction: " + contradiction;
    }
}
