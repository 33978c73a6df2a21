using System.Reflection;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>The packs that are embedded in the assembly.</summary>
internal static class StandardPacks
{
    private const string Folder = "Knowledge/";

    internal static RuleBook Load()
    {
        Assembly assembly = typeof(StandardPacks).Assembly;
        Carried.CarriedWords seen = new();
        return RuleBook.Empty.With(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Carried.CarriedPack.Read(EmbeddedDocument.Bytes(assembly, name), seen)));
    }
}
