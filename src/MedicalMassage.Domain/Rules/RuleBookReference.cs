namespace MedicalMassage.Domain;

/// <summary>Which rule book a decision was made by.</summary>
public sealed record RuleBookReference
{
    /// <summary>The hash of all that the book says: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The packs in the book.</summary>
    public ValueList<PackReference> Packs { get; init; }

    /// <summary>The overrides that touched this decision.</summary>
    public ValueList<Override> Overrides { get; init; }
}
