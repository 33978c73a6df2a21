namespace MedicalMassage.Testing.Tests.Analysis;

public sealed class StandardPacksAreSound
{
    public static TheoryData<string> Packs => [.. RuleBooks.Standard.Packs.Select(pack => pack.Id)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_standard_pack_has_no_fault_and_nothing_in_it_is_left_undecided(string id)
    {
        RulePack pack = RuleBooks.Standard.Packs.Single(p => p.Id == id);

        AnalysisReport report = RuleAnalysis.Check(pack, RuleBooks.Standard);

        string.Join('\n', report.Findings).Should().BeEmpty();
        string.Join('\n', report.NotDecided).Should().BeEmpty();
    }
}
