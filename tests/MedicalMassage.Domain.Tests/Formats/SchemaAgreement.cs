using MedicalMassage.Domain.Tests.Knowledge;
using MedicalMassage.Testing;
using NJsonSchema;

namespace MedicalMassage.Domain.Tests.Formats;

/// <summary>A validator that is not ours reads the published schemas as our reader reads the documents.</summary>
public sealed class SchemaAgreement
{
    [Fact]
    public async Task The_standard_packs_fit_the_schema_of_packs()
    {
        JsonSchema schema = await Schema("rule-pack");
        foreach (string pack in Directory.GetFiles(Repository.PathOf("src", "MedicalMassage.Domain", "Knowledge"), "*.json"))
            schema.Validate(await File.ReadAllTextAsync(pack, TestContext.Current.CancellationToken)).Should().BeEmpty(Path.GetFileName(pack));
    }

    [Fact]
    public async Task A_pack_with_a_misspelt_member_fits_neither_the_schema_nor_the_reader()
    {
        string pack = RulePackFormat.Write(RuleBooks.Standard.Packs[0]).Replace("\"rationale\"", "\"rational\"", StringComparison.Ordinal);

        (await Schema("rule-pack")).Validate(pack).Should().NotBeEmpty();
        RulePackFormat.Read(pack).IsValid.Should().BeFalse();
    }

    [Fact]
    public async Task Cases_that_we_write_fit_the_schema_of_cases()
    {
        JsonSchema schema = await Schema("case");
        foreach (RuleExample example in RuleExampleFiles.All)
            schema.Validate(CaseFormat.Write(example.Referral)).Should().BeEmpty(example.Name);
    }

    [Fact]
    public async Task Decisions_that_we_write_fit_the_schema_of_decisions()
    {
        JsonSchema schema = await Schema("decision");
        foreach (RuleExample example in RuleExampleFiles.All.DistinctBy(e => e.Rule))
            schema.Validate(DecisionFormat.Write(RuleBooks.Standard.Evaluate(example.Referral))).Should().BeEmpty(example.Name);
    }

    [Fact]
    public async Task Records_that_we_write_fit_the_schema_of_records()
    {
        JsonSchema schema = await Schema("decision-record");
        RuleBook book = RuleBooks.Standard.With(RuleLayerFormat.Read(Repository.Text("samples/rules/our-clinic.json")).Value);
        foreach (RuleExample example in RuleExampleFiles.All.DistinctBy(e => e.Rule).Take(20))
            schema.Validate(DecisionRecordFormat.Write(book.Record(example.Referral, NodaTime.Instant.FromUtc(2026, 11, 23, 9, 30)))).Should().BeEmpty(example.Name);
    }

    [Theory]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"sex":"femle"}}""")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"conditions":"none"}}""")]
    [InlineData("""{"format":1}""")]
    [InlineData("""{"asOf":"2026-11-23"}""")]
    public async Task What_the_reader_refuses_the_schema_refuses(string json)
    {
        CaseFormat.Read(json).IsValid.Should().BeFalse();
        (await Schema("case")).Validate(json).Should().NotBeEmpty();
    }

    private static Task<JsonSchema> Schema(string format) =>
        JsonSchema.FromFileAsync(Repository.PathOf("docs", "schemas", $"{format}.schema.json"), TestContext.Current.CancellationToken);
}
