using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>A case as a bundle. Lists that were asked and are empty, or that the patient declined, say so by a list of their own.</summary>
internal sealed class CaseWriter
{
    private readonly ReferralCase _case;
    private readonly BundleWriter _bundle;

    internal CaseWriter(ReferralCase referral)
    {
        _case = referral;
        _bundle = new(CaseFormat.Write(referral, indented: false));
    }

    internal R4.Bundle Write()
    {
        PatientHistory history = _case.Patient;
        R4.ResourceReference patient = _bundle.Add(new R4.Patient
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
        });
        Add(history.Conditions, SectionCodes.For(RecordSection.Conditions), fact => FactWriter.Of(fact, patient), patient);
        Add(history.Medications, SectionCodes.For(RecordSection.Medications), fact => FactWriter.Of(fact, patient), patient);
        Add(history.Observations, SectionCodes.For(RecordSection.Observations), fact => ReadingWriter.Of(fact, patient), patient);
        Add(history.Procedures, SectionCodes.For(RecordSection.Procedures), fact => FactWriter.Of(fact, patient), patient);
        Add(history.Devices, SectionCodes.For(RecordSection.Devices), fact => FactWriter.Of(fact, patient), patient);
        Add(history.Allergies, SectionCodes.For(RecordSection.Allergies), fact => FactWriter.Of(fact, patient), patient);
        Add(history.Symptoms, (OwnCodes.Section, "symptoms"), fact => FactWriter.Of(fact, patient), patient);
        foreach (R4.Observation observation in history.Pregnancy is { } pregnancy ? ReadingWriter.Of(pregnancy, _case.AsOf, patient) : [])
            _bundle.Add(observation);
        if (_case.Prescription is { } prescription)
            PrescriptionWriter.Write(prescription, patient, _bundle);
        if (_case.Plan is { } plan)
            _bundle.Add(PlanWriter.Write(plan, patient));
        if (_case.Therapist is { } therapist)
            PermissionWriter.Write(therapist, _bundle);
        foreach (Consultation consultation in _case.Consultations)
            _bundle.Add(PermissionWriter.Of(consultation, patient));
        foreach (Clearance clearance in _case.Clearances)
            _bundle.Add(PermissionWriter.Of(clearance, patient));
        foreach (OutcomeReading reading in _case.OutcomeReadings)
            _bundle.Add(ReadingWriter.Outcome(reading, patient));
        return _bundle.Bundle;
    }

    private void Add<T>(Section<T> section, (string System, string Code) code, Func<T, R4.Resource> write, R4.ResourceReference patient)
    {
        foreach (T fact in section)
            _bundle.Add(write(fact));
        if (section.State == SectionState.NotAsked || section.Count > 0)
            return;
        _bundle.Add(new R4.List
        {
            Status = R4.List.ListStatus.Current,
            Mode = R4.ListMode.Snapshot,
            Subject = patient,
            Code = new(code.System, code.Code),
            EmptyReason = section.State == SectionState.Declined ? new(OrderCodes.Category, OwnCodes.Declined) : Concept.Public("list-empty-reason", "nilknown"),
        });
    }
}
