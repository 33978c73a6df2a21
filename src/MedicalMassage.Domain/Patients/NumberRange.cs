using System.Globalization;

namespace MedicalMassage.Domain;

/// <summary>A range of numbers, each end open, closed or absent.</summary>
public sealed record NumberRange
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
    public override string ToString() => string.Join(" and ", new[]
    {
        Part("at least", AtLeast), Part("above", Above), Part("at most", AtMost), Part("below", Below),
    }.Where(part => part is not null));

    private static string? Part(string word, decimal? number) =>
        number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{word} {n}") : null;
}
