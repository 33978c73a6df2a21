namespace MedicalMassage.Domain;

/// <summary>The side of the body. A site whose side was not recorded counts as both sides.</summary>
public enum Side : byte
{
    /// <summary>Both sides, or the side is not known.</summary>
    Both,

    /// <summary>The patient's left.</summary>
    Left,

    /// <summary>The patient's right.</summary>
    Right,
}
