using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>The page on interoperability names what the export writes, and nothing else.</summary>
public sealed partial class TablesOfTheExport
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "interop.md"));

    private static readonly string Export = Page[Page.IndexOf("## Export", StringComparison.Ordinal)..Page.IndexOf("## Sources that", StringComparison.Ordinal)];

    private static readonly Bundle[] Written =
    [
        FhirExport.Case(WholeCase.Referral),
        FhirExport.Decision(RuleBooks.Standard.Evaluate(WholeCase.Referral) with { AmendedPlan = WholeCase.Referral.Plan }, "Patient/1"),
    ];

    [Fact]
    public void Every_resource_that_is_written_has_its_row()
    {
        IEnumerable<Resource> resources = Written.SelectMany(bundle => bundle.Entry).Select(entry => entry.Resource!);
        IEnumerable<string> types = resources.Concat(resources.OfType<DomainResource>().SelectMany(resource => resource.Contained)).Select(resource => resource.TypeName);
        types.Distinct().Where(type => type != nameof(Parameters)).Should().AllSatisfy(type => Export.Should().MatchRegex(@"\| .*\b" + type + @"\b"));
    }

    [Fact]
    public void Every_extension_is_named_in_the_tables_and_no_other() =>
        Form().Matches(Export).Select(match => "urn:medical-massage:" + match.Value).Distinct().Should().BeEquivalentTo(OwnForms.Addresses);

    [Fact]
    public void The_whole_case_needs_nearly_every_extension()
    {
        string text = Written[0].ToJson();
        OwnForms.Addresses.Where(address => !text.Contains('"' + address + '"', StringComparison.Ordinal)).Should().BeEquivalentTo("urn:medical-massage:form:reading");
    }

    [GeneratedRegex(@"\bform:[a-z-]+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
