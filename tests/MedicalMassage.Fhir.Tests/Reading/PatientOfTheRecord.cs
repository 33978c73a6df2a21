using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Reading;

public sealed class PatientOfTheRecord
{
    private const string Other = """{"resourceType":"Patient","id":"q","gender":"male","birthDate":"1990"}""";
    private static readonly string OfOther = $$"""{"resourceType":"Condition","subject":{"reference":"Patient/q"},"code":{{Record.IcdCm("I10")}}}""";

    [Theory]
    [InlineData("1968-04-02")]
    [InlineData("1968-04")]
    [InlineData("1968")]
    public void The_birth_date_may_be_partial(string date) =>
        FhirImport.Read(Record.BundleOf($$"""{"resourceType":"Patient","birthDate":"{{date}}"}""")).Patient.BirthDate.ToString().Should().Be(date);

    [Theory]
    [InlineData("female", Sex.Female)]
    [InlineData("male", Sex.Male)]
    [InlineData("other", Sex.Other)]
    [InlineData("unknown", Sex.Unrecorded)]
    [InlineData("nonsense", Sex.Unrecorded)]
    public void The_gender_gives_the_sex(string gender, Sex sex) =>
        FhirImport.Read(Record.BundleOf($$"""{"resourceType":"Patient","gender":"{{gender}}"}""")).Patient.Sex.Should().Be(sex);

    [Fact]
    public void A_birth_date_that_is_no_date_is_an_unread_detail()
    {
        ImportedHistory record = FhirImport.Read(Record.BundleOf("""{"resourceType":"Patient","birthDate":"1968-13-40"}"""));
        record.Patient.BirthDate.Should().BeNull();
        record.UnreadDetails.Should().ContainSingle().Which.Path.Should().Be("entry[0].resource.birthDate");
    }

    [Fact]
    public void Several_patients_are_refused_by_naming_their_entries()
    {
        Action read = () => Record.Read(Other);
        read.Should().Throw<FhirInputException>().WithMessage("*2 patients*entry[0], entry[1]*").Which.Path.Should().Be("entry[1]");
    }

    [Theory]
    [InlineData("Patient/q")]
    [InlineData("http://server.example/Patient/q")]
    [InlineData("Patient/q/_history/3")]
    public void The_patient_that_the_caller_names_is_read_and_the_others_are_skipped(string reference)
    {
        ImportedHistory record = FhirImport.Read(
            Record.Bundle(Other, OfOther, Record.Condition($"\"code\":{Record.IcdCm("M54.50")}")), new() { PatientReference = reference });
        record.Patient.Sex.Should().Be(Sex.Male);
        record.Patient.Conditions.Should().ContainSingle().Which.Code.Should().Be(Code.Icd10Cm("I10"));
        record.Skipped.Select(entry => entry.Path).Should().Equal("entry[0]", "entry[3]");
    }

    [Fact]
    public void A_named_patient_who_is_not_in_the_record_is_refused()
    {
        Action read = () => FhirImport.Read(Record.Bundle(), new() { PatientReference = "Patient/nobody" });
        read.Should().Throw<FhirInputException>();
    }

    [Fact]
    public void An_entry_that_does_not_say_whose_it_is_is_unread_among_several_patients() =>
        FhirImport.Read(
            Record.Bundle(Other, $$"""{"resourceType":"Condition","code":{{Record.IcdCm("I10")}}}"""), new() { PatientReference = "Patient/q" })
            .Unread.Should().ContainSingle();

    [Fact]
    public void An_entry_about_somebody_else_is_unread_in_a_record_of_one_patient()
    {
        ImportedHistory record = Record.Read(OfOther);
        record.Unread.Should().ContainSingle();
        record.Patient.Conditions.Should().NotContain(condition => condition.Code != null);
    }

    [Fact]
    public void A_record_without_its_patient_is_read_if_all_entries_name_the_same() =>
        FhirImport.Read(Record.BundleOf(OfOther, OfOther.Replace("I10", "M54.50", StringComparison.Ordinal))).Patient.Conditions.Should().HaveCount(2);

    [Fact]
    public void A_record_without_its_patient_is_refused_if_entries_name_several()
    {
        Action read = () => FhirImport.Read(Record.BundleOf(OfOther, Record.Condition($"\"code\":{Record.IcdCm("I10")}")));
        read.Should().Throw<FhirInputException>().WithMessage("*entry[0], entry[1]*");
    }

    [Fact]
    public void The_same_id_on_two_servers_is_not_the_same_patient()
    {
        string bundle = $$$"""
            {"resourceType":"Bundle","entry":[
              {"fullUrl":"http://a.example/Patient/p","resource":{"resourceType":"Patient","id":"p"}},
              {"resource":{"resourceType":"Condition","subject":{"reference":"http://b.example/Patient/p"},"code":{{{Record.IcdCm("I10")}}}}},
              {"resource":{"resourceType":"Condition","subject":{"reference":"http://a.example/Patient/p"},"code":{{{Record.IcdCm("I11.0")}}}}},
              {"resource":{"resourceType":"Condition","subject":{"reference":"Patient/p"},"code":{{{Record.IcdCm("I12.9")}}}}}]}
            """;
        FhirImport.Read(bundle).Unread.Should().ContainSingle().Which.Path.Should().Be("entry[1]");
    }

    [Fact]
    public void Readings_of_a_place_or_a_device_are_skipped() =>
        Record.Read("""{"resourceType":"Observation","status":"final","subject":{"reference":"Location/1"},"code":{"text":"room temperature"}}""")
            .Skipped.Should().ContainSingle();
}
