using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Mapping;

public sealed class ObservationsFromFhir
{
    private const string Mmhg = "{\"value\":138,\"unit\":\"mmHg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mm[Hg]\"}";

    [Fact]
    public void A_number_brings_value_ucum_unit_and_day() =>
        Only($"\"code\":{Record.Loinc("8480-6")},\"effectiveDateTime\":\"2026-11-20T23:30:00-08:00\",\"valueQuantity\":{Mmhg}")
            .Should().Be(Observation.Of(Code.Loinc("8480-6"), 138, "mm[Hg]", new PartialDate(2026, 11, 20)));

    [Fact]
    public void A_blood_pressure_is_one_reading_for_each_component() =>
        Record.History(Record.Of("Observation", $"\"status\":\"final\",\"code\":{Record.Loinc("85354-9")},\"component\":[{{\"code\":{Record.Loinc("8480-6")},\"valueQuantity\":{Mmhg}}},{{\"code\":{Record.Loinc("8462-4")},\"dataAbsentReason\":{Record.Token("not-performed")}}}]"))
            .Observations.Should().Equal(
                new Observation(Code.Loinc("8480-6")) { Value = 138, Unit = "mm[Hg]" },
                new Observation(Code.Loinc("8462-4")) { Absent = AbsentReason.NotPerformed });

    [Theory]
    [InlineData("unknown", AbsentReason.Unknown)]
    [InlineData("asked-declined", AbsentReason.Declined)]
    [InlineData("not-performed", AbsentReason.NotPerformed)]
    [InlineData("error", AbsentReason.Unknown)]
    public void A_reason_for_absence_is_taken_over(string token, AbsentReason reason) =>
        Only($"\"code\":{Record.Loinc("8480-6")},\"dataAbsentReason\":{Record.Token(token)}").Absent.Should().Be(reason);

    [Fact]
    public void A_number_with_a_comparator_has_a_unit_that_no_rule_takes_for_the_real_one() =>
        Only($"\"code\":{Record.Loinc("777-3")},\"valueQuantity\":{{\"value\":20,\"comparator\":\"<\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"10*3/uL\"}}")
            .Unit.Should().Be("< 10*3/uL");

    [Fact]
    public void A_finding_is_carried_in_words() =>
        Only($"\"code\":{{\"coding\":[{Record.Code("http://loinc.org", "72166-2")}],\"text\":\"smoking\"}},\"valueCodeableConcept\":{{\"text\":\"never\"}}")
            .Text.Should().Be("smoking: never");

    [Theory]
    [InlineData("\"valueString\":\"about 4\"")]
    [InlineData("\"valueRange\":{\"low\":{\"value\":1}}")]
    [InlineData("\"valueQuantity\":{\"value\":\"four\"}")]
    public void A_result_that_is_no_number_is_an_unread_detail(string value)
    {
        ImportedHistory record = Record.Read(Record.Of("Observation", $"\"status\":\"final\",\"code\":{Record.Loinc("6301-6")},{value}"));
        record.Patient.Observations.Should().ContainSingle().Which.Should().Be(new Observation(Code.Loinc("6301-6")));
        record.UnreadDetails.Should().ContainSingle().Which.Path.Should().Be("entry[1].resource.value");
    }

    [Fact]
    public void A_reading_without_a_known_code_is_unread() =>
        Record.Read(Record.Of("Observation", $"\"status\":\"final\",\"code\":{{\"text\":\"pressure\"}},\"valueQuantity\":{Mmhg}")).Unread.Should().ContainSingle();

    [Theory]
    [InlineData("\"status\":\"entered-in-error\"")]
    [InlineData("\"status\":\"cancelled\"")]
    [InlineData("\"status\":\"final\",\"hasMember\":[{\"reference\":\"Observation/x\"}]")]
    public void Errors_cancelled_measurements_and_mere_groups_are_skipped(string members) =>
        Record.Read(Record.Of("Observation", $"{members},\"code\":{Record.Loinc("85353-1")}")).Skipped.Should().ContainSingle();

    [Fact]
    public void A_period_of_measuring_counts_from_its_start_because_older_is_the_safer_reading() =>
        Only($"\"code\":{Record.Loinc("8480-6")},\"effectivePeriod\":{{\"start\":\"2026-11-01\",\"end\":\"2026-11-20\"}},\"valueQuantity\":{Mmhg}")
            .Date.Should().Be(new PartialDate(2026, 11, 1));

    private static Observation Only(string members) =>
        Record.History(Record.Of("Observation", "\"status\":\"final\"," + members)).Observations.Should().ContainSingle().Which;
}
