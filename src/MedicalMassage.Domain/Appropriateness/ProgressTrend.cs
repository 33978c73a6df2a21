namespace MedicalMassage.Domain;

/// <summary>Where a measure is going.</summary>
public enum ProgressTrend : byte
{
    /// <summary>Too few readings, too early, or no source that says which change counts.</summary>
    NotEnoughData,

    /// <summary>Better by a change that counts.</summary>
    Improving,

    /// <summary>No change that counts since the last review.</summary>
    Plateau,

    /// <summary>Worse by a change that counts.</summary>
    Worse,
}
