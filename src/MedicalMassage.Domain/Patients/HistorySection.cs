namespace MedicalMassage.Domain.Patients;

/// <summary>The sections of the history that list facts.</summary>
internal enum HistorySection : byte
{
    Conditions,
    Medications,
    Observations,
    Procedures,
    Devices,
    Allergies,
    Symptoms,
}
