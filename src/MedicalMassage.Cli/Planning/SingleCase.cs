using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Planning;

/// <summary>Reads the one case of a command.</summary>
internal static class SingleCase
{
    internal static ReferralCase Read(string path, Stream input)
    {
        ReferralCase? one = null;
        foreach (CaseDocument document in CaseDocuments.In(path, input))
        {
            if (one is not null)
                throw new UsageException($"{path} holds more than one case: name a file with one.");
            Parsed<ReferralCase> parsed = CaseFormat.Read(document.Utf8);
            one = parsed.IsValid ? parsed.Value : throw new InputException(RuleBookChoice.Faults(document.Place, parsed.Faults));
        }
        return one ?? throw new UsageException($"{path} holds no case.");
    }
}
