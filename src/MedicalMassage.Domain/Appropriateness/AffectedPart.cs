namespace MedicalMassage.Domain;

/// <summary>How far a part of a session keeps to what is affected, as the record tells it.</summary>
public enum AffectedPart : byte
{
    /// <summary>Not at all: the regions are worked on both sides.</summary>
    Unrecorded,

    /// <summary>The affected side; both where the record does not tell it.</summary>
    Side,

    /// <summary>The affected limb. Without it in the record there is no plan.</summary>
    Limb,

    /// <summary>The affected place itself. Without it in the record there is no plan.</summary>
    Site,
}
