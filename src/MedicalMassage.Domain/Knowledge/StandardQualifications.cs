using System.Reflection;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>The qualification packs that are embedded in the assembly.</summary>
internal static class StandardQualifications
{
    private const string Folder = "Qualifications/";

    internal static QualificationPack[] Load()
    {
        Assembly assembly = typeof(StandardQualifications).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Translated(EmbeddedDocument.Read<QualificationPack>(assembly, name))),
        ];
    }

    private static QualificationPack Translated(QualificationPack pack) => pack with { Translations = new(StandardTranslations.Of(pack.Id)) };
}
