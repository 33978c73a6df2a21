using System.Text.Json.Nodes;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>The page on formats lists the words for symptoms that the standard packs read.</summary>
public sealed class WordsInTheFormats
{
    [Fact]
    public void Every_word_for_a_symptom_that_a_standard_rule_reads_is_listed_and_no_other()
    {
        string section = Repository.Text("docs", "formats.md").Split("For symptoms they read these:")[1].Split("A complaint that is none of these")[0];
        IEnumerable<string> read = RuleBooks.Standard.Packs.SelectMany(pack => Symptoms(JsonNode.Parse(RulePackFormat.Write(pack, indented: false)))).Distinct(StringComparer.Ordinal);

        section.Split('`').Where((_, index) => index % 2 == 1).Should().BeEquivalentTo(read);
    }

    private static IEnumerable<string> Symptoms(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "symptom", Value: JsonArray words } ? words.Select(word => (string)word!) : Symptoms(member.Value)),
        JsonArray items => items.SelectMany(Symptoms),
        _ => [],
    };
}
