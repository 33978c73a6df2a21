namespace MedicalMassage.Domain;

/// <summary>What kind of fact a question is about.</summary>
public enum Asked : byte
{
    /// <summary>The list of conditions.</summary>
    Conditions,

    /// <summary>The list of medicines.</summary>
    Medications,

    /// <summary>The list of readings.</summary>
    Observations,

    /// <summary>One reading.</summary>
    Observation,

    /// <summary>The list of procedures.</summary>
    Procedures,

    /// <summary>The list of devices.</summary>
    Devices,

    /// <summary>The list of allergies.</summary>
    Allergies,

    /// <summary>The list of symptoms.</summary>
    Symptoms,

    /// <summary>The pregnancy, or a detail of it.</summary>
    Pregnancy,

    /// <summary>The birth date.</summary>
    BirthDate,

    /// <summary>The sex.</summary>
    Sex,

    /// <summary>The care setting.</summary>
    Setting,

    /// <summary>When something began, ended or happened.</summary>
    Date,

    /// <summary>The stage of a condition.</summary>
    Acuity,

    /// <summary>Whether a condition is in hand.</summary>
    Control,

    /// <summary>Where on the body, and on which side.</summary>
    Site,

    /// <summary>How a medicine is taken.</summary>
    Route,

    /// <summary>What an entry means that could not be read.</summary>
    Code,

    /// <summary>Anything else; the text says what.</summary>
    Other,

    /// <summary>The therapist's credentials, or a detail of one.</summary>
    Credential,
}
