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
            .Select(name => Read(assembly, name, seen)));
    }

    private static RulePack Read(Assembly assembly, string name, Carried.CarriedWords seen)
    {
        RulePack pack = Carried.CarriedPack.Read(EmbeddedDocument.Bytes(assembly, name), seen);
        return pack with { Translations = new(StandardTranslations.Of(pack.Id)) };
    }
}
