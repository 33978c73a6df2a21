using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.Cli.Screening;

/// <summary>A case whose history comes from a FHIR record.</summary>
/// <param name="Referral">The plan's case, completed by the record.</param>
/// <param name="Record">What the import made of the record.</param>
/// <param name="Contradictions">What the plan's case and the record say differently.</param>
internal sealed record FhirCase(ReferralCase Referral, ImportedHistory Record, ValueList<Contradiction> Contradictions)
{
    internal static FhirCase Read(string bundlePath, string planPath)
    {
        Parsed<ReferralCase> plan = CaseFormat.Read(InputFile.ReadDocument(planPath));
        if (!plan.IsValid)
            throw new InputException(RuleBookChoice.Faults(planPath, plan.Faults));
        using Stream bundle = InputFile.Open(bundlePath);
        try
        {
            ImportedHistory record = InputFile.Reading(bundlePath, () => FhirImport.Read(bundle, new ImportOptions { AsOf = plan.Value.AsOf }));
            CompletedCase completed = FhirImport.Join(plan.Value, record);
            return new(completed.Referral, record, completed.Contradictions);
        }
        catch (FhirInputException fault)
        {
            throw new InputException(Printable.Of($"{bundlePath}: {fault.Message}"));
        }
    }

    /// <summary>True if anything of the record could not be read: what was decided then is not the whole answer.</summary>
    internal bool HasUnread => Record.Unread.Count + Record.UnreadDetails.Count > 0;

    /// <summary>One line for each entry, or part of one, that could not be read.</summary>
    internal IEnumerable<string> Unread() => Record.Unread.Select(entry => $"{entry.Path} ({entry.ResourceType}): {entry.Reason}")
        .Concat(Record.UnreadDetails.Select(entry => $"{entry.Path} ({entry.ResourceType}), a part of it: {entry.Reason}"));
}
