using System.Reflection;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>The packs that are embedded in the assembly.</summary>
internal static class StandardPacks
{
    private const string Folder = "Knowledge/";

    internal static RuleBook Load()
    {
        Assembly assembly = typeof(StandardPacks).Assembly;
        return RuleBook.Empty.With(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => EmbeddedDocument.Read<RulePack>(assembly, name)));
    }
}
