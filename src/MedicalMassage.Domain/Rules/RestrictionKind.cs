namespace MedicalMassage.Domain;

/// <summary>What a restriction takes away.</summary>
public enum RestrictionKind : byte
{
    /// <summary>Techniques in regions.</summary>
    Exclude,

    /// <summary>Pressure above a level, for techniques in regions.</summary>
    LimitPressure,

    /// <summary>Positions.</summary>
    ExcludePositions,

    /// <summary>Minutes of the session above a number.</summary>
    LimitMinutes,
}
