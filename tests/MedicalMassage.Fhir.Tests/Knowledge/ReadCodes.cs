using System.Globalization;
using System.Text;
using CsvHelper;
using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Knowledge;

/// <summary>How many of the codes of the synthetic records are read, measured with the rule book itself.</summary>
public sealed class ReadCodes
{
    private const string Mark = "<!-- measured: what follows is generated -->";

    private static readonly RuleBook Plain = RuleBooks.Standard;
    private static readonly RuleBook Crossed = RuleBooks.Standard.With(Crosswalks.Shipped);

    private sealed record Coded(Code Code, string Name, int Count);

    [Fact]
    public void The_measured_shares_in_the_docs_are_the_ones_that_the_codes_give()
    {
        string page = Repository.Text("docs", "interop.md");
        Repository.ShouldBeCurrent("docs/interop.md", page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)] + "\n\n" + Measured());
    }

    [Fact]
    public void More_than_19_of_20_codes_of_conditions_and_medicines_that_a_rule_could_care_about_are_read()
    {
        Coded[] concern = [.. Of("Condition").Concat(Of("MedicationRequest")).Where(code => !ConcernsNoRule(code.Code))];
        Coded[] read = [.. concern.Where(code => IsRead(Crossed, code.Code))];
        (read.Sum(code => code.Count) / (double)concern.Sum(code => code.Count)).Should().BeGreaterThan(0.95);
    }

    private static string Measured()
    {
        StringBuilder page = new();
        page.Append("| entries of the Synthea records | codes | read without a crosswalk | read with the shipped one | of them sure to concern no rule | entries | entries read with it | share of the entries that could concern a rule |\n");
        page.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach ((string type, string title) in (ReadOnlySpan<(string, string)>)[("Condition", "conditions"), ("MedicationRequest", "medicines"), ("Procedure", "procedures"), ("AllergyIntolerance", "allergies")])
        {
            Coded[] all = [.. Of(type)];
            Coded[] read = [.. all.Where(code => IsRead(Crossed, code.Code, type))];
            Coded[] concern = [.. all.Where(code => !ConcernsNoRule(code.Code))];
            int readAndConcern = read.Where(code => !ConcernsNoRule(code.Code)).Sum(code => code.Count);
            page.Append(CultureInfo.InvariantCulture, $"| {title} | {all.Length} | {all.Count(code => IsRead(Plain, code.Code, type))} | {read.Length} | {all.Count(code => ConcernsNoRule(code.Code))} ");
            page.Append(CultureInfo.InvariantCulture, $"| {all.Sum(code => code.Count)} | {read.Sum(code => code.Count)} | {100.0 * readAndConcern / concern.Sum(code => code.Count):F1} % |\n");
        }
        page.Append("\nCodes that the shipped crosswalk leaves out, because no mapping is certain, or because what it stands for would be read by half only. They are asked about.\n\n");
        page.Append("| where | code | name | entries |\n| --- | --- | --- | ---: |\n");
        foreach (string type in (ReadOnlySpan<string>)["Condition", "MedicationRequest", "Procedure", "AllergyIntolerance"])
        {
            foreach (Coded code in Of(type).Where(code => !IsRead(Crossed, code.Code, type)).OrderByDescending(code => code.Count).ThenBy(code => code.Code.Value, StringComparer.Ordinal))
                page.Append(CultureInfo.InvariantCulture, $"| {type} | {code.Code} | {code.Name} | {code.Count} |\n");
        }
        return page.ToString();
    }

    private static bool ConcernsNoRule(Code code) => Crosswalks.Shipped.Knows(code) && Crosswalks.Shipped.Translate(code).Count == 0 && Crosswalks.Shipped.KindOf(code) is null;

    private static bool IsRead(RuleBook book, Code code, string type = "")
    {
        PatientHistory patient = type switch
        {
            "Procedure" => new() { Procedures = [new() { Code = code }] },
            "AllergyIntolerance" => new() { Allergies = [new() { Code = code }] },
            _ when code.System == CodeSystem.RxNorm => new() { Medications = [new() { Code = code }] },
            _ => new() { Conditions = [new() { Code = code }] },
        };
        return book.Evaluate(new(new(2026, 11, 23)) { Patient = patient }).Unread.Count == 0;
    }

    private static IEnumerable<Coded> Of(string type)
    {
        using StreamReader text = new(Repository.Open(Repository.NeedShared("data", "codes", "synthea-codes.csv")));
        using CsvReader csv = new(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            string? count = csv.GetField("resource_types")!.Split(' ').Select(part => part.Split(':')).Where(part => part[0] == type).Select(part => part[1]).FirstOrDefault();
            if (count is not null && csv.GetField("system") is ("SNOMED" or "RxNorm") && (type == "MedicationRequest") == (csv.GetField("system") == "RxNorm"))
                yield return new(new(csv.GetField("system") == "SNOMED" ? CodeSystem.SnomedCt : CodeSystem.RxNorm, csv.GetField("code")!), csv.GetField("display")!, int.Parse(count!, CultureInfo.InvariantCulture));
        }
    }
}
