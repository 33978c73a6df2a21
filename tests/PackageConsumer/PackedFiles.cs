using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using MedicalMassage.Domain;
using NodaTime;

namespace PackageConsumer;

public sealed class PackedFiles
{
    private static readonly string Version = Built("Version");
    private static readonly string Packed = Built("Packed");
    private static readonly string Restored = Built("Restored");

    [Fact]
    public void A_first_program_decides_a_case_with_two_usings()
    {
        var referral = new ReferralCase(asOf: new LocalDate(2026, 11, 23))
        {
            Patient = new PatientHistory
            {
                BirthDate = new LocalDate(1968, 4, 2),
                Conditions = [Condition.Active(Code.Icd10Cm("M54.50")), Condition.Active(Code.Icd10Cm("I10"))],
                Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban")],
                Observations = [.. Observation.BloodPressure(138, 84, on: new LocalDate(2026, 11, 20))],
                Procedures = [],
                Devices = [],
                Allergies = [],
                Symptoms = [],
                Pregnancy = Pregnancy.NotPregnant,
            },
            Plan = new SessionPlan(aim: "less low back pain on bending")
            {
                Segments =
                [
                    new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level4, minutes: 20, Position.Prone),
                    new(BodyRegions.LowerBack, Technique.DeepTissue, Pressure.Level4, minutes: 10, Position.Prone),
                ],
            },
        };

        Decision decision = RuleBooks.Standard.Evaluate(referral);

        decision.Verdict.Should().Be(Verdict.ProceedWithModifications);
        decision.AmendedPlan.Should().NotBeNull();
        decision.AmendedPlan!.Segments.Should().OnlyContain(segment => segment.Pressure <= Pressure.Level2);
    }

    [Fact]
    public void The_fhir_package_loads_and_offers_public_types() =>
        Assembly.Load("MedicalMassage.Fhir").GetExportedTypes().Should().NotBeEmpty();

    [Theory]
    [InlineData("MedicalMassage.Domain")]
    [InlineData("MedicalMassage.Fhir")]
    [InlineData("MedicalMassage.Testing")]
    public void What_was_restored_is_what_was_packed(string id)
    {
        string folder = id.ToLowerInvariant();
        byte[] restored = File.ReadAllBytes(Path.Combine(Restored, folder, Version, $"{folder}.{Version}.nupkg"));

        restored.Should().Equal(File.ReadAllBytes(PathOf(id)));
    }

    [Fact]
    public void The_core_depends_on_dates_and_guards_alone() =>
        Dependencies("MedicalMassage.Domain").Should().BeEquivalentTo("NodaTime", "Ardalis.GuardClauses");

    [Fact]
    public void The_fhir_package_depends_on_the_core_and_a_fhir_reader() =>
        Dependencies("MedicalMassage.Fhir").Should().Contain(["MedicalMassage.Domain", "Hl7.Fhir.R4"]);

    [Fact]
    public void The_cds_hooks_package_depends_on_ours_and_a_token_checker() =>
        Dependencies("MedicalMassage.CdsHooks").Should().Contain(["MedicalMassage.Domain", "MedicalMassage.Fhir", "Microsoft.IdentityModel.JsonWebTokens"]);

    [Fact]
    public void The_test_kit_asks_for_the_very_core_that_it_was_built_with() =>
        Described("MedicalMassage.Testing", "dependency").Should().ContainSingle(dependency => dependency.Attribute("id")!.Value == "MedicalMassage.Domain")
            .Which.Attribute("version")!.Value.Should().Be($"[{Version}]");

    [Theory]
    [InlineData("MedicalMassage.Charts")]
    [InlineData("MedicalMassage.Domain")]
    [InlineData("MedicalMassage.Fhir")]
    [InlineData("MedicalMassage.CdsHooks")]
    [InlineData("MedicalMassage.Testing")]
    public void A_package_brings_its_documentation_and_a_readme(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(PathOf(id));

        package.Entries.Select(entry => entry.FullName).Should().Contain([$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", "README.md", "icon.png"]);
    }

    [Theory]
    [InlineData("MedicalMassage.Charts")]
    [InlineData("MedicalMassage.Domain")]
    [InlineData("MedicalMassage.Fhir")]
    [InlineData("MedicalMassage.CdsHooks")]
    [InlineData("MedicalMassage.Testing")]
    [InlineData("MedicalMassage.Cli")]
    public void A_package_names_the_commit_it_was_built_from(string id)
    {
        XElement repository = Described(id, "repository").Should().ContainSingle().Subject;

        repository.Attribute("commit")?.Value.Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Theory]
    [InlineData("MedicalMassage.Charts")]
    [InlineData("MedicalMassage.Domain")]
    [InlineData("MedicalMassage.Fhir")]
    [InlineData("MedicalMassage.CdsHooks")]
    [InlineData("MedicalMassage.Testing")]
    [InlineData("MedicalMassage.Cli")]
    public void Symbols_lie_beside_a_package(string id)
    {
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(PathOf(id), ".snupkg"));

        symbols.Entries.Should().Contain(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MedicalMassage.Charts")]
    [InlineData("MedicalMassage.Domain")]
    [InlineData("MedicalMassage.Fhir")]
    [InlineData("MedicalMassage.CdsHooks")]
    [InlineData("MedicalMassage.Testing")]
    public void A_bill_of_materials_beside_a_package_lists_all_that_it_asks_for(string id)
    {
        using JsonDocument bill = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(PathOf(id), ".cdx.json")));
        JsonElement[] components = [.. bill.RootElement.GetProperty("components").EnumerateArray()];

        components.Select(component => component.GetProperty("name").GetString()).Should().Contain(Dependencies(id));
        components.Should().OnlyContain(component => component.GetProperty("licenses").GetArrayLength() > 0);
        components.Where(component => !component.GetProperty("name").GetString()!.StartsWith("MedicalMassage.", StringComparison.Ordinal))
            .Should().OnlyContain(component => component.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length == 128);
    }

    [Fact]
    public void The_licence_of_every_package_is_named() =>
        Directory.GetFiles(Packed, "*.nupkg").Select(path => Path.GetFileName(path)[..^($".{Version}.nupkg".Length)])
            .Should().OnlyContain(id => Described(id, "license").Single().Value == "MIT");

    [Fact]
    public void No_package_carries_or_asks_for_an_assertion_library()
    {
        string[] packages = Directory.GetFiles(Packed, "*.nupkg");

        packages.Should().HaveCountGreaterThanOrEqualTo(5);
        packages.Should().OnlyContain(path => !Mentions(path, "FluentAssertions"));
    }

    private static bool Mentions(string path, string word)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        return package.Entries.Any(entry =>
            entry.FullName.Contains(word, StringComparison.OrdinalIgnoreCase)
            || (IsText(entry.Name) && Text(entry).Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsText(string name) => Path.GetExtension(name) is ".nuspec" or ".json";

    private static string Text(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open());
        return reader.ReadToEnd();
    }

    private static IEnumerable<string?> Dependencies(string id) =>
        Described(id, "dependency").Select(dependency => dependency.Attribute("id")?.Value);

    private static List<XElement> Described(string id, string element)
    {
        using ZipArchive package = ZipFile.OpenRead(PathOf(id));
        using Stream nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return [.. XDocument.Load(nuspec).Descendants().Where(found => found.Name.LocalName == element)];
    }

    private static string PathOf(string id) => Path.Combine(Packed, $"{id}.{Version}.nupkg");

    private static string Built(string key) =>
        typeof(PackedFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
