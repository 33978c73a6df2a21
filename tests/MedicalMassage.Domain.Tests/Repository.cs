namespace MedicalMassage.Domain.Tests;

/// <summary>Where the repository and the shared data beside it are.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Facts and data that CI has beside the repository and users do not; null where it is absent.</summary>
    internal static string? Shared { get; } = Directory.Exists(Path.Combine(Root, "..", "shared")) ? Path.Combine(Root, "..", "shared") : null;

    internal static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The path of a shared file; skips the test with a reason where there is none.</summary>
    internal static string NeedShared(params ReadOnlySpan<string> parts)
    {
        Assert.SkipUnless(Shared is not null, "The shared clinical data is not beside this checkout.");
        return Path.Combine([Shared!, .. parts]);
    }

    /// <summary>Compares a generated file with the one in the repository, or writes it where UPDATE=1 is set.</summary>
    internal static void ShouldBeCurrent(string relativePath, string generated)
    {
        string path = PathOf(relativePath);
        if (Environment.GetEnvironmentVariable("UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, generated);
        }
        File.Exists(path).Should().BeTrue($"{relativePath} is generated: run the tests with UPDATE=1 and commit it");
        File.ReadAllText(path).Should().Be(generated, $"{relativePath} is generated: run the tests with UPDATE=1 and commit it");
    }

    private static string FindRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "MedicalMassage.Domain.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
