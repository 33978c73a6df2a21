using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Fhir.Tests.Mapping;

/// <summary>Orders of massage, whoever ordered and gives it, who pays, and what is no fact of the patient.</summary>
public sealed class OrdersAndPeopleFromFhir
{
    private const string Therapy = """{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"97124"}],"text":"massage therapy"}""";

    private const string Doctor = """
        {"resourceType":"PractitionerRole","id":"d","code":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/practitioner-role","code":"doctor"}]}],"specialty":[{"text":"orthopaedics"}]}
        """;

    private const string Gkv = """
        {"resourceType":"Coverage","id":"c","status":"active","type":{"coding":[{"system":"http://fhir.de/CodeSystem/versicherungsart-de-basis","code":"GKV"}]},"beneficiary":{"reference":"Patient/p"},"payor":[{"display":"x"}]}
        """;

    private const string Therapist = """
        {"resourceType":"PractitionerRole","id":"r","code":[{"coding":[{"system":"http://nucc.org/provider-taxonomy","code":"225700000X"}]}],"practitioner":{"reference":"Practitioner/t"}}
        """;

    private const string Person = """
        {"resourceType":"Practitioner","id":"t","name":[{"family":"secret"}],"address":[{"use":"work","country":"US","state":"WA"}],
         "qualification":[{"code":{"text":"LMT"},"issuer":{"display":"US-WA"},"period":{"start":"2020-02-01","end":"2027-02-01"}}]}
        """;

    private static string Order(string members) => Record.Of("ServiceRequest", "\"status\":\"active\",\"intent\":\"order\"," + members);

    [Fact]
    public void An_order_of_massage_is_a_prescription()
    {
        ImportedHistory record = Record.Read(Doctor, Gkv, Order($$"""
            "code":{{Therapy}},"authoredOn":"2026-11-02","priority":"urgent","requester":{"reference":"PractitionerRole/d"},
            "insurance":[{"reference":"Coverage/c"}],"quantityQuantity":{"value":6},"reasonCode":[{{Record.IcdCm("M54.50")}}],
            "bodySite":[{"coding":[{"system":"http://snomed.info/sct","code":"37822005"}]}],"note":[{"text":"no deep pressure over L4"}],
            "occurrenceTiming":{"repeat":{"frequency":1,"frequencyMax":2,"period":1,"periodUnit":"wk","duration":20,"durationUnit":"min"} }
            """));
        record.Unread.Should().BeEmpty();
        record.Skipped.Should().BeEmpty();
        record.UnreadDetails.Should().BeEmpty();
        record.Prescriptions.Should().ContainSingle().Which.Should().Be(new Prescription
        {
            Scheme = "de-gkv",
            Issued = new LocalDate(2026, 11, 2),
            Urgent = true,
            Prescriber = new("physician") { Speciality = "orthopaedics" },
            Diagnosis = new() { Code = Code.Icd10Cm("M54.50") },
            Items = [new("massage therapy", 6) { Regions = BodyRegions.Lumbar, Minutes = 20, PerWeek = new(1, 2) }],
            Precautions = ["no deep pressure over L4"],
        });
    }

    [Fact]
    public void Orders_of_one_sheet_are_one_prescription()
    {
        string sheet = "\"requisition\":{\"value\":\"s\"},\"quantityQuantity\":{\"value\":3},\"code\":" + Therapy;
        Record.Read(Order(sheet), Order(sheet)).Prescriptions.Should().ContainSingle().Which.Items.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("\"code\":{\"text\":\"x-ray\"}", "it orders something else than massage")]
    [InlineData("\"intent\":\"plan\",\"code\":@", "it is a proposal, and no order yet")]
    [InlineData("\"status\":\"revoked\",\"code\":@", "the order does not stand: it is a draft, withdrawn or used up")]
    [InlineData("\"status\":\"entered-in-error\",\"code\":@", "it was entered in error")]
    public void An_order_that_prescribes_no_massage_is_skipped_with_the_reason(string members, string reason)
    {
        string given = (members.Contains("status", StringComparison.Ordinal) ? "" : "\"status\":\"active\",")
            + (members.Contains("intent", StringComparison.Ordinal) ? "" : "\"intent\":\"order\",") + members.Replace("@", Therapy, StringComparison.Ordinal);
        ImportedHistory record = Record.Read(Record.Of("ServiceRequest", given));
        record.Prescriptions.Should().BeEmpty();
        record.Skipped.Should().ContainSingle().Which.Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData("\"doNotPerform\":true")]
    [InlineData("\"bodySite\":[{\"text\":\"there\"}]")]
    public void An_order_that_must_not_be_loosened_is_unread(string members)
    {
        ImportedHistory record = Record.Read(Order($"\"code\":{Therapy},{members}"));
        record.Prescriptions.Should().BeEmpty();
        record.Unread.Should().ContainSingle().Which.ResourceType.Should().Be("ServiceRequest");
    }

    [Fact]
    public void An_order_that_the_caller_names_is_the_prescription_whatever_its_code()
    {
        string order = Order("\"id\":\"o\",\"code\":{\"text\":\"manual therapy\"},\"quantityQuantity\":{\"value\":4}");
        FhirImport.Read(Record.Bundle(order), new() { PrescriptionReference = "ServiceRequest/o" })
            .Prescriptions.Should().ContainSingle().Which.Items[0].Service.Should().Be("manual therapy");
    }

    [Fact]
    public void A_massage_therapist_of_the_record_is_the_therapist_by_credentials_alone()
    {
        ImportedHistory record = Record.Read(Therapist, Person);
        record.Therapists.Should().ContainSingle().Which.Should().Be(new Therapist
        {
            Jurisdiction = "US-WA",
            Credentials = [new(CredentialKind.Certificate, "LMT") { Issuer = "US-WA", Issued = new PartialDate(2020, 2, 1), Expires = new PartialDate(2027, 2, 1) }],
        });
        record.ReadCount.Should().Be(3);
        record.ToString().Should().NotContain("secret");
    }

    [Fact]
    public void People_who_are_not_the_therapist_are_skipped() =>
        Record.Read(Person).Skipped.Should().ContainSingle().Which.Reason.Should().Be("it is neither the therapist nor whoever prescribed");

    [Fact]
    public void A_person_whom_the_caller_names_is_the_therapist() =>
        FhirImport.Read(Record.Bundle(Person), new() { TherapistReference = "Practitioner/t" }).Therapists.Should().ContainSingle();

    [Fact]
    public void What_a_relative_has_is_never_the_patients_own()
    {
        ImportedHistory record = Record.Read($$"""
            {"resourceType":"FamilyMemberHistory","status":"completed","patient":{"reference":"Patient/p"},"relationship":{"text":"mother"},"condition":[{"code":{{Record.IcdCm("I26.99")}}}]}
            """);
        record.Patient.Conditions.State.Should().Be(SectionState.NotAsked);
        record.Skipped.Should().ContainSingle().Which.Reason.Should().StartWith("it tells of a relative");
    }

    [Theory]
    [InlineData("nilknown", SectionState.Answered)]
    [InlineData("unavailable", SectionState.NotAsked)]
    public void A_list_that_says_why_it_is_empty_tells_of_its_section(string reason, SectionState state) =>
        Record.History(Record.Of("List", $"\"status\":\"current\",\"mode\":\"snapshot\",\"code\":{Record.Loinc("10160-0")},\"emptyReason\":{Record.Token(reason)}"))
            .Medications.State.Should().Be(state);

    [Fact]
    public void A_care_plan_of_others_is_no_fact_and_no_session_plan()
    {
        ImportedHistory record = Record.Read(Record.Of("CarePlan", "\"status\":\"active\",\"intent\":\"plan\",\"description\":\"walk\""));
        record.Plans.Should().BeEmpty();
        record.Skipped.Should().ContainSingle().Which.ResourceType.Should().Be("CarePlan");
    }

    [Theory]
    [InlineData("66348005", BirthMode.Unrecorded, 0)]
    [InlineData("11466000", BirthMode.Caesarean, 1)]
    public void A_birth_among_the_procedures_dates_the_weeks_after_it(string code, BirthMode mode, int procedures)
    {
        PatientHistory patient = Record.History(Record.Of("Procedure", $"\"status\":\"completed\",\"code\":{Record.Snomed(code)},\"performedDateTime\":\"2026-11-01\""));
        patient.Pregnancy.Should().Be(Pregnancy.After(new PartialDate(2026, 11, 1), mode));
        patient.Procedures.Should().HaveCount(procedures);
    }

    [Theory]
    [InlineData("8310-5", 100.4, "[degF]", 38.0, "Cel")]
    [InlineData("8480-6", 16, "kPa", 120.010201, "mm[Hg]")]
    [InlineData("718-7", 120, "g/L", 12, "g/dL")]
    [InlineData("777-3", 250, "10*9/L", 250, "10*3/uL")]
    [InlineData("8867-4", 70, "{beats}/min", 70, "/min")]
    [InlineData("2339-0", 5.5, "mmol/L", 5.5, "mmol/L")]
    public void A_reading_is_turned_into_the_unit_of_the_rules_where_a_definition_does_so(string code, double value, string unit, double expected, string into)
    {
        string number = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Observation reading = Record.History(Record.Of("Observation",
            $"\"status\":\"final\",\"code\":{Record.Loinc(code)},\"valueQuantity\":{{\"value\":{number},\"unit\":\"{unit}\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"{unit}\"}}")).Observations[0];
        reading.Value.Should().Be((decimal)expected);
        reading.Unit.Should().Be(into);
    }

    [Fact]
    public void A_stage_that_rules_do_not_read_is_told() =>
        Record.Read(Record.Condition($"\"code\":{Record.IcdCm("C50.9")},\"stage\":[{{\"summary\":{{\"text\":\"II\"}}}}]"))
            .UnreadDetails.Should().ContainSingle().Which.Path.Should().EndWith(".stage[0]");
}
