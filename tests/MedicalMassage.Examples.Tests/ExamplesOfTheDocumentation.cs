using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MedicalMassage.Examples.Tests;

/// <summary>The examples in the XML documentation compile as they stand, with what a reader has at the top of a file.</summary>
public sealed class ExamplesOfTheDocumentation
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using MedicalMassage.CdsHooks;
        using MedicalMassage.Charts;
        using MedicalMassage.Domain;
        using MedicalMassage.Fhir;
        using MedicalMassage.Testing;
        using Microsoft.AspNetCore.Builder;
        using NodaTime;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Dictionary<string, string> Examples = Directory.GetFiles(AppContext.BaseDirectory, "MedicalMassage.*.xml")
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .Where(member => member.Element("example") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("example")!.Element("code")!.Value);

    public static TheoryData<string> Documented => [.. Examples.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documented))]
    public void An_example_compiles(string member) => Errors(Examples[member]).Should().BeEmpty();

    [Theory]
    [InlineData("T:MedicalMassage.Domain.RuleBook")]
    [InlineData("T:MedicalMassage.Domain.RuleBooks")]
    [InlineData("T:MedicalMassage.Domain.ReferralCase")]
    [InlineData("T:MedicalMassage.Domain.CaseFormat")]
    [InlineData("T:MedicalMassage.Domain.DecisionFormat")]
    [InlineData("T:MedicalMassage.Domain.DecisionRecordFormat")]
    [InlineData("T:MedicalMassage.Domain.RulePackFormat")]
    [InlineData("T:MedicalMassage.Domain.RuleAuthor")]
    [InlineData("T:MedicalMassage.Domain.IReferralRule")]
    [InlineData("T:MedicalMassage.Fhir.FhirImport")]
    [InlineData("T:MedicalMassage.CdsHooks.MedicalMassageSetup")]
    [InlineData("T:MedicalMassage.Charts.BodyChart")]
    [InlineData("T:MedicalMassage.Testing.Conformance")]
    public void An_entry_point_has_an_example(string member) => Examples.Should().ContainKey(member);

    [Fact]
    public void An_example_that_names_what_is_not_there_would_be_noticed() =>
        Errors("RuleBooks.Standard.EvaluateNothing();").Should().ContainSingle().Which.Should().Contain("EvaluateNothing");

    private static IEnumerable<string> Errors(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Usings + code, new CSharpParseOptions(LanguageVersion.Latest), cancellationToken: TestContext.Current.CancellationToken);
        OutputKind kind = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create("example", [tree], References, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString());
    }
}
