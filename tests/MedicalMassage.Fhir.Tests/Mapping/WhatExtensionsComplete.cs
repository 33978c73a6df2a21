using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Mapping;

/// <summary>Extensions of ours complete what the elements tell. What makes no sense is told, and loosens nothing.</summary>
public sealed class WhatExtensionsComplete
{
    private static string Form(string of, string parts) => $$"""[{"url":"urn:medical-massage:form:{{of}}","extension":[{{parts}}]}]""";

    private static string Part(string name, string value) => $$"""{"url":"{{name}}","{{(value[0] == '[' ? "extension" : "valueString")}}":{{(value[0] == '[' ? value : $"\"{value}\"")}}}""";

    [Fact]
    public void A_condition_that_another_system_says_is_uncontrolled_is_so() =>
        Record.History(Record.Condition($"\"code\":{Record.IcdCm("I10")},\"extension\":{Form("condition", Part("control", "uncontrolled"))}"))
            .Conditions[0].Control.Should().Be(Control.Uncontrolled);

    [Theory]
    [InlineData("""{"url":"control","valueString":"somewhat"}""")]
    [InlineData("""{"url":"control","valueQuantity":{"value":1}}""")]
    [InlineData("""{"url":"no-such-member","valueString":"x"}""")]
    [InlineData("""{"url":"control","valueString":"controlled"},{"url":"control","valueString":"uncontrolled"}""")]
    [InlineData("""{"url":"list-item","valueString":"controlled"}""")]
    public void A_condition_whose_extension_makes_no_sense_is_read_without_it_and_that_is_told(string parts)
    {
        ImportedHistory record = Record.Read(Record.Condition($"\"code\":{Record.IcdCm("I10")},\"extension\":{Form("condition", parts)}"));
        record.Patient.Conditions.Should().ContainSingle().Which.Control.Should().Be(Control.Unrecorded);
        record.UnreadDetails.Should().ContainSingle().Which.Path.Should().Be("entry[1].resource.extension");
    }

    [Fact]
    public void A_qualification_whose_limits_make_no_sense_is_no_qualification()
    {
        string limits = Form("credential", Part("restrictions", $"[{Part("list-item", "not on the neck")}]"));
        string person = $$$"""{"resourceType":"Practitioner","id":"t","qualification":[{"code":{"text":"LMT"},"extension":{{{limits}}}},{"code":{"text":"CMLDT"}}]}""";
        ImportedHistory record = FhirImport.Read(Record.Bundle(person), new() { TherapistReference = "Practitioner/t" });
        record.Therapists.Should().ContainSingle().Which.Credentials.Should().ContainSingle().Which.Name.Should().Be("CMLDT");
        record.UnreadDetails.Should().ContainSingle().Which.Path.Should().EndWith(".qualification[0].extension");
    }

    [Fact]
    public void Several_reasons_of_an_order_are_its_diagnosis_and_the_further_ones()
    {
        Prescription prescription = Order($"\"reasonCode\":[{Record.IcdCm("M54.50")},{Record.IcdCm("M62.838")}]");
        prescription.Diagnosis!.Code.Should().Be(Code.Icd10Cm("M54.50"));
        prescription.FurtherDiagnoses.Should().ContainSingle().Which.Code.Should().Be(Code.Icd10Cm("M62.838"));
    }

    [Theory]
    [InlineData("\"frequency\":2,\"period\":1,\"periodUnit\":\"d\"", "per day", 2, 2)]
    [InlineData("\"frequency\":1,\"frequencyMax\":3,\"period\":1,\"periodUnit\":\"wk\"", "per week", 1, 3)]
    [InlineData("\"frequency\":1,\"period\":2,\"periodMax\":3,\"periodUnit\":\"wk\"", "every weeks", 2, 3)]
    [InlineData("\"frequency\":2,\"period\":3,\"periodUnit\":\"wk\"", "none", 0, 0)]
    [InlineData("\"frequency\":1,\"period\":1,\"periodUnit\":\"mo\"", "none", 0, 0)]
    [InlineData("\"frequency\":3,\"frequencyMax\":2,\"period\":1,\"periodUnit\":\"wk\"", "none", 0, 0)]
    public void The_rhythm_of_an_order_is_read_where_the_form_has_it(string repeat, string kind, int least, int most)
    {
        PrescriptionItem item = Order($"\"occurrenceTiming\":{{\"repeat\":{{{repeat},\"duration\":0.5,\"durationUnit\":\"h\"}}}}").Items[0];
        item.Minutes.Should().Be(30);
        Frequency? read = least == 0 ? null : new(least, most);
        item.PerDay.Should().Be(kind == "per day" ? read : null);
        item.PerWeek.Should().Be(kind == "per week" ? read : null);
        item.EveryWeeks.Should().Be(kind == "every weeks" ? read : null);
    }

    private static Prescription Order(string members) => Record.Read(Record.Of("ServiceRequest",
        $"\"status\":\"active\",\"intent\":\"order\",\"code\":{Record.Concept(OrderCodes.Cpt, OrderCodes.MassageTherapy)},{members}")).Prescriptions[0];
}
