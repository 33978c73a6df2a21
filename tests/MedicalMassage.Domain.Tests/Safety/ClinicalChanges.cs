namespace MedicalMassage.Domain.Tests.Safety;

/// <summary>Every version of a standard pack is recorded with its fingerprint, and every later one has an entry in clinical words.</summary>
public sealed class ClinicalChanges
{
    private const string Record = "docs/safety/pack-versions.txt";

    private static readonly string[] Directions = ["Looser:", "Stricter:", "Neither:"];

    /// <summary>One line for each version: id, version, fingerprint; the versions of a pack in their order.</summary>
    private static List<(string Id, string Version, string Fingerprint)> Recorded() =>
    [
        .. Repository.Text("docs", "safety", "pack-versions.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' ') is [var id, var version, var fingerprint] ? (id, version, fingerprint) : throw new FormatException($"{Record}: {line}")),
    ];

    [Fact]
    public void A_standard_pack_that_differs_from_the_recorded_one_has_another_version()
    {
        if (Repository.IsUpdating)
            AddNewVersions();
        List<(string Id, string Version, string Fingerprint)> recorded = Recorded();

        recorded.Select(line => (line.Id, line.Version)).Should().OnlyHaveUniqueItems("a version never stands for two contents");
        foreach (RulePack pack in RuleBooks.Standard.Packs)
        {
            recorded.Last(line => line.Id == pack.Id).Should().Be(
                (pack.Id, pack.Version, RulePackFormat.Fingerprint(pack)),
                $"a change of {pack.Id} needs a new version, a line in {Record} (UPDATE=1 adds it), and an entry in docs/safety/clinical-changes.md");
        }
    }

    [Fact]
    public void A_standard_pack_that_differs_from_the_recorded_one_has_an_entry_under_its_version()
    {
        string[] sections = Repository.Text("docs", "safety", "clinical-changes.md").Split("\n## ")[1..];
        List<(string Id, string Version, string Fingerprint)> later = [.. Recorded().GroupBy(line => line.Id).SelectMany(versions => versions.Skip(1))];

        foreach ((string id, string version, _) in later)
        {
            string entry = sections.Should().ContainSingle(section => section.StartsWith($"{id} {version}\n", StringComparison.Ordinal), $"{id} {version} changes advice").Subject;
            Missing(entry).Should().BeEmpty($"{id} {version}");
        }
    }

    [Fact]
    public void An_entry_says_what_became_looser_and_stricter_and_for_whom()
    {
        Missing("standard/example 2.0.0\n\n- Looser: nothing.\n- Stricter: x.\n- Neither: nothing.\n- Cases: none of 455.\n- Sources: as before.\n").Should().BeEmpty();
        Missing("standard/example 2.0.0\n\n- Stricter: x.\n").Should().Equal("Looser:", "Neither:", "Cases:", "Sources:");
    }

    private static IEnumerable<string> Missing(string entry) =>
        ((string[])[.. Directions, "Cases:", "Sources:"]).Where(word => !entry.Split('\n').Any(line => line.StartsWith($"- {word} ", StringComparison.Ordinal)));

    private static void AddNewVersions()
    {
        HashSet<(string, string)> known = [.. Recorded().Select(line => (line.Id, line.Version))];
        File.AppendAllLines(Repository.PathOf(Record), RuleBooks.Standard.Packs
            .Where(pack => !known.Contains((pack.Id, pack.Version)))
            .Select(pack => $"{pack.Id} {pack.Version} {RulePackFormat.Fingerprint(pack)}"));
    }
}
