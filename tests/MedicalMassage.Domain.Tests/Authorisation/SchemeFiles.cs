using MedicalMassage.Domain.Formats;
using NJsonSchema;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>The files of the schemes, and files of the same format that are wrong.</summary>
public sealed class SchemeFiles
{
    private static readonly Lazy<Task<JsonSchema>> Published = new(() => JsonSchema.FromFileAsync(Repository.PathOf("docs", "schemas", "prescription-scheme.schema.json")));

    public static TheoryData<string> Ids => [.. PrescriptionSchemes.All.Select(scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scheme_survives_its_format(string id)
    {
        PrescriptionScheme scheme = PrescriptionSchemes.Find(id)!;

        Parsed<PrescriptionScheme> again = PrescriptionSchemeFormat.Read(PrescriptionSchemeFormat.Write(scheme));

        again.Faults.Should().BeEmpty();
        again.Value.Should().Be(scheme);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_file_fits_the_schema_lists_its_rules_by_id_and_is_unreviewed(string id)
    {
        string text = Repository.Text("src", "MedicalMassage.Domain", "Knowledge", "Schemes", id + ".json");
        JsonSchema schema = await Published.Value;

        schema.Validate(text).Should().BeEmpty();
        PrescriptionScheme scheme = PrescriptionSchemeFormat.Read(text).Value;
        scheme.Id.Should().Be(id);
        scheme.Reviewed.Should().BeNull();
        scheme.Rules.Select(rule => rule.Info.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
        scheme.Rules.Should().OnlyContain(rule => rule.Info.Sources.Count > 0 && rule.Info.Sources.All(key => scheme.Sources.Any(source => source.Key == key)));
        scheme.Sources.Should().OnlyContain(source => scheme.Rules.Any(rule => rule.Info.Sources.Contains(source.Key)));
    }

    [Theory]
    [InlineData("\"startBy\": {\"within\":\"28 d\",\"from\":\"issue\",\"mend\":\"x\"}", null, null)]
    [InlineData("\"startBy\": {\"within\":\"28 days\",\"from\":\"issue\",\"mend\":\"x\"}", "rules[0].startBy.within", "a length of time")]
    [InlineData("\"startBy\": {\"within\":\"28 d\",\"from\":\"yesterday\",\"mend\":\"x\"}", "rules[0].startBy.from", "issue")]
    [InlineData("\"startBy\": {\"within\":\"28 d\",\"from\":\"issue\",\"mend\":\" \"}", "rules[0].startBy.mend", "not blank")]
    [InlineData("\"startBy\": {\"within\":\"28 d\",\"from\":\"issue\"}", "rules[0].startBy.mend", "required")]
    [InlineData("\"startsBy\": {}", "rules[0].startsBy", "startBy")]
    [InlineData("\"needed\": {}, \"units\": {}", "rules", "exactly one")]
    [InlineData("\"law\": \"none\"", "rules", "exactly one")]
    [InlineData("\"report\": {\"kind\":\"x\",\"visits\":0,\"after\":\"1 mo\",\"to\":[]}", "rules[0].report.visits", "1 to 1000")]
    [InlineData("\"sessionMinutes\": {\"services\":[{\"most\":999}]}", "rules[0].sessionMinutes.services[0].most", "1 to 240")]
    [InlineData("\"timedUnits\": {\"minutesPerUnit\":15,\"leastMinutes\":16,\"pooled\":true,\"timed\":[]}", "rules[0].timedUnits.leastMinutes", "1 to 15")]
    public void A_fault_is_named_at_its_place(string body, string? path, string? expected)
    {
        string json = $$$"""{"format":1,"id":"mine","version":"1","title":"Mine","sources":{"s":{"title":"t","authority":"law"}},"rules":[{"id":"one","title":"One","subject":"s","sources":["s"],{{{body}}} }]}""";

        Parsed<PrescriptionScheme> parsed = PrescriptionSchemeFormat.Read(json);

        if (path is null)
            parsed.Faults.Should().BeEmpty();
        else
            parsed.Faults.Should().ContainSingle().Which.Should().Match<InputFault>(fault => fault.Path == path && fault.Expected.Contains(expected!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"leave\": {\"kinds\":[],\"text\":\"x\"}")]
    [InlineData("\"report\": {\"kind\":\"x\",\"visits\":1,\"after\":\"1 mo\",\"to\":[]}")]
    [InlineData("\"timedUnits\": {\"minutesPerUnit\":15,\"leastMinutes\":8,\"pooled\":true,\"timed\":[]}")]
    public void A_list_that_has_to_be_there_is_written_even_if_it_is_empty(string body)
    {
        PrescriptionScheme scheme = PrescriptionSchemeFormat.Read($$$"""{"format":1,"id":"mine","version":"1","title":"Mine","sources":{"s":{"title":"t","authority":"law"}},"rules":[{"id":"one","title":"One","subject":"s","sources":["s"],{{{body}}} }]}""").Value;

        PrescriptionSchemeFormat.Read(PrescriptionSchemeFormat.Write(scheme)).Value.Should().Be(scheme);
    }

    [Theory]
    [InlineData("""{"format":1,"id":"mine","version":"1","title":"Mine","sources":{},"rules":[{"id":"one","title":"One","subject":"s","sources":["gone"],"units":{}}]}""", "sources")]
    [InlineData("""{"format":1,"id":"mine","version":"1","title":"Mine","sources":{"s":{"title":"t","authority":"law"}},"rules":[{"id":"one","title":"One","subject":"s","sources":["s"],"units":{}},{"id":"one","title":"One","subject":"s","sources":["s"],"units":{}}]}""", "rules")]
    [InlineData("""{"format":2,"id":"mine","version":"1","title":"Mine","sources":{}}""", "format")]
    [InlineData("""{"id":"mine","version":"1","title":"Mine","sources":{}}""", "format")]
    public void A_scheme_names_its_sources_and_each_rule_once(string json, string path) =>
        PrescriptionSchemeFormat.Read(json).Faults.Should().ContainSingle().Which.Path.Should().Be(path);

    [Fact]
    public void A_book_with_a_scheme_has_a_fingerprint_of_all_that_its_rules_say()
    {
        PrescriptionScheme scheme = PrescriptionSchemes.GermanStatutory;
        PrescriptionScheme other = PrescriptionSchemeFormat.Read(PrescriptionSchemeFormat.Write(scheme).Replace("\"28 d\"", "\"29 d\"", StringComparison.Ordinal)).Value;

        Fingerprint.Of(RuleBooks.Prescriptions(other)).Should().NotBe(Fingerprint.Of(RuleBooks.Prescriptions(scheme)));
        Fingerprint.Of(RuleBooks.Prescriptions(PrescriptionSchemeFormat.Read(PrescriptionSchemeFormat.Write(scheme)).Value)).Should().Be(Fingerprint.Of(RuleBooks.Prescriptions(scheme)));
    }
}
