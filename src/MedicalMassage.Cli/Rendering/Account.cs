using System.Globalization;
using MedicalMassage.Cli.Screening;

namespace MedicalMassage.Cli.Rendering;

/// <summary>What the import made of a record, in lines.</summary>
internal static class Account
{
    internal static IEnumerable<string> Of(FhirCase record)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"The record: {record.Record.EntryCount} entries, {record.Record.ReadCount} read, {record.Record.Unread.Count} not read, {record.Record.Skipped.Count} of no concern here.");
        foreach (string line in record.Unread())
            yield return "  Not read: " + line;
    }
}
