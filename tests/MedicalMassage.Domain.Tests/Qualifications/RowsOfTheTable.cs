using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;

namespace MedicalMassage.Domain.Tests.Qualifications;

/// <summary>From the row of the table of qualifications to the credential, the requirement and the tests; docs/traceability-qualifications.md says the same to people.</summary>
public sealed partial class RowsOfTheTable
{
    private static readonly Row[] Traced = [.. Read(Repository.PathOf("tests", "MedicalMassage.Domain.Tests", "Qualifications", "rows.csv"))
        .Select(csv => new Row(csv["jurisdiction"], csv["credential"], csv["definition"], csv["requirement"], csv["gap"]))];

    [Fact]
    public void The_table_in_the_docs_is_the_one_that_the_packs_give() =>
        Repository.ShouldBeCurrent("docs/traceability-qualifications.md", Table());

    [Fact]
    public void Every_row_has_a_requirement_or_a_stated_gap_and_no_other_row_is_traced()
    {
        Dictionary<string, string>[] rows = [.. Shared()];

        rows.Should().HaveCount(56);
        Traced.Select(row => (row.Jurisdiction, row.Credential)).Should().BeEquivalentTo(rows.Select(row => (row["jurisdiction"], row["credential"])));
        Traced.Should().OnlyContain(row => row.Requirement.Length > 0 || row.Gap.Length > 0);
        foreach (Row row in Traced.Where(row => row.Requirement.Length > 0))
        {
            QualificationRequirement requirement = Holders.Requirement(row.Requirement);
            if (row.Definition.Length > 0)
                requirement.Needs!.Credentials.Select(credential => credential.Id).Should().Contain(row.Definition == "au-certificate-4" ? "au-diploma" : row.Definition, row.Credential);
        }
    }

    [Fact]
    public void Every_credential_and_requirement_comes_from_a_row_or_from_its_notes()
    {
        string[] parts = ["licensed-profession", "basic-massage-training", "practised-profession", "au-membership", "au-insurance", "au-police-check", "au-first-aid"];
        string[] fromNotes = ["us-wa/no-adjusting", "us-fl/accident-insurance", "de/statutory-admission", "ch/insurer-register"];

        Holders.Definitions.Select(definition => definition.Id).Should().BeEquivalentTo(Traced.Select(row => row.Definition).Where(id => id.Length > 0).Concat(parts));
        Holders.Requirements.Select(requirement => requirement.Info.Id).Should().BeEquivalentTo(Traced.Select(row => row.Requirement).Where(id => id.Length > 0).Concat(fromNotes).Distinct());
    }

    [Fact]
    public void Hours_continuing_education_renewal_register_and_sources_are_those_of_the_row()
    {
        foreach (Dictionary<string, string> row in Shared())
        {
            Row traced = Traced.Single(any => any.Jurisdiction == row["jurisdiction"] && any.Credential == row["credential"]);
            if (traced.Definition.Length == 0)
                continue;
            CredentialDefinition definition = Holders.Definition(traced.Definition);
            Leading(row["minimum_hours"], definition).Should().Be(definition.Hours?.AtLeast, traced.Credential + " " + traced.Jurisdiction);
            definition.ContinuingEducation.Should().Be(definition.Id == "us-wa-licence" ? null : Leading(row["continuing_education_hours"]), traced.Definition);
            definition.Renewal?.Amount.Should().Be(Leading(row["renewal_period"]), traced.Definition);
            (definition.Renewal is null).Should().Be(row["renewal_period"].Length == 0, traced.Definition);
            definition.Sources.Should().Equal(row["sources"].Split(';', StringSplitOptions.RemoveEmptyEntries), traced.Definition);
            (definition.Register ?? "").Should().Be(row["verification"], traced.Definition);
        }
    }

    private static int? Leading(string text) => Number().Match(text) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>Where the row counts something else, or only in a part of its text.</summary>
    private static int? Leading(string text, CredentialDefinition definition) => definition.Id switch
    {
        "au-diploma" => null,
        "oncology-course" => 24,
        _ => Leading(text) ?? (Anywhere().Match(text) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null),
    };

    private static IEnumerable<Dictionary<string, string>> Shared() => Read(Repository.NeedShared("clinical", "qualifications.csv"));

    private static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        using StreamReader text = new(path);
        using CsvReader csv = new(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            yield return csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!, StringComparer.Ordinal);
    }

    private static string Table()
    {
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"""
            # From the table of qualifications to requirements and tests

            Generated by the tests of `MedicalMassage.Domain` (run them with `UPDATE=1` to write it anew). A row is a credential of a place or an
            organisation. `RowsOfTheTable` holds hours, continuing education, renewal, register and sources against the row; `WhatCountsAsHeld` tries every
            credential at the bounds of what it asks for; `EveryRequirement` tries every requirement with a therapist who meets it, one who does
            not, and one whose credentials are only self-declared. No lawyer has reviewed the packs.

            Rows: {Traced.Length}. With a requirement: {Traced.Count(row => row.Requirement.Length > 0)}. With a stated gap and no requirement: {Traced.Count(row => row.Requirement.Length == 0)}.

            | place | row | credential | requirement | without it | gap |
            | --- | --- | --- | --- | --- | --- |

            """);
        foreach (Row row in Traced)
        {
            string effect = row.Requirement.Length == 0 ? "" : Tokens<QualificationEffect>.Of(Holders.Requirement(row.Requirement).Without);
            table.Append(CultureInfo.InvariantCulture, $"| {row.Jurisdiction} | {row.Credential} | {Quoted(row.Definition)} | {Quoted(row.Requirement)} | {effect} | {row.Gap} |\n");
        }
        table.Append("""

            ## What no row settles

            | question | what the packs do |
            | --- | --- |
            | children | no fact names a training for them, so no requirement asks for one; the format can (`"when": { "age": … }`) |
            | spinal manipulation | no technique of a plan is a thrust; Germany gives manual therapy to physiotherapists, and in Washington an advice says that adjusting is no massage |
            | pregnancy, operations | certificates have no common standard: an advice asks for school, hours and date |
            | how a licence has to be verified | the packs ask for the register where the row names one, else for the document; that is our reading |
            | states of the United States without a row | the packs know nothing of them and say so: `RuleBooks.Qualifications` refuses the code |

            """);
        return table.ToString().ReplaceLineEndings("\n");
    }

    private static string Quoted(string id) => id.Length == 0 ? "" : $"`{id}`";

    private sealed record Row(string Jurisdiction, string Credential, string Definition, string Requirement, string Gap);

    [GeneratedRegex(@"^\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Anywhere();
}
