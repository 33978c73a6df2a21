namespace MedicalMassage.Domain;

/// <summary>What is known of a pregnancy.</summary>
public enum PregnancyStatus : byte
{
    /// <summary>Asked, not answered.</summary>
    Declined,

    /// <summary>Asked: no pregnancy, and no birth that matters any more.</summary>
    NotPregnant,

    /// <summary>Pregnant.</summary>
    Pregnant,

    /// <summary>Has given birth.</summary>
    Postpartum,
}
