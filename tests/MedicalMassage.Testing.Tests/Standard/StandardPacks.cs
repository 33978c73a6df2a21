using System.Globalization;

namespace MedicalMassage.Testing.Tests.Standard;

/// <summary>
/// What is asked of users' rules is asked of ours. The laws of the core are tried on far more cases by its own tests. Mutation tries a
/// part of all changes; with <c>MUTANTS</c> in the environment at most so many of each pack, so that a large number tries them all.
/// </summary>
public sealed class StandardPacks(ITestOutputHelper output)
{
    private static readonly int Mutants = int.TryParse(Environment.GetEnvironmentVariable("MUTANTS"), CultureInfo.InvariantCulture, out int given) ? given : 60;

    public static TheoryData<string> Packs => [.. RuleBooks.Standard.Packs.Select(pack => pack.Id)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_standard_pack_keeps_every_law(string id) => Conformance.Check(Pack(id), new() { Cases = 120 }).ShouldHold();

    [Fact]
    public void The_standard_rule_book_keeps_every_law_as_a_whole()
    {
        ConformanceReport report = Conformance.Check(RuleBooks.Standard, new() { Cases = 60 });

        report.Broken.Should().BeEmpty(report.ToString());
    }

    /// <summary>
    /// The examples were written for what fires and for what the whole book says. What a rule leaves of the work, and each code of a long
    /// list, they seldom try: the report names what they miss, and this is a floor and no praise.
    /// </summary>
    [Theory]
    [MemberData(nameof(Packs))]
    public void The_examples_of_a_standard_pack_hold_and_the_report_names_the_changes_that_they_overlook(string id)
    {
        ValueList<RuleExample> examples = RuleExamples.Read(Repository.Text("tests", "MedicalMassage.Domain.Tests", "Knowledge", "Examples", id["standard/".Length..] + ".json"));

        MutationReport report = Mutation.Run(RuleBooks.Standard, Pack(id), examples, new() { MaxMutants = Mutants });

        output.WriteLine(report.ToString());
        report.WithoutExamples.Should().BeEmpty();
        ((double)report.Noticed / report.Tried).Should().BeGreaterThan(0.05, report.ToString());
    }

    private static RulePack Pack(string id) => RuleBooks.Standard.Packs.Single(pack => pack.Id == id);
}
