namespace MedicalMassage.Domain;

/// <summary>What a difference of a measure tells apart.</summary>
public enum DifferenceKind : byte
{
    /// <summary>A change that patients notice and care for: the minimal important difference or change.</summary>
    Important,

    /// <summary>The change that a trial counted as improvement.</summary>
    TrialThreshold,

    /// <summary>The change that can be told from measurement error.</summary>
    Detectable,

    /// <summary>The standard error of measurement.</summary>
    StandardError,

    /// <summary>A difference from the other limb that counts as a sign of disease, and no change.</summary>
    Diagnostic,
}
