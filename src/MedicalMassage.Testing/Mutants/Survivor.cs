namespace MedicalMassage.Testing;

/// <summary>Something in a rule that may be changed without any example noticing.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Told">What no example tells apart, such as <c>6 weeks from 5 weeks</c>.</param>
public sealed record Survivor(string Rule, string Told)
{
    /// <summary>
    /// A patient who tells it apart, with what the rule makes of him as it stands; null if none was looked for or found. Whether that is
    /// right is for a person to say.
    /// </summary>
    public RuleExample? Example { get; init; }

    /// <summary>The survivor as a sentence.</summary>
    public override string ToString() => $"{Rule}: no test tells {Told}.";
}
