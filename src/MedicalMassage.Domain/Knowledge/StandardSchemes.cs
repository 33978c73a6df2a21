using System.Reflection;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>The prescription schemes that are embedded in the assembly.</summary>
internal static class StandardSchemes
{
    private const string Folder = "Schemes/";

    internal static ValueList<PrescriptionScheme> Load()
    {
        Assembly assembly = typeof(StandardSchemes).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Translated(EmbeddedDocument.Read<PrescriptionScheme>(assembly, name))),
        ];
    }

    private static PrescriptionScheme Translated(PrescriptionScheme scheme) => scheme with { Translations = new(StandardTranslations.Of(scheme.Id)) };
}
