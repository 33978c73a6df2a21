using MedicalMassage.Fuzzing.Targets;

namespace MedicalMassage.Fuzzing;

/// <summary>The inputs that a run begins with: small samples, and every input that once broke something.</summary>
internal static class Corpus
{
    private static readonly string Root = Repository.PathOf("tests", "MedicalMassage.Fuzzing", "Corpus");

    internal static IEnumerable<byte[]> Of(Target target) => Directory.GetFiles(Path.Combine(Root, target.Name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>Keeps an input that broke something, for whoever mends it.</summary>
    internal static string Keep(Target target, byte[] input)
    {
        string path = Path.Combine(Repository.PathOf("artifacts", "fuzzing", target.Name), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(input))[..12]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, input);
        return path;
    }
}
