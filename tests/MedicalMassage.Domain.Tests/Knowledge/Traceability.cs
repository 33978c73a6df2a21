using System.Globalization;
using System.Text;
using MedicalMassage.Testing;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>From the row of the clinical table to the rule and on to its tests; docs/traceability.md says the same to people.</summary>
public sealed class Traceability
{
    private const string CombinationPack = "standard/combination";

    /// <summary>Pairs that no single row states, with the rows whose sources carry the rule.</summary>
    private static readonly (string Rule, string[] Rows)[] Combined =
    [
        ("anticoagulant-platelets-50-150", ["anticoagulant-therapy", "platelets-50-150"]),
        ("anticoagulant-platelets-below-50", ["anticoagulant-therapy", "platelets-20-50", "platelets-10-20"]),
        ("anticoagulant-with-antiplatelet", ["anticoagulant-therapy", "antiplatelet-therapy"]),
        ("corticosteroid-with-osteoporosis", ["corticosteroid-long-term", "osteoporosis", "bisphosphonate-bone-drug"]),
    ];

    /// <summary>Pairs that the rules of single rows already settle, and the test that shows it.</summary>
    private static readonly (string Pair, string[] Rules, string Test)[] Settled =
    [
        ("Anticoagulant with deep work", ["anticoagulant-therapy"], nameof(Combinations.Deep_work_is_left_out_under_an_anticoagulant_also_with_a_clearance)),
        ("Damaged nerves or reduced sensation with deep pressure or heat", ["peripheral-neuropathy", "sensation-reduced"], nameof(Combinations.Heat_and_deep_work_are_left_out_where_feeling_is_dull_and_the_rest_of_the_body_is_free)),
        ("Lymph nodes removed, with prescribed lymph drainage", ["lymph-node-removal-radiation"], nameof(Combinations.Prescribed_lymph_drainage_is_the_treatment_of_the_arm_whose_nodes_were_removed)),
        ("Cancer with a clearance and light pressure", ["cancer-active-treatment"], nameof(Combinations.Light_massage_is_free_in_cancer_treatment_once_the_oncologist_agreed)),
    ];

    [Fact]
    public void The_table_in_the_docs_is_the_one_that_the_packs_and_examples_give() =>
        Repository.ShouldBeCurrent("docs/traceability.md", Table());

    [Fact]
    public void Every_rule_has_an_example_that_fires_it_and_one_that_leaves_it_clear()
    {
        ILookup<string, RuleExample> examples = RuleExampleFiles.All.ToLookup(example => example.Rule);
        foreach (IReferralRule rule in RuleBooks.Standard.Rules)
        {
            examples[rule.Info.Id].Should().Contain(example => example.Expect == ExpectedAnswer.Fires, rule.Info.Id);
            examples[rule.Info.Id].Should().Contain(example => example.Expect == ExpectedAnswer.Clear, rule.Info.Id);
        }
    }

    [Fact]
    public void Every_example_belongs_to_a_rule_of_its_pack() =>
        RuleExampleFiles.ByPack.Should().OnlyContain(file => file.Value.All(example => RuleBooks.Standard.Packs.Any(
            pack => pack.Id == "standard/" + file.Key && pack.Rules.Any(rule => rule.Info.Id == example.Rule))));

    [Fact]
    public void Every_one_of_the_266_clinical_rows_is_a_rule_with_the_same_sources_agreement_and_urgency()
    {
        IReadOnlyList<ClinicalRow> rows = ClinicalRow.Read(Repository.NeedShared("clinical", "contraindications.csv"));
        rows.Should().HaveCount(266);
        RulePack[] packs = [.. RuleBooks.Standard.Packs.Where(pack => pack.Id != CombinationPack)];
        rows.Select(row => "standard/" + row.Category).Distinct().Should().BeEquivalentTo(packs.Select(pack => pack.Id));
        foreach (RulePack pack in packs)
        {
            ClinicalRow[] expected = [.. rows.Where(row => "standard/" + row.Category == pack.Id)];
            pack.Rules.Select(rule => rule.Info.Id).Should().BeEquivalentTo(expected.Select(row => row.Id));
            foreach (ClinicalRow row in expected)
            {
                RuleInfo rule = pack.Rules.Single(r => r.Info.Id == row.Id).Info;
                rule.Category.Should().Be(row.Category, row.Id);
                rule.Sources.Should().Equal(row.Sources, row.Id);
                rule.Agreement.Should().Be(row.Agreement, row.Id);
                Tokens<Urgency>.Of(rule.Urgency).Should().Be(row.Urgency, row.Id);
            }
        }
        RuleBooks.Standard.Packs.Should().HaveSameCount(Directory.GetFiles(Repository.PathOf("src", "MedicalMassage.Domain", "Knowledge"), "*.json"));
    }

    [Fact]
    public void Every_combination_rests_on_sources_of_the_rows_that_it_combines_and_says_that_it_is_inferred()
    {
        RulePack pack = RuleBooks.Standard.Packs.Single(p => p.Id == CombinationPack);
        pack.Rules.Select(rule => rule.Info.Id).Should().Equal(Combined.Select(combined => combined.Rule));
        Dictionary<string, RuleInfo> rules = RuleBooks.Standard.Rules.ToDictionary(rule => rule.Info.Id, rule => rule.Info, StringComparer.Ordinal);
        foreach ((string rule, string[] rows) in Combined)
        {
            rules[rule].Sources.Should().BeSubsetOf(rows.SelectMany(row => rules[row].Sources), rule);
            rules[rule].Evidence.Should().Be(EvidenceCertainty.Inferred, rule);
        }
        Settled.SelectMany(pair => pair.Rules).Should().BeSubsetOf(rules.Keys);
    }

    [Fact]
    public void Every_rule_has_a_day_by_which_to_look_again()
    {
        foreach (RulePack pack in RuleBooks.Standard.Packs)
            pack.Rules.Should().OnlyContain(rule => (rule.Info.ReviewBy ?? pack.ReviewBy) != null, pack.Id);
    }

    private static string Table()
    {
        ILookup<string, RuleExample> examples = RuleExampleFiles.All.ToLookup(example => example.Rule);
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"""
            # From the clinical table to rules and tests

            Generated by the tests of `MedicalMassage.Domain` (run them with `UPDATE=1` to write it anew). A row of the clinical table of
            contraindications has the id of its rule. Each rule is tried by its examples in
            `tests/MedicalMassage.Domain.Tests/Knowledge/Examples/`, which were written from the sources; `StandardPackExamples` runs them:
            `A_rule_fires_asks_or_stays_clear_as_its_examples_say` and `The_standard_book_comes_to_the_verdict_that_the_examples_of_a_rule_name`.

            Rules: {RuleBooks.Standard.Rules.Count()}. Examples: {RuleExampleFiles.All.Count}, of which {RuleExampleFiles.All.Count(e => e.Verdict is not null)} name the verdict of the whole book.

            """);
        foreach (RulePack pack in RuleBooks.Standard.Packs)
        {
            table.Append(CultureInfo.InvariantCulture, $"\n## {pack.Title}\n\nPack `{pack.Id}`, version {pack.Version}, {(pack.Reviewed is null ? "unreviewed" : "reviewed")}: {pack.Rules.Count} rules.\n\n");
            table.Append("| clinical row | rule id | title | agreement | examples: fires | stays clear | asks |\n| --- | --- | --- | --- | ---: | ---: | ---: |\n");
            foreach (IReferralRule rule in pack.Rules.OrderBy(rule => rule.Info.Id, StringComparer.Ordinal))
            {
                RuleExample[] own = [.. examples[rule.Info.Id]];
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"| {rule.Info.Id} | `{rule.Info.Id}` | {rule.Info.Title} | {rule.Info.Agreement} | {Count(own, ExpectedAnswer.Fires)} | {Count(own, ExpectedAnswer.Clear)} | {Count(own, ExpectedAnswer.Asks)} |\n");
            }
        }
        table.Append("\n## Combinations\n\nNo row states these pairs. Each rule rests on the sources of the rows that it combines, and says that it is inferred.\n\n| rule id | rows that it combines |\n| --- | --- |\n");
        foreach ((string rule, string[] rows) in Combined)
            table.Append(CultureInfo.InvariantCulture, $"| `{rule}` | {string.Join(", ", rows)} |\n");
        table.Append("\nThese pairs need no rule of their own:\n\n| pair | rules that settle it | shown by |\n| --- | --- | --- |\n");
        foreach ((string pair, string[] rules, string test) in Settled)
            table.Append(CultureInfo.InvariantCulture, $"| {pair} | {string.Join(", ", rules)} | `Combinations.{test}` |\n");
        table.Append("\n## Rows that are left out\n\nNone: 266 of 266 rows are rules.\n");
        return table.ToString().ReplaceLineEndings("\n");
    }

    private static int Count(RuleExample[] examples, ExpectedAnswer expect) => examples.Count(example => example.Expect == expect);
}
