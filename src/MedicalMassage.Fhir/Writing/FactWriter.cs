using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>Facts of a history as resources about a patient.</summary>
internal static class FactWriter
{
    internal static R4.Condition Of(Condition fact, R4.ResourceReference patient)
    {
        Condition told = new()
        {
            Code = fact.Code,
            Text = fact.Text,
            // FHIR has no clinical status of what was entered in error, and no end of what is still active.
            Status = fact.Verification == Verification.EnteredInError ? ConditionStatus.Unrecorded : fact.Status,
            Verification = fact.Verification,
            Onset = fact.Onset,
            Acuity = fact.Acuity,
            Sites = fact.Sites,
        };
        if (told.Status is ConditionStatus.Inactive or ConditionStatus.Remission or ConditionStatus.Resolved)
            told = told with { Abated = fact.Abated };
        R4.Condition condition = new()
        {
            Subject = patient,
            Code = Concept.Of(told.Code, told.Text),
            ClinicalStatus = told.Status == ConditionStatus.Unrecorded ? null : Concept.Public("condition-clinical", Words<ConditionStatus>.Of(told.Status)),
            VerificationStatus = told.Verification == Verification.Unrecorded ? null : Concept.Public("condition-ver-status", Words<Verification>.Of(told.Verification)),
            Onset = Concept.Date(told.Onset),
            Abatement = Concept.Date(told.Abated),
            BodySite = Concept.Places(told.Sites),
        };
        if (told.Acuity != Acuity.Unrecorded)
            condition.Stage.Add(new() { Summary = Concept.Own(OwnCodes.Acuity, told.Acuity) });
        OwnForms.Condition.Write(condition, fact, told);
        return condition;
    }

    internal static R4.Condition Of(Symptom fact, R4.ResourceReference patient) => new()
    {
        Subject = patient,
        Category = [new(OwnCodes.Section, "symptoms")],
        Code = Concept.Of(null, fact.Text, fact.Kind, OwnCodes.Symptom),
        ClinicalStatus = Concept.Public("condition-clinical", "active"),
        Onset = Concept.Date(fact.Since),
        BodySite = Concept.Places(fact.Sites),
    };

    internal static R4.MedicationStatement Of(Medication fact, R4.ResourceReference patient)
    {
        R4.MedicationStatement statement = new()
        {
            Subject = patient,
            Medication = Concept.Of(fact.Code, fact.Text),
            Status = fact.Status switch
            {
                MedicationStatus.Active => R4.MedicationStatement.MedicationStatusCodes.Active,
                MedicationStatus.OnHold => R4.MedicationStatement.MedicationStatusCodes.OnHold,
                MedicationStatus.Stopped => R4.MedicationStatement.MedicationStatusCodes.Stopped,
                _ => R4.MedicationStatement.MedicationStatusCodes.Unknown,
            },
            Effective = Concept.Period(fact.Since, fact.Until),
        };
        R4.CodeableConcept? route = fact.Route == Route.Unrecorded ? null : Concept.Own(OwnCodes.Route, fact.Route);
        foreach (R4.CodeableConcept site in Concept.Places(fact.Sites))
            statement.Dosage.Add(new() { Site = site, Route = route });
        if (fact.Sites.Count == 0 && route is not null)
            statement.Dosage.Add(new() { Route = route });
        bool ends = fact.Status == MedicationStatus.Stopped && Concept.IsInOrder(fact.Since, fact.Until);
        OwnForms.Medication.Write(statement, fact, ends ? fact : fact with { Until = null });
        return statement;
    }

    internal static R4.Procedure Of(Procedure fact, R4.ResourceReference patient) => new()
    {
        Subject = patient,
        Status = R4.EventStatus.Completed,
        Code = Concept.Of(fact.Code, fact.Text, fact.Kind),
        Performed = Concept.Date(fact.Date),
        BodySite = Concept.Places(fact.Sites),
    };

    /// <summary>A device in use. FHIR has one body site for it: several stand in the extension alone.</summary>
    internal static R4.DeviceUseStatement Of(Device fact, R4.ResourceReference patient)
    {
        R4.DeviceUseStatement use = new()
        {
            Subject = patient,
            Status = R4.DeviceUseStatement.DeviceUseStatementStatus.Active,
            Contained = [new R4.Device { Id = "device", Type = Concept.Of(fact.Code, fact.Text, fact.Kind) }],
            Device = new("#device"),
            Timing = Concept.Date(fact.Since),
            BodySite = fact.Sites.Count == 1 ? Concept.Place(fact.Sites[0]) : null,
        };
        OwnForms.Device.Write(use, fact, fact.Sites.Count == 1 ? fact : fact with { Sites = default });
        return use;
    }

    internal static R4.AllergyIntolerance Of(Allergy fact, R4.ResourceReference patient) => new()
    {
        Patient = patient,
        ClinicalStatus = Concept.Public("allergyintolerance-clinical", "active"),
        Code = Concept.Of(fact.Code, fact.Text, fact.Kind),
    };
}
