namespace MedicalMassage.Domain.Tests;

/// <summary>The core brings two packages along, and nothing else.</summary>
public sealed class Purity
{
    [Fact]
    public void The_core_refers_to_the_platform_and_to_two_packages_alone() =>
        typeof(RuleBook).Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeSubsetOf(["NodaTime", "Ardalis.GuardClauses"]);

    [Fact]
    public void Every_public_type_is_found_with_one_using() =>
        typeof(RuleBook).Assembly.GetExportedTypes().Should().OnlyContain(type => type.Namespace == "MedicalMassage.Domain");

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("SystemClock")]
    [InlineData("Random")]
    [InlineData("Guid.NewGuid")]
    [InlineData("Environment.")]
    [InlineData("File.")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("Console.")]
    public void No_source_of_the_core_reads_a_clock_a_file_or_the_environment(string word)
    {
        string[] sources = Directory.GetFiles(Repository.PathOf("src", "MedicalMassage.Domain"), "*.cs", SearchOption.AllDirectories);
        sources.Should().HaveCountGreaterThan(50);
        sources.Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Any(line => !IsDocumentation(line) && line.Contains(word, StringComparison.Ordinal)))
            .Should().BeEmpty();
    }

    /// <summary>An example shows what a user does around the package.</summary>
    private static bool IsDocumentation(string line) => line.TrimStart().StartsWith("///", StringComparison.Ordinal);
}
