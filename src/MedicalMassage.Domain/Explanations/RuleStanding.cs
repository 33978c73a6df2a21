namespace MedicalMassage.Domain;

/// <summary>How a rule stands on the day of a case.</summary>
public enum RuleStanding : byte
{
    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>It is not in force on the day that counts for it.</summary>
    NotInForce,

    /// <summary>An override put another rule in its place.</summary>
    Replaced,

    /// <summary>An override silenced it.</summary>
    Silenced,
}
