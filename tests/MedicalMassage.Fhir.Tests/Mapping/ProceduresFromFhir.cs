using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Mapping;

public sealed class ProceduresFromFhir
{
    [Theory]
    [InlineData("\"performedDateTime\":\"2026-09-30\"", "2026-09-30")]
    [InlineData("\"performedPeriod\":{\"start\":\"2026-09-30\",\"end\":\"2026-10-01\"}", "2026-10-01")]
    [InlineData("\"performedPeriod\":{\"start\":\"2026-09-30\"}", "2026-09-30")]
    public void A_procedure_was_done_on_its_day_or_at_the_end_of_its_period(string performed, string date) =>
        Record.History(Record.Of("Procedure", $"\"status\":\"completed\",\"code\":{Record.Snomed("80146002")},{performed}"))
            .Procedures.Should().ContainSingle().Which.Date.ToString().Should().Be(date);

    [Theory]
    [InlineData("not-done")]
    [InlineData("preparation")]
    [InlineData("entered-in-error")]
    public void What_was_not_done_is_skipped(string status) =>
        Record.Read(Record.Of("Procedure", $"\"status\":\"{status}\",\"code\":{Record.Snomed("80146002")}")).Skipped.Should().ContainSingle();

    [Theory]
    [InlineData("in-progress")]
    [InlineData("stopped")]
    [InlineData("unknown")]
    public void What_was_begun_counts(string status) =>
        Record.History(Record.Of("Procedure", $"\"status\":\"{status}\",\"code\":{Record.Snomed("80146002")}")).Procedures.Should().ContainSingle();
}
