using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Mapping;

public sealed class DevicesFromFhir
{
    [Fact]
    public void A_device_of_the_patient_is_a_fact() =>
        Record.History(Record.Of("Device", $"\"status\":\"active\",\"type\":{Record.Snomed("72506001")}")).Devices.Should().ContainSingle().Which.Code.Should().Be(Code.SnomedCt("72506001"));

    [Fact]
    public void A_device_that_is_no_longer_available_may_still_be_in_the_body() =>
        Record.History(Record.Of("Device", "\"status\":\"inactive\",\"type\":{\"text\":\"pacemaker\"}")).Devices.Should().ContainSingle();

    [Fact]
    public void A_device_of_nobody_is_skipped() =>
        Record.Read("""{"resourceType":"Device","type":{"text":"the clinic's server"}}""").Skipped.Should().ContainSingle();

    [Fact]
    public void The_use_of_a_device_is_one_fact_together_with_the_device()
    {
        ImportedHistory record = Record.Read(
            Record.Of("DeviceUseStatement", $"\"status\":\"active\",\"device\":{{\"reference\":\"Device/d\"}},\"timingPeriod\":{{\"start\":\"2024-05\"}},\"bodySite\":{Record.Snomed("368208006")}"),
            Record.Of("Device", "\"id\":\"d\",\"type\":{\"text\":\"picc line\"}"));
        record.ReadCount.Should().Be(3);
        record.Patient.Devices.Should().Equal(new Device { Text = "picc line", Since = new PartialDate(2024, 5), Sites = [new(BodyRegion.Arm, Side.Left)] });
    }

    [Fact]
    public void A_device_that_is_no_longer_used_is_skipped() =>
        Record.Read(Record.Of("DeviceUseStatement", "\"status\":\"completed\",\"device\":{\"display\":\"crutches\"}")).Skipped.Should().ContainSingle();
}
