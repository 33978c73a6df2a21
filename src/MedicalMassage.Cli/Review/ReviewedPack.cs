using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Review;

/// <summary>A pack that somebody reviews: a file, or one of the package by its id.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="SignatureFile">Where its signature stands if nobody says otherwise.</param>
internal sealed record ReviewedPack(RulePack Pack, string SignatureFile)
{
    private const string Ending = ".signature.json";

    internal static ReviewedPack Read(string name)
    {
        if (!File.Exists(name) && RuleBooks.Standard.Packs.FirstOrDefault(pack => pack.Id == name) is { } standard)
            return new(standard, name.Replace('/', '-') + Ending);
        Parsed<RulePack> parsed = RulePackFormat.Read(InputFile.ReadDocument(name));
        return parsed.IsValid ? new(parsed.Value, name + Ending) : throw new InputException(RuleBookChoice.Faults(name, parsed.Faults));
    }
}
