namespace MedicalMassage.Domain;

/// <summary>What the patient is to do at home.</summary>
public enum HomeCareKind : byte
{
    /// <summary>Anything else; the text says what.</summary>
    Other,

    /// <summary>Stretching.</summary>
    Stretch,

    /// <summary>Strengthening or mobility exercise.</summary>
    Exercise,

    /// <summary>Walking.</summary>
    Walking,

    /// <summary>Massage by the patient's own hand or tool.</summary>
    SelfMassage,

    /// <summary>Warmth.</summary>
    Heat,

    /// <summary>Cold.</summary>
    Cold,

    /// <summary>Warm or cold baths.</summary>
    Bath,

    /// <summary>Breathing and relaxation.</summary>
    Breathing,

    /// <summary>Posture, work place, sleep position.</summary>
    Posture,
}
