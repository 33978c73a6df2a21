using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Crosswalking;

/// <summary>The tables that the package ships: certain, complete in themselves, and honest about what they are.</summary>
public sealed class ShippedTables
{
    private static readonly CrosswalkTable[] Tables = [Crosswalks.SnomedCt, Crosswalks.RxNorm];

    public static TheoryData<string> Systems => [CodeSystem.Icd10Cm.ToString()];

    [Fact]
    public void Every_table_says_on_what_terms_its_codes_stand_there_and_that_nobody_reviewed_it()
    {
        foreach (CrosswalkTable table in Tables)
        {
            table.Licence.Should().Contain("unreviewed");
            table.Reviewed.Should().BeNull();
            table.Mappings.Should().OnlyContain(mapping => mapping.From.IsWellFormed && mapping.Text != null);
        }
    }

    [Fact]
    public void A_table_survives_its_format() =>
        CrosswalkFormat.Read(CrosswalkFormat.Write(Crosswalks.SnomedCt)).Value.Should().Be(Crosswalks.SnomedCt);

    [Fact]
    public void Every_icd_10_cm_code_that_a_mapping_names_is_in_the_official_table()
    {
        HashSet<string> official = [];
        using StreamReader lines = new(Repository.Open(Repository.NeedShared("data", "codes", "icd10cm.txt.gz")));
        while (lines.ReadLine() is { } line)
            official.Add(line[6..13].Trim());
        Meanings(CodeSystem.Icd10Cm).Where(code => !official.Contains(code.Value.Replace(".", "", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Every_atc_code_that_a_mapping_names_has_the_form_of_one() => Meanings(CodeSystem.Atc).Should().OnlyContain(code => code.IsWellFormed);

    [Fact]
    public void Every_word_that_a_mapping_names_is_one_that_a_rule_knows()
    {
        foreach (CodeMapping mapping in Tables.SelectMany(table => table.Mappings).Where(mapping => mapping.Kind is not null))
        {
            RuleBook book = RuleBooks.Standard;
            bool known = Known(book, new() { Procedures = [new() { Kind = mapping.Kind }] }) || Known(book, new() { Allergies = [new() { Kind = mapping.Kind }] });
            known.Should().BeTrue(mapping.Kind);
        }
    }

    [Fact]
    public void No_mapping_of_a_condition_stops_above_a_code_that_a_rule_names_without_meeting_that_rule()
    {
        foreach (CodeMapping mapping in Crosswalks.SnomedCt.Mappings)
        {
            foreach (Code to in mapping.To.Where(to => to.System == CodeSystem.Icd10Cm))
            {
                bool covered = Known(RuleBooks.Standard, new() { Conditions = [Condition.Active(to)] });
                if (!covered)
                    RuleCodes.Where(code => code != to && code.IsWithin(to)).Should().BeEmpty($"{mapping.From} means {to}");
            }
        }
    }

    [Fact]
    public void A_code_that_concerns_no_rule_is_read_and_listed_as_covered_by_none()
    {
        ReferralCase referral = new(new(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with { BirthDate = new PartialDate(1980), Sex = Sex.Male, Conditions = [Condition.Active(Code.SnomedCt("160903007"))] },
        };
        RuleBooks.Standard.Evaluate(referral).Verdict.Should().Be(Verdict.Hold);
        Decision decision = RuleBooks.Standard.With(Crosswalks.Shipped).Evaluate(referral);
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.Uncovered.Should().Equal("patient.conditions[0]");
    }

    [Fact]
    public void A_clinic_corrects_a_mapping_by_a_table_of_its_own_after_ours()
    {
        Code code = Code.SnomedCt("38341003");
        CrosswalkTable ours = new("our-clinic/snomed-ct", "1", "ours") { Mappings = [new(code, "we know better") { To = [Code.Icd10Cm("I15.9")] }] };
        Crosswalk.Of(Crosswalks.SnomedCt, ours).Translate(code).Should().Equal(Code.Icd10Cm("I15.9"));
        Crosswalk.Of(ours, Crosswalks.SnomedCt).Translate(code).Should().Equal(Code.Icd10Cm("I10"));
    }

    [Fact]
    public void A_product_means_its_ingredient_and_so_meets_its_rule()
    {
        Decision decision = RuleBooks.Standard.With(Crosswalks.Shipped).Evaluate(new(new(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with { BirthDate = new PartialDate(1980), Medications = [Medication.Taking(Code.RxNorm("2179744"))] },
        });
        decision.Findings.Select(finding => finding.Rule).Should().Contain("insulin-glucose-lowering");
    }

    private static IEnumerable<Code> RuleCodes => RuleBooks.Standard.Packs.SelectMany(pack => pack.Rules).OfType<Contraindication>().SelectMany(rule => In(rule.When));

    private static IEnumerable<Code> In(Trigger trigger) => trigger switch
    {
        AllTrigger all => all.Parts.SelectMany(In),
        AnyTrigger any => any.Parts.SelectMany(In),
        DiagnosisTrigger diagnosis => diagnosis.Codes,
        _ => [],
    };

    private static IEnumerable<Code> Meanings(CodeSystem system) =>
        Tables.SelectMany(table => table.Mappings).SelectMany(mapping => mapping.To).Where(code => code.System == system).Distinct();

    private static bool Known(RuleBook book, PatientHistory patient) =>
        book.Evaluate(new(new(2026, 11, 23)) { Patient = patient }) is { Uncovered.Count: 0, Unread.Count: 0 };
}
