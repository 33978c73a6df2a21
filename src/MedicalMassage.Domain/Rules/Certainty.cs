namespace MedicalMassage.Domain;

/// <summary>Whether a finding is certain or stands for a fact that is not known yet.</summary>
public enum Certainty : byte
{
    /// <summary>The facts that the rule asks for are recorded.</summary>
    Established,

    /// <summary>A fact is missing; the restriction holds until it is known. The questions say which, unless no answer could change the verdict any more.</summary>
    Presumed,
}
