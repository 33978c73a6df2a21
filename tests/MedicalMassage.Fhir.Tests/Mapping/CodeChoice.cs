using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Mapping;

public sealed class CodeChoice
{
    [Fact]
    public void A_diagnosis_takes_icd_before_snomed() =>
        Of(Record.Code("http://snomed.info/sct", "38341003", "hypertension"), Record.Code("http://hl7.org/fhir/sid/icd-10-cm", "I10")).Code.Should().Be(Code.Icd10Cm("I10"));

    [Theory]
    [InlineData("http://fhir.de/CodeSystem/bfarm/icd-10-gm")]
    [InlineData("http://fhir.de/CodeSystem/dimdi/icd-10-gm")]
    public void The_german_icd_is_known_by_both_of_its_names(string system) =>
        Of(Record.Code(system, "M54.5")).Code.Should().Be(Code.Icd10Gm("M54.5"));

    [Fact]
    public void A_medicine_takes_atc_before_rxnorm() =>
        Record.History(Record.Of("MedicationRequest",
            $"\"status\":\"active\",\"medicationCodeableConcept\":{{\"coding\":[{Record.Code("http://www.nlm.nih.gov/research/umls/rxnorm", "11289")},{Record.Code("http://www.whocc.no/atc", "B01AA03")}]}}"))
            .Medications[0].Code.Should().Be(Code.Atc("B01AA03"));

    [Fact]
    public void A_snomed_code_is_carried_so_that_the_rule_book_says_whether_it_can_read_it() =>
        Of(Record.Code("http://snomed.info/sct", "38341003")).Code.Should().Be(Code.SnomedCt("38341003"));

    [Fact]
    public void A_code_of_an_unknown_system_is_carried_by_its_words()
    {
        Condition condition = Of(Record.Code("http://hl7.org/fhir/sid/icd-9-cm", "401.9", "Hypertension"));
        condition.Code.Should().BeNull();
        condition.Text.Should().Be("Hypertension");
    }

    [Fact]
    public void A_code_of_the_worlds_icd_10_stays_one() => Of(Record.Code("http://hl7.org/fhir/sid/icd-10", "I10")).Code.Should().Be(Code.Icd10("I10"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    [InlineData("I\\u000010")]
    public void A_code_that_the_model_cannot_hold_is_left_out(string code) =>
        Of(Record.Code("http://hl7.org/fhir/sid/icd-10-cm", code, "words")).Should().Be(new Condition { Text = "words" });

    [Fact]
    public void The_text_comes_before_the_display() =>
        Record.History(Record.Condition($"\"code\":{{\"coding\":[{Record.Code("http://snomed.info/sct", "38341003", "display")}],\"text\":\" text \"}}")).Conditions[0].Text.Should().Be("text");

    [Fact]
    public void A_long_text_is_cut_to_2000_characters_and_never_within_one()
    {
        string text = new string('a', 1999) + "😀" + new string('b', 100);
        Record.History(Record.Condition($"\"code\":{{\"text\":\"{text}\"}}")).Conditions[0].Text.Should().Be(new string('a', 1999));
    }

    private static Condition Of(params ReadOnlySpan<string> codings) =>
        Record.History(Record.Condition($"\"code\":{{\"coding\":[{string.Join(',', codings.ToArray())}]}}")).Conditions[0];
}
