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
                .Select(name => EmbeddedDocument.Read<PrescriptionScheme>(assembly, name)),
        ];
    }
}
