namespace MedicalMassage.Domain;

/// <summary>What a decision comes to, from the mildest to the gravest.</summary>
public enum Verdict : byte
{
    /// <summary>The plan may be carried out as it stands.</summary>
    Proceed,

    /// <summary>Massage may be given within the envelope; the plan has to be cut to fit.</summary>
    ProceedWithModifications,

    /// <summary>Wait: something has to be learnt, cleared or done first.</summary>
    Hold,

    /// <summary>Nothing of the plan is left.</summary>
    DoNotTreat,

    /// <summary>Do not treat; the patient has to be seen today or at once.</summary>
    ReferUrgently,
}
