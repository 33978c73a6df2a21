using System.Diagnostics.CodeAnalysis;

namespace MedicalMassage.Domain.Tests.Formats;

/// <summary>What a pack from a stranger may cost is bounded, and the fault says by what.</summary>
public sealed class LimitsOfPacks
{
    private const string Leaf = """{ "age": { "below": 16 } }""";

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Triggers_are_nested_at_most_twelve_deep(int depth, bool accepted)
    {
        string when = Leaf;
        for (int i = 1; i < depth; i++)
            when = $$"""{ "all": [{{when}}] }""";

        ShouldBe(Pack(Rule(when)), accepted, "contraindications[0].when: found 13 levels of triggers, expected at most 12 levels");
    }

    [Theory]
    [InlineData(499, true)]
    [InlineData(500, false)]
    public void A_trigger_has_at_most_five_hundred_parts(int leaves, bool accepted) =>
        ShouldBe(Pack(Rule($$"""{ "any": [{{Repeat(Leaf, leaves)}}] }""")), accepted, "contraindications[0].when: found 501 parts, expected at most 500 parts of a trigger");

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void A_trigger_names_at_most_two_thousand_codes_and_words(int words, bool accepted) =>
        ShouldBe(Pack(Rule($$"""{ "symptom": [{{Repeat("\"fever\"", words)}}] }""")), accepted, "contraindications[0].when: found 2001 codes and words, expected at most 2000 codes and words of a trigger; name codes higher up in their system");

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void A_pack_has_at_most_a_thousand_rules(int rules, bool accepted) =>
        ShouldBe(Pack([.. Enumerable.Range(0, rules).Select(i => Rule(Leaf, i))]), accepted, "contraindications: found 1001 rules, expected at most 1000 rules in a pack");

    [Fact]
    public void All_rules_together_are_bounded_as_well()
    {
        string[] rules = [.. Enumerable.Range(0, 11).Select(i => Rule($$"""{ "all": [{ "symptom": [{{Repeat("\"fever\"", 1_900)}}] }, { "any": [{{Repeat(Leaf, 480)}}] }] }""", i))];

        RulePackFormat.Read(Pack(rules)).Faults.Select(Told).Should().Equal(
            "contraindications: found 5313 parts of triggers, expected at most 5000 parts in a pack",
            "contraindications: found 20900 codes and words, expected at most 20000 codes and words in a pack");
    }

    [Fact]
    public void A_rule_has_at_most_fifty_effects() =>
        RulePackFormat.Read(Pack(Rule(Leaf).Replace("\"effects\": [", "\"effects\": [" + Repeat("""{ "kind": "limit-minutes", "max": 20 }""", 50) + ",", StringComparison.Ordinal))).Faults
            .Select(Told).Should().Equal("contraindications[0].effects: found 51 effects, expected at most 50 effects of a rule");

    [Fact]
    public void What_a_reading_is_needed_for_counts_as_a_part()
    {
        string when = Leaf;
        for (int i = 1; i < 13; i++)
            when = $$"""{ "observation": { "system": "loinc", "value": "8480-6" }, "atLeast": 160, "unit": "mm[Hg]", "neededWhen": {{when}} }""";

        ShouldBe(Pack(Rule(when)), accepted: false, "contraindications[0].when: found 13 levels of triggers, expected at most 12 levels");
    }

    private static void ShouldBe([StringSyntax(StringSyntaxAttribute.Json)] string pack, bool accepted, string fault)
    {
        Parsed<RulePack> read = RulePackFormat.Read(pack);
        read.IsValid.Should().Be(accepted);
        if (!accepted)
            read.Faults.Select(Told).Should().Equal(fault);
    }

    private static string Repeat(string item, int times) => string.Join(',', Enumerable.Repeat(item, times));

    private static string Rule(string when, int number = 0) => $$"""
        { "id": "made/rule-{{number}}", "title": "Made up", "category": "made", "when": {{when}}, "effects": [{ "kind": "limit-minutes", "max": 20 }], "sources": ["made"] }
        """;

    private static string Pack(params string[] rules) => $$"""
        { "format": 1, "id": "made/pack", "version": "1", "title": "Made up", "sources": { "made": { "title": "Made up", "authority": "low" } }, "contraindications": [{{string.Join(',', rules)}}] }
        """;

    private static string Told(InputFault fault) => $"{fault.Path}: found {fault.Found}, expected {fault.Expected}";
}
