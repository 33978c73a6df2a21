using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Mutants;

/// <summary>Windows of time, a step shorter or longer, in another unit, turned round, or open.</summary>
internal static class TimeMutants
{
    internal static IEnumerable<(TimeWindow? Window, string Told)> Of(TimeWindow? window, string what)
    {
        if (window is null)
            yield break;
        yield return (null, $"\"{what} {Words(window)} ago\" from any time");
        foreach ((TimeLength? length, string word, Func<TimeLength?, TimeWindow> with) in Bounds(window))
        {
            if (length is not { } known)
                continue;
            foreach (TimeLength other in Beside(known))
                yield return (with(other), $"{Words(known)} from {Words(other)} (\"{what} {word} {Words(known)} ago\")");
            if (InAnotherUnit(known) is { } unit)
                yield return (with(unit), $"{Words(known)} from {Words(unit)} (\"{what} {word} {Words(known)} ago\")");
        }
        foreach ((TimeWindow turned, string told) in Turned(window))
            yield return (turned, $"\"{what} {Words(window)} ago\" from \"{what} {told} ago\"");
    }

    /// <summary>A step less and a step more.</summary>
    internal static IEnumerable<TimeLength> Beside(TimeLength length)
    {
        if (length.Amount > 0)
            yield return new(length.Amount - 1, length.Unit);
        if (length.Amount < TimeLength.MaxAmount)
            yield return new(length.Amount + 1, length.Unit);
    }

    internal static string Words(TimeLength length)
    {
        string unit = Tokens<TimeUnit>.Words(length.Unit);
        return FormattableString.Invariant($"{length.Amount} {(length.Amount == 1 ? unit[..^1] : unit)}");
    }

    private static string Words(TimeWindow window) =>
        string.Join(" and ", Bounds(window).Where(bound => bound.Length is not null).Select(bound => $"{bound.Word} {Words(bound.Length!.Value)}"));

    private static (TimeLength? Length, string Word, Func<TimeLength?, TimeWindow> With)[] Bounds(TimeWindow window) =>
    [
        (window.AtLeast, "at least", length => window with { AtLeast = length }),
        (window.MoreThan, "more than", length => window with { MoreThan = length }),
        (window.AtMost, "at most", length => window with { AtMost = length }),
        (window.LessThan, "less than", length => window with { LessThan = length }),
    ];

    /// <summary>Days for weeks, weeks for months, months for years: the slip of a pen.</summary>
    private static TimeLength? InAnotherUnit(TimeLength length) => length.Amount == 0 ? null : length.Unit switch
    {
        TimeUnit.Weeks => new(length.Amount, TimeUnit.Days),
        TimeUnit.Months => new(length.Amount, TimeUnit.Weeks),
        TimeUnit.Years => new(length.Amount, TimeUnit.Months),
        _ => new(length.Amount, TimeUnit.Weeks),
    };

    /// <summary>A window with one bound, with its last day in or out, and the other way round.</summary>
    private static IEnumerable<(TimeWindow Window, string Told)> Turned(TimeWindow window)
    {
        if (window is { AtLeast: { } a, MoreThan: null })
            yield return Told(window with { AtLeast = null, MoreThan = a });
        if (window is { MoreThan: { } b, AtLeast: null })
            yield return Told(window with { MoreThan = null, AtLeast = b });
        if (window is { AtMost: { } c, LessThan: null })
            yield return Told(window with { AtMost = null, LessThan = c });
        if (window is { LessThan: { } d, AtMost: null })
            yield return Told(window with { LessThan = null, AtMost = d });
        TimeWindow round = new() { AtLeast = window.AtMost, MoreThan = window.LessThan, AtMost = window.AtLeast, LessThan = window.MoreThan };
        if (Bounds(window).Count(bound => bound.Length is not null) == 1)
            yield return Told(round);
    }

    private static (TimeWindow, string) Told(TimeWindow window) => (window, Words(window));
}
