namespace MedicalMassage.Domain;

/// <summary>What follows where a therapist does not hold what a requirement asks for.</summary>
public enum QualificationEffect : byte
{
    /// <summary>The techniques of the scope are no part of the therapist's competence and leave the envelope.</summary>
    Exclude,

    /// <summary>The credential has to be shown before the massage.</summary>
    Require,

    /// <summary>It is said, and hinders nothing.</summary>
    Advise,
}
