namespace MedicalMassage.Testing.Tests.Standard;

/// <summary>What is asked of users' rules is asked of ours. The laws of the core are tried on far more cases by its own tests.</summary>
public sealed class StandardPacks
{
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
    /// UPDATE=1 both are written anew, and what changed shows in the diff.
    /// </summary>
    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_change_of_a_rule_of_a_standard_pack_is_noticed_by_an_example(string id)
    {
        string name = id["standard/".Length..];
        // Each rule is held by itself here; what the whole book comes to is held by the tests of the core.
        ValueList<RuleExample> written = [.. RuleExamples.Read(Repository.Text("tests", "MedicalMassage.Domain.Tests", "Knowledge", "Examples", name + ".json")).Select(example => example with { Verdict = null })];
        string distinctions = Repository.PathOf([.. Folder, "Distinctions", name + ".json"]);
        string withoutPatient = Repository.PathOf([.. Folder, "WithoutPatient", name + ".txt"]);
        if (Repository.IsUpdating)
            File.WriteAllText(distinctions, RuleExamples.Write(Mutate(id, written, suggest: true).Suggestions));

        MutationReport report = Mutate(id, [.. written, .. RuleExamples.Read(File.ReadAllText(distinctions))], suggest: false);

        if (Repository.IsUpdating)
            File.WriteAllLines(withoutPatient, report.Survivors.Select(survivor => survivor.ToString()));
        report.ShouldLeaveNoSurvivor(File.ReadAllLines(withoutPatient));
    }

    private static MutationReport Mutate(string id, ValueList<RuleExample> examples, bool suggest) =>
        Mutation.Run(RuleBooks.Standard, Pack(id), examples, new() { MaxMutants = 1_000_000, Suggest = suggest });

    private static string[] Folder { get; } = ["tests", "MedicalMassage.Testing.Tests", "Standard"];

    private static RulePack Pack(string id) => RuleBooks.Standard.Packs.Single(pack => pack.Id == id);
}
