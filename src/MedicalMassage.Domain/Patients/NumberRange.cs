using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>A range of numbers, each end open, closed or absent.</summary>
public sealed record NumberRange : ISaid
{
    /// <summary>This number or a greater one.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>A greater number.</summary>
    public decimal? Above { get; init; }

    /// <summary>This number or a smaller one.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>A smaller number.</summary>
    public decimal? Below { get; init; }

    /// <summary>True if the number is in the range.</summary>
    public bool Contains(decimal value) =>
        (AtLeast is not { } atLeast || value >= atLeast)
        && (Above is not { } above || value > above)
        && (AtMost is not { } atMost || value <= atMost)
        && (Below is not { } below || value < below);

    /// <summary>The range in words, such as <c>at least 180</c>.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases) => phrases.And(new[]
    {
        AtLeast is { } least ? phrases.Say(Phrase.RangeAtLeast, least) : null,
        Above is { } above ? phrases.Say(Phrase.RangeAbove, above) : null,
        AtMost is { } most ? phrases.Say(Phrase.RangeAtMost, most) : null,
        Below is { } below ? phrases.Say(Phrase.RangeBelow, below) : null,
    }.OfType<string>());
}
