using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain.Tests.Formats;

/// <summary>The JSON Schemas of the formats, made from the same shapes that the reader checks against.</summary>
public sealed class Schemas
{
    [Theory]
    [InlineData("case")]
    [InlineData("decision")]
    [InlineData("rule-pack")]
    [InlineData("prescription-scheme")]
    [InlineData("qualification-pack")]
    [InlineData("evidence-pack")]
    [InlineData("crosswalk")]
    [InlineData("rule-layer")]
    [InlineData("decision-record")]
    [InlineData("pack-signature")]
    [InlineData("candidates")]
    [InlineData("match-criteria")]
    [InlineData("pack-translation")]
    [InlineData("match")]
    public void A_published_schema_is_the_one_that_the_reader_checks_against(string format) =>
        Repository.ShouldBeCurrent($"docs/schemas/{format}.schema.json", SchemaWriter.Write(format));

    [Theory]
    [InlineData("case", "patient.conditions")]
    [InlineData("case", "prescription.sessionsGiven")]
    [InlineData("decision", "questions")]
    [InlineData("rule-pack", "contraindications")]
    [InlineData("prescription-scheme", "rules")]
    [InlineData("qualification-pack", "requirements")]
    [InlineData("case", "listings")]
    [InlineData("crosswalk", "mappings")]
    [InlineData("rule-layer", "overrides")]
    [InlineData("decision-record", "ruleBook.packs")]
    public void A_schema_describes_the_members_of_the_format(string format, string path)
    {
        JsonNode? node = JsonNode.Parse(SchemaWriter.Write(format));
        foreach (string member in path.Split('.'))
            node = node!["properties"]![member];
        node.Should().NotBeNull();
        node!.ToJsonString().Should().Contain("items");
    }

    [Fact]
    public void Nothing_but_what_a_schema_names_is_allowed() =>
        JsonNode.Parse(SchemaWriter.Write("case"))!["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
}
