using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Fhir.Tests.Mapping;

public sealed class PregnancyFromFhir
{
    private static readonly ImportOptions Today = new() { AsOf = new LocalDate(2026, 11, 23) };

    [Fact]
    public void A_pregnancy_has_the_due_date_that_another_entry_says() =>
        Read(Status("77386006", "2026-11-01"), DueDate("11778-8", "2027-03-01", "2026-11-02"))
            .Should().Be(Pregnancy.Due(new PartialDate(2027, 3, 1)));

    [Theory]
    [InlineData("11778-8")]
    [InlineData("11779-6")]
    [InlineData("11780-4")]
    [InlineData("11781-2")]
    public void A_due_date_alone_tells_of_a_pregnancy(string code) =>
        Read(DueDate(code, "2027-03", null)).Should().Be(Pregnancy.Due(new PartialDate(2027, 3)));

    [Fact]
    public void A_birth_after_the_last_word_of_a_pregnancy_ends_it() =>
        Read(Status("77386006", "2026-06-01"), Delivered("2026-11-01")).Should().Be(Pregnancy.After(new PartialDate(2026, 11, 1)));

    [Fact]
    public void A_pregnancy_after_the_last_birth_is_a_new_one() =>
        Read(Delivered("2020-11-01"), Status("77386006", "2026-06-01"))!.Status.Should().Be(PregnancyStatus.Pregnant);

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-10-26")]
    public void Not_pregnant_holds_for_28_days(string date) => Read(Status("60001007", date)).Should().Be(Pregnancy.NotPregnant);

    [Theory]
    [InlineData("2026-10-25")]
    [InlineData("2026-11-24")]
    [InlineData("2026")]
    public void Not_pregnant_of_another_time_is_unread_and_nobody_asked(string date)
    {
        ImportedHistory record = FhirImport.Read(Record.Bundle(Status("60001007", date)), Today);
        record.Patient.Pregnancy.Should().BeNull();
        record.Unread.Should().ContainSingle();
    }

    [Fact]
    public void Not_pregnant_is_not_taken_over_without_a_day_to_hold_it_against() =>
        Record.Read(Status("60001007", "2026-11-23")).Patient.Pregnancy.Should().BeNull();

    [Fact]
    public void Not_pregnant_does_not_end_a_pregnancy_of_which_no_birth_is_known() =>
        Read(Status("77386006", "2026-06-01"), Status("60001007", "2026-11-20")).Should().BeNull();

    [Fact]
    public void A_possible_pregnancy_is_unread() =>
        FhirImport.Read(Record.Bundle(Status("146799005", "2026-11-20")), Today).Unread.Should().ContainSingle();

    [Fact]
    public void Every_entry_on_a_pregnancy_is_accounted_for()
    {
        ImportedHistory record = FhirImport.Read(Record.Bundle(Status("60001007", "2026-01-01"), Status("77386006", "2026-06-01"), DueDate("11778-8", "soon", null)), Today);
        record.ReadCount.Should().Be(2);
        record.Skipped.Should().ContainSingle().Which.Path.Should().Be("entry[1]");
        record.Unread.Should().ContainSingle().Which.Path.Should().Be("entry[3].resource.value");
    }

    private static Pregnancy? Read(params ReadOnlySpan<string> resources) => FhirImport.Read(Record.Bundle(resources), Today).Patient.Pregnancy;

    private static string Status(string snomed, string date) =>
        Record.Of("Observation", $"\"status\":\"final\",\"code\":{Record.Loinc("82810-3")},\"effectiveDateTime\":\"{date}\",\"valueCodeableConcept\":{Record.Snomed(snomed)}");

    private static string DueDate(string code, string due, string? on) =>
        Record.Of("Observation", $"\"status\":\"final\",\"code\":{Record.Loinc(code)},\"valueDateTime\":\"{due}\"{(on is null ? "" : $",\"effectiveDateTime\":\"{on}\"")}");

    private static string Delivered(string date) =>
        Record.Of("Observation", $"\"status\":\"final\",\"code\":{Record.Loinc("93857-1")},\"valueDateTime\":\"{date}\"");
}
