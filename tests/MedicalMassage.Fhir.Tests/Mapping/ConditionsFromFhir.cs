using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Mapping;

public sealed class ConditionsFromFhir
{
    [Fact]
    public void A_condition_brings_code_words_status_verification_onset_end_and_site()
    {
        Condition condition = Only($"""
            "clinicalStatus":{Record.Token("resolved")},"verificationStatus":{Record.Token("confirmed")},
            "code":{Record.IcdCm("S82.201D")},"onsetDateTime":"2025-03-01T10:00:00+01:00","abatementDateTime":"2025-06",
            "bodySite":[{Record.Snomed("30021000")}]
            """);
        condition.Should().Be(new Condition
        {
            Code = Code.Icd10Cm("S82.201D"),
            Status = ConditionStatus.Resolved,
            Verification = Verification.Confirmed,
            Onset = new PartialDate(2025, 3, 1),
            Abated = new PartialDate(2025, 6),
            Sites = [BodyRegion.LowerLeg],
        });
    }

    [Theory]
    [InlineData("active", ConditionStatus.Active)]
    [InlineData("recurrence", ConditionStatus.Recurrence)]
    [InlineData("relapse", ConditionStatus.Relapse)]
    [InlineData("inactive", ConditionStatus.Inactive)]
    [InlineData("remission", ConditionStatus.Remission)]
    [InlineData("resolved", ConditionStatus.Resolved)]
    [InlineData("whatever", ConditionStatus.Unrecorded)]
    public void The_clinical_status_is_taken_over(string token, ConditionStatus status) =>
        Only($"\"clinicalStatus\":{Record.Token(token)},\"code\":{Record.IcdCm("I10")}").Status.Should().Be(status);

    [Theory]
    [InlineData("confirmed", Verification.Confirmed)]
    [InlineData("provisional", Verification.Provisional)]
    [InlineData("differential", Verification.Differential)]
    [InlineData("unconfirmed", Verification.Unconfirmed)]
    [InlineData("whatever", Verification.Unrecorded)]
    public void The_verification_status_is_taken_over(string token, Verification verification) =>
        Only($"\"verificationStatus\":{Record.Token(token)},\"code\":{Record.IcdCm("I10")}").Verification.Should().Be(verification);

    [Theory]
    [InlineData("refuted")]
    [InlineData("entered-in-error")]
    public void A_refuted_condition_and_one_entered_in_error_are_skipped_with_a_reason(string token)
    {
        ImportedHistory record = Record.Read(Record.Condition($"\"verificationStatus\":{Record.Token(token)},\"code\":{Record.IcdCm("I10")}"));
        record.Skipped.Should().ContainSingle().Which.Reason.Should().NotBeEmpty();
        record.Patient.Conditions.State.Should().Be(SectionState.NotAsked);
    }

    [Fact]
    public void A_status_that_is_missing_stays_unrecorded_even_if_the_condition_ended() =>
        Only($"\"code\":{Record.IcdCm("I10")},\"abatementDateTime\":\"2020\"").Status.Should().Be(ConditionStatus.Unrecorded);

    [Theory]
    [InlineData("\"onsetPeriod\":{\"start\":\"2026-11-01\",\"end\":\"2026-11-05\"}", "2026-11-01")]
    [InlineData("\"onsetDateTime\":\"2026-11\"", "2026-11")]
    [InlineData("\"onsetDateTime\":\"2026\"", "2026")]
    [InlineData("\"onsetAge\":{\"value\":40,\"system\":\"http://unitsofmeasure.org\",\"code\":\"a\"}", "2009")]
    public void The_onset_is_a_date_the_start_of_a_period_or_the_later_year_of_an_age(string onset, string date) =>
        Only($"\"code\":{Record.IcdCm("I10")},{onset}").Onset.ToString().Should().Be(date);

    [Theory]
    [InlineData("\"onsetString\":\"as a child\"")]
    [InlineData("\"onsetDateTime\":\"last week\"")]
    [InlineData("\"onsetRange\":{\"low\":{\"value\":3}}")]
    [InlineData("\"onsetAge\":{\"value\":6,\"code\":\"mo\"}")]
    public void An_onset_that_cannot_be_read_is_an_unread_detail_of_an_entry_that_is_read(string onset)
    {
        ImportedHistory record = Record.Read(Record.Condition($"\"code\":{Record.IcdCm("I10")},{onset}"));
        record.ReadCount.Should().Be(2);
        record.Patient.Conditions[0].Onset.Should().BeNull();
        record.UnreadDetails.Should().ContainSingle().Which.Path.Should().Be("entry[1].resource.onset");
    }

    [Fact]
    public void An_age_at_onset_needs_the_birth_date() =>
        FhirImport.Read(Record.BundleOf($$$"""{"resourceType":"Condition","code":{{{Record.IcdCm("I10")}}},"onsetAge":{"value":40,"code":"a"}}"""))
            .UnreadDetails.Should().ContainSingle();

    [Fact]
    public void A_site_has_the_side_that_a_second_coding_says() =>
        Only($"\"code\":{Record.IcdCm("I10")},\"bodySite\":[{{\"coding\":[{Record.Code("http://snomed.info/sct", "72696002")},{Record.Code("http://snomed.info/sct", "7771000")}]}}]")
            .Sites.Should().Equal(new BodySite(BodyRegion.Knee, Side.Left), new BodySite(BodyRegion.Popliteal, Side.Left));

    [Fact]
    public void One_unknown_site_leaves_the_condition_without_sites_rather_than_with_a_part_of_them()
    {
        ImportedHistory record = Record.Read(Record.Condition($"\"code\":{Record.IcdCm("I10")},\"bodySite\":[{Record.Snomed("72696002")},{Record.Snomed("999")}]"));
        record.Patient.Conditions[0].Sites.Should().BeEmpty();
        record.UnreadDetails.Should().ContainSingle().Which.Path.Should().Be("entry[1].resource.bodySite[1]");
    }

    private static Condition Only(string members) => Record.History(Record.Condition(members)).Conditions.Should().ContainSingle().Which;
}
