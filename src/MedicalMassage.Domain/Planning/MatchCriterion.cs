namespace MedicalMassage.Domain;

/// <summary>What therapists who may treat are ranked by.</summary>
public enum MatchCriterion : byte
{
    /// <summary>How much of the planned work the therapist may do.</summary>
    Coverage,

    /// <summary>How soon the therapist is free.</summary>
    Wait,

    /// <summary>How near.</summary>
    Distance,

    /// <summary>How many of the languages that were asked for.</summary>
    Language,

    /// <summary>Whether the patient chose the therapist.</summary>
    PatientChoice,

    /// <summary>Whether the prescriber recommends the therapist.</summary>
    PrescriberRecommendation,

    /// <summary>Whether the insurer lists the therapist.</summary>
    InsurerList,

    /// <summary>Whether a trade organisation lists the therapist.</summary>
    TradeOrganisation,

    /// <summary>Whether nothing is left to be said about the training.</summary>
    Training,
}
