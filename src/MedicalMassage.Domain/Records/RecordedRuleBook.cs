namespace MedicalMassage.Domain;

/// <summary>The rule book that decided: what was in it, so that a later look can tell what is missing or different.</summary>
public sealed record RecordedRuleBook
{
    /// <summary>The fingerprint of the book: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public required string Fingerprint { get; init => field = Formats.Sha256.Check(value, nameof(Fingerprint)); }

    /// <summary>Its packs, by id: the standard ones, those of prescription schemes and those that were added.</summary>
    public ValueList<RecordedPack> Packs { get; init; }

    /// <summary>The rules that were added one by one, by id.</summary>
    public ValueList<RecordedRule> Rules { get; init; }

    /// <summary>Its overrides, in the order in which they were added; of two on one rule the last one counts.</summary>
    public ValueList<RecordedOverride> Overrides { get; init; }

    /// <summary>Its crosswalk, or null.</summary>
    public RecordedCrosswalk? Crosswalk { get; init; }
}
