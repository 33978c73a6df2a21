using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>
/// The patient's brief history. A section that is left out was <em>not asked</em>, which never counts as "none":
/// write <c>[]</c> for asked and none.
/// </summary>
/// <remarks>It holds no name and no identifier beyond an opaque one of the caller's.</remarks>
public sealed record PatientHistory
{
    /// <summary>The caller's own opaque key, at most 64 characters. Never a name or a number that others know.</summary>
    public string? Id
    {
        get;
        init => field = value is null ? null : Guard.Against.InvalidInput(value, nameof(Id), id => id.Length is > 0 and <= Coding.Text.MaxWord, "1 to 64 characters");
    }

    /// <summary>The birth date, as far as it is known.</summary>
    public PartialDate? BirthDate { get; init; }

    /// <summary>The sex that clinical rules go by.</summary>
    public Sex Sex { get; init; }

    /// <summary>Diagnosed conditions, present and past.</summary>
    public Section<Condition> Conditions { get; init; }

    /// <summary>Medicines.</summary>
    public Section<Medication> Medications { get; init; }

    /// <summary>Readings: vital signs and laboratory values.</summary>
    public Section<Observation> Observations { get; init; }

    /// <summary>Operations and other procedures.</summary>
    public Section<Procedure> Procedures { get; init; }

    /// <summary>Devices in or on the body.</summary>
    public Section<Device> Devices { get; init; }

    /// <summary>Allergies and intolerances.</summary>
    public Section<Allergy> Allergies { get; init; }

    /// <summary>Symptoms of today.</summary>
    public Section<Symptom> Symptoms { get; init; }

    /// <summary>What is known of a pregnancy; null if nobody asked.</summary>
    public Pregnancy? Pregnancy { get; init; }

    /// <summary>A history in which every list was asked and is empty, and which states no pregnancy.</summary>
    public static PatientHistory AskedAndNone { get; } = new()
    {
        Conditions = [],
        Medications = [],
        Observations = [],
        Procedures = [],
        Devices = [],
        Allergies = [],
        Symptoms = [],
        Pregnancy = Pregnancy.NotPregnant,
    };

    /// <summary>How many entries its sections have, and nothing of what they say.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{nameof(PatientHistory)}: {Conditions.Count} conditions, {Medications.Count} medications, {Observations.Count} observations, {Procedures.Count} procedures, {Devices.Count} devices, {Allergies.Count} allergies, {Symptoms.Count} symptoms");
}
