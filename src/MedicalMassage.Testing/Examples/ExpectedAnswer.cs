namespace MedicalMassage.Testing;

/// <summary>What a rule is to make of a case.</summary>
public enum ExpectedAnswer : byte
{
    /// <summary>It has nothing to say.</summary>
    Clear,

    /// <summary>It cannot tell: it asks, or presumes.</summary>
    Asks,

    /// <summary>It applies.</summary>
    Fires,
}
