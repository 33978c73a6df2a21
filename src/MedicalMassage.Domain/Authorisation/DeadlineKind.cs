namespace MedicalMassage.Domain;

/// <summary>What has to happen by a day.</summary>
public enum DeadlineKind : byte
{
    /// <summary>The first session.</summary>
    Start,

    /// <summary>The next session.</summary>
    NextSession,

    /// <summary>The last session.</summary>
    Finish,

    /// <summary>A report or plan is sent.</summary>
    Report,

    /// <summary>The prescriber sees the patient again or renews.</summary>
    Review,

    /// <summary>A payer's leave is asked for.</summary>
    Authorisation,

    /// <summary>A payer's answer is expected.</summary>
    Answer,
}
