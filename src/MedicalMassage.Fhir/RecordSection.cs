namespace MedicalMassage.Fhir;

/// <summary>The sections of a history that a FHIR record can fill. Symptoms of today are never in a record.</summary>
public enum RecordSection : byte
{
    /// <summary>Diagnosed conditions: <c>Condition</c>.</summary>
    Conditions,

    /// <summary>Medicines: <c>MedicationRequest</c>, <c>MedicationStatement</c>, <c>MedicationDispense</c>, <c>MedicationAdministration</c>.</summary>
    Medications,

    /// <summary>Readings: <c>Observation</c>.</summary>
    Observations,

    /// <summary>Operations and other procedures: <c>Procedure</c>.</summary>
    Procedures,

    /// <summary>Devices in or on the body: <c>Device</c>, <c>DeviceUseStatement</c>.</summary>
    Devices,

    /// <summary>Allergies and intolerances: <c>AllergyIntolerance</c>.</summary>
    Allergies,
}
