using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.Cli.Rendering;

/// <summary>What the import made of a record, in lines.</summary>
internal static class Account
{
    /// <summary>What stands right below the verdict where the record was not read in full; otherwise null.</summary>
    internal static string? Caution(FhirCase record, Language language) => record.HasUnread ? Texts.Say(language, "record-not-whole") : null;

    internal static IEnumerable<string> Of(FhirCase record, Language language)
    {
        yield return Texts.Say(language, "record-counts", record.Record.EntryCount, record.Record.ReadCount, record.Record.Unread.Count, record.Record.Skipped.Count);
        foreach (string line in record.Unread())
            yield return Texts.Say(language, "record-unread", line);
        foreach (Contradiction contradiction in record.Contradictions)
            yield return Texts.Say(language, "record-contradiction", contradiction.ToString());
    }
}
