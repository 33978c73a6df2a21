using System.Globalization;
using System.Text;
using CsvHelper;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>From the rows of the evidence and outcome tables to the entries of the pack and on to their tests; docs/traceability-evidence.md says the same to people.</summary>
public sealed class EvidenceTraceability
{
    /// <summary>Rows of the measures by the id of their entry.</summary>
    private static readonly Dictionary<string, string> Measures = new(StringComparer.Ordinal)
    {
        ["NPRS / NRS pain"] = "numeric-pain-rating-scale",
        ["VAS pain"] = "visual-analogue-scale",
        ["ODI (Oswestry Disability Index)"] = "oswestry-disability-index",
        ["NDI (Neck Disability Index)"] = "neck-disability-index",
        ["RMDQ / RDQ (Roland-Morris)"] = "roland-morris",
        ["Symptom bothersomeness"] = "symptom-bothersomeness",
        ["PSFS (Patient-Specific Functional Scale)"] = "patient-specific-functional-scale",
        ["QuickDASH"] = "quick-dash",
        ["DASH"] = "dash",
        ["UEFI (Upper Extremity Functional Index)"] = "upper-extremity-functional-index",
        ["LEFS (Lower Extremity Functional Scale)"] = "lower-extremity-functional-scale",
        ["HIT-6"] = "hit-6",
        ["MIDAS"] = "midas",
        ["Headache frequency (diary)"] = "headache-frequency",
        ["WOMAC (Likert)"] = "womac",
        ["FIQ / FIQR"] = "fibromyalgia-impact-questionnaire",
        ["PHQ-9"] = "patient-health-questionnaire-9",
        ["GAD-7"] = "generalised-anxiety-disorder-7",
        ["HARS / HAM-A"] = "hamilton-anxiety-rating",
        ["Limb volume (tape, perometer)"] = "limb-volume",
        ["Limb circumference"] = "limb-circumference",
        ["Cervical active ROM (CROM)"] = "cervical-range-of-motion",
        ["Shoulder ROM (goniometer, visual)"] = "shoulder-range-of-motion",
        ["Glenohumeral abduction and external rotation (inclinometer)"] = "glenohumeral-range-of-motion",
        ["Knee extension ROM"] = "knee-extension",
        ["6-minute walk distance"] = "six-minute-walk",
        ["Grip strength"] = "grip-strength",
        ["Modified Ashworth Scale"] = "modified-ashworth-scale",
        ["MFIS (Modified Fatigue Impact Scale)"] = "modified-fatigue-impact-scale",
        ["Headache Disability Index / Inventory"] = "headache-disability-index",
        ["SPADI"] = "shoulder-pain-and-disability-index",
        ["POSAS / Vancouver Scar Scale"] = "scar-scale",
        ["Levine / Boston carpal tunnel questionnaire"] = "boston-carpal-tunnel-questionnaire",
        ["Quebec Back Pain Disability Scale"] = "quebec-back-pain-disability-scale",
    };

    private static EvidencePack Pack => EvidencePacks.Standard;

    [Fact]
    public void Every_row_of_evidence_is_a_statement_with_the_same_sources_year_and_design()
    {
        string[][] rows = [.. Rows("dosage-evidence.csv", "condition", "protocol", "year", "level_of_evidence", "sources", "study_or_guideline")];
        rows.Should().HaveCount(53);
        Pack.Indications.Sum(indication => indication.Evidence.Count).Should().Be(53);
        foreach (string[] row in rows)
            Statement(row).Should().NotBeNull(string.Join("; ", row));
    }

    [Fact]
    public void Every_row_of_measures_is_a_measure_with_the_same_sources_direction_and_code()
    {
        string[][] rows = [.. Rows("outcome-measures.csv", "measure", "direction", "loinc", "sources")];
        rows.Should().HaveCount(34);
        foreach (string[] row in rows)
        {
            OutcomeMeasure measure = Pack.Measure(Measures[row[0]])!;
            MeasureDirection direction = row[1] switch { "lower better" => MeasureDirection.LowerBetter, "higher better" => MeasureDirection.HigherBetter, _ => MeasureDirection.ByTarget };
            measure.Direction.Should().Be(direction, row[0]);
            measure.Sources.Should().Equal(row[3].Split(';'), row[0]);
            measure.Codes.Select(code => code.Value).Should().Equal(row[2].Length == 0 ? [] : [row[2]], row[0]);
        }
    }

    [Fact]
    public void Every_number_of_a_difference_stands_in_its_row()
    {
        foreach (string[] row in Rows("outcome-measures.csv", "measure", "mcid_mdc"))
        {
            foreach (MeasureDifference difference in Pack.Measure(Measures[row[0]])!.Differences)
            {
                row[1].Should().Contain(difference.Amount.ToString("0.##", CultureInfo.InvariantCulture), row[0]);
                if (difference.MaxAmount is { } most)
                    row[1].Should().Contain(most.ToString("0.##", CultureInfo.InvariantCulture), row[0]);
            }
        }
    }

    [Fact]
    public void No_statement_is_rated_higher_than_low_and_none_without_a_result_is_rated_as_better()
    {
        EvidenceStatement[] all = [.. Pack.Indications.SelectMany(indication => indication.Evidence)];
        all.Should().OnlyContain(statement => statement.Certainty <= EvidenceGrade.Low);
        all.Where(statement => statement.Effect == EvidenceEffect.Better).Should().OnlyContain(statement => statement.Certainty != EvidenceGrade.Unrecorded);
        all.Where(statement => statement.Design.Contains("pilot", StringComparison.Ordinal) || statement.Design is "case series" or "pre-post" or "uncontrolled" or "crossover")
            .Should().OnlyContain(statement => statement.Certainty <= EvidenceGrade.VeryLow);
    }

    [Fact]
    public void All_that_an_entry_names_is_there_and_whoever_plans_finds_a_dose_and_stop_signs()
    {
        foreach (Indication indication in Pack.Indications)
        {
            indication.Measures.Should().OnlyContain(id => Pack.Measure(id) != null, indication.Id);
            indication.HomeCare.Should().OnlyContain(id => Pack.HomeCare.Any(care => care.Id == id), indication.Id);
            indication.Approaches.Should().NotBeEmpty(indication.Id);
            indication.Approaches.Should().OnlyContain(approach => approach.Segments.Sum(segment => segment.Share) == 100, indication.Id);
        }
        Pack.HomeCare.Should().OnlyContain(advice => advice.Care.Dose != null && advice.Care.StopSigns.Count > 0);
        Pack.Reviewed.Should().BeNull();
    }

    [Fact]
    public void A_pack_survives_its_format_and_a_fault_is_told_with_its_place()
    {
        string json = EvidencePackFormat.Write(Pack);
        EvidencePackFormat.Read(json).Value.Should().Be(Pack);
        EvidencePackFormat.Read(json.Replace("\"very-low\"", "\"sure\"", StringComparison.Ordinal)).Faults[0].Path.Should().MatchRegex(@"^indications\[\d+\]\.evidence\[\d+\]\.certainty$");
        EvidencePackFormat.Read(json.Replace("\"EV-QUINN\": {", "\"EV-OTHER\": {", StringComparison.Ordinal)).Faults.Should().ContainSingle().Which.Expected.Should().Contain("EV-QUINN");
    }

    [Fact]
    public void The_table_in_the_docs_is_the_one_that_the_pack_gives()
    {
        StringBuilder table = new();
        table.Append("""
            # From the evidence and outcome tables to the pack and its tests

            Generated by the tests of `MedicalMassage.Domain` (run them with `UPDATE=1` to write it anew). Every row is an entry of
            `src/MedicalMassage.Domain/Knowledge/Evidence`. The rule `evidence-for-massage` tells what an indication says, the planner
            drafts from its approaches, and the rule `course-progress` goes by the differences of the measures. Tests:
            `EvidenceTraceability` holds every row against its entry, `AppropriatenessInDecisions` tries the rules, `DraftsForPatients`
            and `DraftsKeepToTheRules` the planner, `ProgressOfCourses` the measures.

            ## Evidence

            | condition | protocol | entry | certainty (ours) | result | gap |
            | --- | --- | --- | --- | --- | --- |

            """);
        foreach (string[] row in Rows("dosage-evidence.csv", "condition", "protocol", "year", "level_of_evidence", "sources", "study_or_guideline"))
        {
            (Indication indication, EvidenceStatement statement) = Statement(row)!.Value;
            string gap = statement.Effect == EvidenceEffect.Unrecorded ? statement.Certainty == EvidenceGrade.Unrecorded ? "no result in our sources, so not rated" : "no firm answer in our sources" : "";
            string grade = statement.Certainty == EvidenceGrade.Unrecorded ? "not rated" : Tokens<EvidenceGrade>.Words(statement.Certainty);
            table.Append(CultureInfo.InvariantCulture, $"| {row[0]} | {statement.Protocol} | `{indication.Id}` / `{statement.Id}` | {grade} | {(statement.Effect == EvidenceEffect.Unrecorded ? "" : Tokens<EvidenceEffect>.Words(statement.Effect))} | {gap} |\n");
        }
        table.Append("\n## Measures\n\n| measure | entry | differences that count | shown only | partial questionnaire | gap |\n| --- | --- | ---: | ---: | --- | --- |\n");
        foreach (string[] row in Rows("outcome-measures.csv", "measure"))
        {
            OutcomeMeasure measure = Pack.Measure(Measures[row[0]])!;
            int shown = measure.Differences.Count(difference => difference.OnlyFor is not null || difference.Kind is DifferenceKind.StandardError or DifferenceKind.Diagnostic);
            string partial = measure.Items is { } items ? $"{items.LeastAnswered ?? items.Count} of {items.Count} items" : "";
            table.Append(CultureInfo.InvariantCulture, $"| {row[0]} | `{measure.Id}` | {measure.Differences.Count - shown} | {shown} | {partial} | {measure.Ours} |\n");
        }
        Repository.ShouldBeCurrent("docs/traceability-evidence.md", table.ToString().ReplaceLineEndings("\n"));
    }

    private static (Indication Indication, EvidenceStatement Statement)? Statement(string[] row)
    {
        // Rows of one study with the same sources and design are told apart by their order in the table, which the pack keeps.
        (Indication, EvidenceStatement)[] same =
        [
            .. Pack.Indications.SelectMany(indication => indication.Evidence.Select(statement => (indication, statement)))
                .Where(pair => string.Join(';', pair.statement.Sources) == row[4]
                    && pair.statement.Design == row[3]
                    && pair.statement.Study == row[5]
                    && (pair.statement.Year?.ToString(CultureInfo.InvariantCulture) ?? "") == row[2]),
        ];
        string[][] rows = [.. Rows("dosage-evidence.csv", "condition", "protocol", "year", "level_of_evidence", "sources", "study_or_guideline").Where(other => other.Skip(2).SequenceEqual(row.Skip(2), StringComparer.Ordinal))];
        int index = Array.FindIndex(rows, other => other.SequenceEqual(row));
        return index < same.Length && rows.Length == same.Length ? same[index] : null;
    }

    private static IEnumerable<string[]> Rows(string file, params string[] columns)
    {
        using StreamReader text = new(Repository.NeedShared("clinical", file));
        using CsvReader csv = new(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            yield return [.. columns.Select(column => csv.GetField(column)!)];
    }
}
