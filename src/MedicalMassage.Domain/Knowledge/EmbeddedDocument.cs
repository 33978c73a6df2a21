using System.Reflection;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>A document that is embedded in the assembly: the one thing the package reads.</summary>
internal static class EmbeddedDocument
{
    /// <summary>Reads a document that the tests have checked against its format: it is not checked again at every start.</summary>
    internal static T Read<T>(Assembly assembly, string name)
        where T : class =>
        StrictReader.ReadChecked<T>(Bytes(assembly, name));

    /// <summary>The bytes of a document.</summary>
    internal static byte[] Bytes(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its own document {name}.");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return utf8;
    }
}
