using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using MedicalMassage.Domain;
using Patient = Hl7.Fhir.Model.Patient;

namespace MedicalMassage.Fhir.Tests.Reading;

public sealed class RealRecords
{
    private static readonly FhirJsonDeserializer Lenient =
        new(new DeserializerSettings { Validator = null }.UsingMode(DeserializationMode.Ostrich));

    [Theory]
    [InlineData("synthea", 246)]
    [InlineData("synthea-2020", 4)]
    public void Every_synthetic_patient_is_read_with_every_entry_accounted_for(string set, int patients)
    {
        int withBirthDate = 0;
        foreach (string file in Repository.SharedFiles("fhir", set))
        {
            ImportedHistory record = FhirImport.Read(Repository.Open(file));
            ShouldAddUp(record, file);
            record.Unread.Should().BeEmpty(file);
            withBirthDate += record.Patient.BirthDate is null ? 0 : 1;
        }
        withBirthDate.Should().Be(patients);
    }

    [Fact]
    public void Every_patient_of_a_bulk_export_is_read_from_its_resources()
    {
        List<Resource> resources = [.. Repository.SharedFiles("fhir", "synthea-2025-bulk").SelectMany(Lines)];
        List<Patient> patients = [.. resources.OfType<Patient>()];
        patients.Should().HaveCount(5);
        int read = 0;
        foreach (Patient patient in patients)
        {
            ImportedHistory record = FhirImport.Read(resources, new() { PatientReference = "Patient/" + patient.Id });
            ShouldAddUp(record, patient.Id!);
            record.Unread.Should().BeEmpty();
            record.Patient.BirthDate.Should().NotBeNull();
            read += record.ReadCount;
        }
        read.Should().Be(resources.Count(resource => resource
            is Patient or Hl7.Fhir.Model.Condition or MedicationRequest or Hl7.Fhir.Model.Procedure or AllergyIntolerance or Hl7.Fhir.Model.Device));
    }

    [Fact]
    public void Every_patient_summary_is_read_or_refused()
    {
        int read = 0;
        foreach (string file in Repository.SharedFiles("fhir", "ips"))
            read += TryRead(file) is null ? 0 : 1;
        read.Should().Be(25);
    }

    [Theory]
    [InlineData("fhir", "us-core")]
    [InlineData("fhir", "hl7-r4-examples")]
    [InlineData("bad", "fhir", "invalid")]
    [InlineData("bad", "fhir", "clean")]
    [InlineData("bad", "fhir", "us-core-invariants")]
    public void Every_other_file_is_read_or_refused_and_so_is_what_it_holds(params string[] folder)
    {
        foreach (string file in Repository.SharedFiles(folder))
        {
            TryRead(file);
            Resource? resource = Parse(Encoding.UTF8.GetString(Repository.Open(file).ToArray()));
            if (resource is not null and not Bundle)
                ShouldAddUp(FhirImport.Read([resource]), file);
        }
    }

    [Fact]
    public void Json_that_cannot_be_parsed_is_refused()
    {
        foreach (string file in Repository.SharedFiles("bad", "fhir", "unparsable"))
            TryRead(file).Should().BeNull(file);
    }

    [Fact]
    public void Json_of_any_other_kind_is_refused()
    {
        foreach (string file in Repository.SharedFiles("bad", "json"))
            TryRead(file).Should().BeNull(file);
    }

    private static ImportedHistory? TryRead(string file)
    {
        try
        {
            ImportedHistory record = FhirImport.Read(Repository.Open(file));
            ShouldAddUp(record, file);
            return record;
        }
        catch (FhirInputException)
        {
            return null;
        }
    }

    private static void ShouldAddUp(ImportedHistory record, string because)
    {
        (record.ReadCount + record.Unread.Count + record.Skipped.Count).Should().Be(record.EntryCount, because);
        CaseFormat.Read(CaseFormat.Write(new(new(2026, 11, 23)) { Patient = record.Patient }, indented: false)).Value!.Patient.Should().Be(record.Patient, because);
    }

    private static IEnumerable<Resource> Lines(string file)
    {
        using StreamReader lines = new(Repository.Open(file));
        while (lines.ReadLine() is { } line)
        {
            if (Parse(line) is { } resource)
                yield return resource;
        }
    }

    private static Resource? Parse(string json)
    {
        Lenient.TryDeserializeResource(json.TrimStart('\uFEFF'), out Resource? resource, out IEnumerable<Hl7.Fhir.Utility.CodedException> _);
        return resource;
    }
}
