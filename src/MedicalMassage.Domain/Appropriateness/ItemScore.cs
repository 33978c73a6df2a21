namespace MedicalMassage.Domain;

/// <summary>What the points of a questionnaire become.</summary>
public enum ItemScore : byte
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>How much of what the answered items could give, in percent.</summary>
    Percent,
}
