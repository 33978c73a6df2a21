using System.IO.Compression;

namespace MedicalMassage.Tests;

/// <summary>Where the repository is, and the shared data that CI has beside it and users do not.</summary>
internal static class Repository
{
    private const string Absent = "The shared clinical data is not beside this checkout.";

    internal static string Root { get; } = FindRoot();

    /// <summary>True where generated files are to be written and not compared.</summary>
    internal static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE") == "1";

    internal static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    internal static string Text(params ReadOnlySpan<string> parts) => File.ReadAllText(PathOf(parts));

    /// <summary>The path of a shared file; skips the test with a reason where there is none.</summary>
    internal static string NeedShared(params ReadOnlySpan<string> parts)
    {
        string shared = Path.Combine(Root, "..", "shared");
        Assert.SkipUnless(Directory.Exists(shared), Absent);
        return Path.Combine([shared, .. parts]);
    }

    /// <summary>The files of a folder of shared data in a fixed order; skips the test with a reason where there is none.</summary>
    internal static string[] SharedFiles(params ReadOnlySpan<string> parts)
    {
        string[] files = Directory.GetFiles(NeedShared(["data", .. parts]));
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>The bytes of a file, unpacked if it is packed.</summary>
    internal static MemoryStream Open(string file)
    {
        using Stream packed = File.OpenRead(file);
        using Stream unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(packed, CompressionMode.Decompress) : packed;
        MemoryStream bytes = new();
        unpacked.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Compares a generated file with the one in the repository, or writes it where UPDATE=1 is set.</summary>
    internal static void ShouldBeCurrent(string relativePath, string generated)
    {
        string path = PathOf(relativePath);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, generated);
        }
        string because = $"{relativePath} is generated: run the tests with UPDATE=1 and commit it";
        File.Exists(path).Should().BeTrue(because);
        File.ReadAllText(path).Should().Be(generated, because);
    }

    private static string FindRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "MedicalMassage.Domain.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
