using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Mutants;

/// <summary>Ranges of numbers with a bound a step off, with the bound itself in or out, and turned round.</summary>
internal static class NumberMutants
{
    /// <summary>Every range that differs in one thing.</summary>
    /// <param name="range">The range.</param>
    /// <param name="name">What is measured.</param>
    /// <param name="unit">In which unit.</param>
    internal static IEnumerable<(NumberRange Range, string Told)> Of(NumberRange range, string name, string unit)
    {
        foreach ((decimal? bound, Func<decimal?, NumberRange> with) in Bounds(range))
        {
            if (bound is not { } number)
                continue;
            decimal step = Step(number);
            foreach (decimal other in (decimal[])[number - step, number + step])
                yield return Told(with(other));
        }
        if (range is { AtLeast: { } a, Above: null })
            yield return Told(range with { AtLeast = null, Above = a });
        if (range is { Above: { } b, AtLeast: null })
            yield return Told(range with { Above = null, AtLeast = b });
        if (range is { AtMost: { } c, Below: null })
            yield return Told(range with { AtMost = null, Below = c });
        if (range is { Below: { } d, AtMost: null })
            yield return Told(range with { Below = null, AtMost = d });
        bool isOneSided = Bounds(range).Count(bound => bound.Bound is not null) == 1;
        if (isOneSided)
            yield return Told(new() { AtLeast = range.AtMost, Above = range.Below, AtMost = range.AtLeast, Below = range.Above });
        foreach ((decimal? bound, Func<decimal?, NumberRange> with) in isOneSided ? [] : Bounds(range))
        {
            if (bound is not null)
                yield return Told(with(null));
        }

        (NumberRange, string) Told(NumberRange other) => (other, $"\"{name} {range} {unit}\" from \"{name} {other} {unit}\"");
    }

    private static (decimal? Bound, Func<decimal?, NumberRange> With)[] Bounds(NumberRange range) =>
    [
        (range.AtLeast, number => range with { AtLeast = number }),
        (range.Above, number => range with { Above = number }),
        (range.AtMost, number => range with { AtMost = number }),
        (range.Below, number => range with { Below = number }),
    ];

    /// <summary>One of the last digit that is written: 1 for 180, 0.1 for 2.5.</summary>
    private static decimal Step(decimal number) => new(1, 0, 0, isNegative: false, scale: number.Scale);
}
