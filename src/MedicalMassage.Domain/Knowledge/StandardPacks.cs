using System.Reflection;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>The packs that are embedded in the assembly: the one thing the package reads.</summary>
internal static class StandardPacks
{
    private const string Folder = "Knowledge/";

    internal static RuleBook Load()
    {
        Assembly assembly = typeof(StandardPacks).Assembly;
        return RuleBook.Empty.With(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Read(assembly, name)));
    }

    private static RulePack Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its own pack {name}.");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        Parsed<RulePack> pack = RulePackFormat.Read(utf8);
        return pack.IsValid
            ? pack.Value
            : throw new InvalidOperationException($"The assembly's own pack {name} has faults: " + string.Join("; ", pack.Faults));
    }
}
