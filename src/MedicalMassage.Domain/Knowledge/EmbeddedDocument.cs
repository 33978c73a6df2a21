using System.Reflection;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>A document that is embedded in the assembly: the one thing the package reads.</summary>
internal static class EmbeddedDocument
{
    internal static T Read<T>(Assembly assembly, string name, Func<ReadOnlyMemory<byte>, Parsed<T>> read)
        where T : class
    {
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its own document {name}.");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        Parsed<T> document = read(utf8);
        return document.IsValid
            ? document.Value
            : throw new InvalidOperationException($"The assembly's own document {name} has faults: " + string.Join("; ", document.Faults));
    }
}
