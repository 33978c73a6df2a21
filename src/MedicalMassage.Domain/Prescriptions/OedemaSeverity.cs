namespace MedicalMassage.Domain;

/// <summary>How severe a swelling is that is to be drained.</summary>
public enum OedemaSeverity : byte
{
    /// <summary>The record does not say.</summary>
    Unrecorded,

    /// <summary>Mild.</summary>
    Mild,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>Severe.</summary>
    Severe,
}
