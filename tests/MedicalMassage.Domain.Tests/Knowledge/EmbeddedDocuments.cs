using System.Reflection;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>The package reads its own documents without checking them at every start. So they are checked here.</summary>
public sealed class EmbeddedDocuments
{
    private static readonly Assembly Package = typeof(RuleBooks).Assembly;

    public static TheoryData<string> Names => [.. Package.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_the_package_carries_fits_its_format(string name)
    {
        using Stream stream = Package.GetManifestResourceStream(name)!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        ReadOnlyMemory<byte> utf8 = copy.ToArray();

        ValueList<InputFault> faults = name.Split('/')[0] switch
        {
            "Knowledge" => RulePackFormat.Read(utf8).Faults,
            "Qualifications" => QualificationFormat.Read(utf8).Faults,
            "Schemes" => PrescriptionSchemeFormat.Read(utf8).Faults,
            "Evidence" => EvidencePackFormat.Read(utf8).Faults,
            "Words" => PackTranslationFormat.Read(utf8).Faults,
            "Wording" => [], // Read as a whole by the tests of words.
            _ => throw new InvalidOperationException($"Nothing reads {name}."),
        };

        faults.Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_of_document_is_there() =>
        Package.GetManifestResourceNames().Select(name => name.Split('/')[0]).Distinct().Should().BeEquivalentTo("Knowledge", "Qualifications", "Schemes", "Evidence", "Words", "Wording");
}
