namespace MedicalMassage.Domain;

/// <summary>How grave an adverse event was, by what it took to deal with it.</summary>
/// <remarks>The words are those of the usual grading of adverse events; what each stands for here is told in our own words.</remarks>
public enum AdverseEventGrade : byte
{
    /// <summary>It passed by itself and kept the patient from nothing.</summary>
    Mild,

    /// <summary>It needed simple help, or kept the patient from some of what they do.</summary>
    Moderate,

    /// <summary>It needed a physician, or kept the patient from looking after themselves.</summary>
    Severe,

    /// <summary>It put life at risk or needed urgent care.</summary>
    LifeThreatening,
}
