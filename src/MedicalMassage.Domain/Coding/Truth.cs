namespace MedicalMassage.Domain;

/// <summary>An answer in Kleene's logic. Ordered, so that "all" is the least, "any" the greatest and "not" the mirror image.</summary>
public enum Truth : byte
{
    /// <summary>It is not so.</summary>
    No,

    /// <summary>The case does not say.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Yes,
}
