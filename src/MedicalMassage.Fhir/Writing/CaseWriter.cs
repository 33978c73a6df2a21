using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>A case as resources. Lists that were asked and are empty, or that the patient declined, say so by a list of their own.</summary>
internal sealed class CaseWriter
{
    private readonly ReferralCase _case;
    private readonly BundleWriter _bundle;
    private readonly R4.ResourceReference _patient;

    private CaseWriter(ReferralCase referral, BundleWriter bundle)
    {
        _case = referral;
        _bundle = bundle;
        _patient = bundle.Add(Patient(referral.Patient));
        Places.Add("patient", _patient);
    }

    /// <summary>What stands where.</summary>
    private WrittenPlaces Places { get; } = new();

    /// <summary>Writes a case into a bundle.</summary>
    /// <returns>The patient, and what stands where.</returns>
    internal static (R4.ResourceReference Patient, WrittenPlaces Places) Write(ReferralCase referral, BundleWriter bundle)
    {
        CaseWriter writer = new(referral, bundle);
        writer.History(referral.Patient);
        writer.Rest();
        return (writer._patient, writer.Places);
    }

    private static R4.Patient Patient(PatientHistory history) => new()
    {
        Active = true,
        BirthDate = history.BirthDate?.ToString(),
        Gender = history.Sex switch
        {
            Sex.Female => R4.AdministrativeGender.Female,
            Sex.Male => R4.AdministrativeGender.Male,
            Sex.Other => R4.AdministrativeGender.Other,
            _ => null,
        },
    };

    private void History(PatientHistory history)
    {
        Add("conditions", history.Conditions, SectionCodes.For(RecordSection.Conditions), fact => FactWriter.Of(fact, _patient));
        Add("medications", history.Medications, SectionCodes.For(RecordSection.Medications), fact => FactWriter.Of(fact, _patient));
        Add("observations", history.Observations, SectionCodes.For(RecordSection.Observations), fact => ReadingWriter.Of(fact, _patient));
        Add("procedures", history.Procedures, SectionCodes.For(RecordSection.Procedures), fact => FactWriter.Of(fact, _patient));
        Add("devices", history.Devices, SectionCodes.For(RecordSection.Devices), fact => FactWriter.Of(fact, _patient));
        Add("allergies", history.Allergies, SectionCodes.For(RecordSection.Allergies), fact => FactWriter.Of(fact, _patient));
        Add("symptoms", history.Symptoms, (OwnCodes.Section, "symptoms"), fact => FactWriter.Of(fact, _patient));
        foreach (R4.Observation observation in history.Pregnancy is { } pregnancy ? ReadingWriter.Of(pregnancy, _case.AsOf, _patient) : [])
            Places.Add("patient.pregnancy", _bundle.Add(observation));
    }

    private void Rest()
    {
        if (_case.Prescription is { } prescription)
            Places.Add("prescription", PrescriptionWriter.Write(prescription, _patient, _bundle));
        if (_case.Plan is { } plan)
            Places.Add("plan", _bundle.Add(PlanWriter.Write(plan, _patient)));
        if (_case.Therapist is { } therapist)
            Places.Add("therapist", PermissionWriter.Write(therapist, _bundle));
        AddAll("consultations", _case.Consultations, consultation => PermissionWriter.Of(consultation, _patient));
        AddAll("clearances", _case.Clearances, clearance => PermissionWriter.Of(clearance, _patient));
        AddAll("outcomeReadings", _case.OutcomeReadings, reading => ReadingWriter.Outcome(reading, _patient));
    }

    private void Add<T>(string name, Section<T> section, (string System, string Code) code, Func<T, R4.Resource> write)
    {
        AddAll("patient." + name, section, write);
        if (section.State == SectionState.NotAsked || section.Count > 0)
            return;
        Places.Add("patient." + name, _bundle.Add(new R4.List
        {
            Status = R4.List.ListStatus.Current,
            Mode = R4.ListMode.Snapshot,
            Subject = _patient,
            Code = new(code.System, code.Code),
            EmptyReason = section.State == SectionState.Declined ? new(OrderCodes.Category, OwnCodes.Declined) : Concept.Public("list-empty-reason", "nilknown"),
        }));
    }

    private void AddAll<T>(string path, IReadOnlyList<T> items, Func<T, R4.Resource> write)
    {
        for (int i = 0; i < items.Count; i++)
            Places.Add(FormattableString.Invariant($"{path}[{i}]"), _bundle.Add(write(items[i])));
    }
}
