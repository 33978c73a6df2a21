namespace MedicalMassage.Testing;

/// <summary>Something in a rule that may be changed without any example noticing.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Told">What no example tells apart, such as <c>6 weeks from 5 weeks</c>.</param>
public sealed record Survivor(string Rule, string Told)
{
    /// <summary>The survivor as a sentence.</summary>
    public override string ToString() => $"{Rule}: no test tells {Told}.";
}
