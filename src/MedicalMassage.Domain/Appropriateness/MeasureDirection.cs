namespace MedicalMassage.Domain;

/// <summary>Which way of a measure is better.</summary>
public enum MeasureDirection : byte
{
    /// <summary>Lower values are better.</summary>
    LowerBetter,

    /// <summary>Higher values are better.</summary>
    HigherBetter,

    /// <summary>It depends on the patient; the course says it by its target.</summary>
    ByTarget,
}
