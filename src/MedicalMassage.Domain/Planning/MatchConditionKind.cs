namespace MedicalMassage.Domain;

/// <summary>What a condition on a therapist is about.</summary>
public enum MatchConditionKind : byte
{
    /// <summary>The case itself: nobody may treat this patient like this.</summary>
    Case,

    /// <summary>A rule about the therapist.</summary>
    Rule,

    /// <summary>A listing that the caller asks for.</summary>
    Listing,

    /// <summary>A language that the caller asks for.</summary>
    Language,

    /// <summary>Accessibility that the caller asks for.</summary>
    Accessibility,

    /// <summary>The greatest distance.</summary>
    Distance,

    /// <summary>The last day for the first session.</summary>
    NeededBy,
}
