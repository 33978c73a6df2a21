using System.Reflection;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>The evidence that is embedded in the assembly, put together from its files.</summary>
internal static class StandardEvidence
{
    private const string Folder = "Evidence/";
    private const string Id = "standard/evidence";

    internal static EvidencePack Load()
    {
        Assembly assembly = typeof(StandardEvidence).Assembly;
        EvidencePack[] parts =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => EmbeddedDocument.Read<EvidencePack>(assembly, name)),
        ];
        return new(Id, string.Join('+', parts.Select(part => part.Version).Distinct(StringComparer.Ordinal)), "Indications, evidence, outcome measures and home care")
        {
            Rating = parts.Select(part => part.Rating).First(rating => rating is not null),
            Sources = [.. parts.SelectMany(part => part.Sources).DistinctBy(source => source.Key).OrderBy(source => source.Key, StringComparer.Ordinal)],
            Indications = [.. parts.SelectMany(part => part.Indications)],
            Measures = [.. parts.SelectMany(part => part.Measures)],
            HomeCare = [.. parts.SelectMany(part => part.HomeCare)],
            Review = parts.Select(part => part.Review).First(review => review is not null),
            Reports = [.. parts.SelectMany(part => part.Reports)],
            Translations = new(StandardTranslations.Of([Id, .. parts.Select(part => part.Id)])),
        };
    }
}
