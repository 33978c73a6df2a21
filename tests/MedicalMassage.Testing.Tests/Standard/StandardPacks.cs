using System.Globalization;

namespace MedicalMassage.Testing.Tests.Standard;

/// <summary>
/// What is asked of users' rules is asked of ours. The laws of the core are tried on far more cases by its own tests. Mutation tries an
/// even part of the changes of each pack; with a large number in <c>MUTANTS</c> in the environment it tries them all.
/// </summary>
public sealed class StandardPacks
{
    private static readonly int Mutants = int.TryParse(Environment.GetEnvironmentVariable("MUTANTS"), CultureInfo.InvariantCulture, out int given) ? given : 250;

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
    /// The examples in the tests of the core were written from the clinical sources. Those in <c>Distinctions</c> record what the rules make
    /// of the patients who tell a rule from a changed one; <c>WithoutPatient</c> lists the changes for which no such patient was found. With
    /// UPDATE=1 both are written for the packs whose list is missing: delete it where a rule changed on purpose, and read the diff.
    /// </summary>
    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_change_of_a_rule_of_a_standard_pack_is_noticed_by_an_example(string id)
    {
        string name = id["standard/".Length..];
        // Each rule is held by itself here; what the whole book comes to is held by the tests of the core.
        ValueList<RuleExample> written = [.. RuleExamples.Read(Repository.Text("tests", "MedicalMassage.Domain.Tests", "Knowledge", "Examples", name + ".json")).Select(example => example with { Verdict = null })];
        if (Repository.IsUpdating && !File.Exists(Repository.PathOf([.. Folder, "WithoutPatient", name + ".txt"])))
            Record(name, Mutation.Run(RuleBooks.Standard, Pack(id), written, new() { MaxMutants = 1_000_000, Suggest = true }));
        ValueList<RuleExample> recorded = RuleExamples.Read(Repository.Text([.. Folder, "Distinctions", name + ".json"]));

        MutationReport report = Mutation.Run(RuleBooks.Standard, Pack(id), [.. written, .. recorded], new() { MaxMutants = Mutants });

        string[] known = File.ReadAllLines(Repository.PathOf([.. Folder, "WithoutPatient", name + ".txt"]));
        if (report.Tried == report.Possible)
            report.ShouldLeaveNoSurvivor(known);
        report.WithoutExamples.Should().BeEmpty();
        report.Survivors.Select(survivor => survivor.ToString()).Except(known).Should().BeEmpty();
    }

    private static void Record(string name, MutationReport report)
    {
        File.WriteAllText(Repository.PathOf([.. Folder, "Distinctions", name + ".json"]), RuleExamples.Write(report.Suggestions));
        File.WriteAllLines(Repository.PathOf([.. Folder, "WithoutPatient", name + ".txt"]), report.Survivors.Where(survivor => survivor.Example is null).Select(survivor => survivor.ToString()));
    }

    private static string[] Folder { get; } = ["tests", "MedicalMassage.Testing.Tests", "Standard"];

    private static RulePack Pack(string id) => RuleBooks.Standard.Packs.Single(pack => pack.Id == id);
}
