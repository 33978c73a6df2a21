using MedicalMassage.Domain.Rules;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>How long ago something may be: at least or more than one length, at most or less than another.</summary>
/// <remarks>"At most 90 d" holds through the ninetieth day after the date; "more than 90 d" from the ninety-first on.</remarks>
public sealed record TimeWindow
{
    /// <summary>So long ago or longer.</summary>
    public TimeLength? AtLeast { get; init; }

    /// <summary>Longer ago.</summary>
    public TimeLength? MoreThan { get; init; }

    /// <summary>So long ago or less.</summary>
    public TimeLength? AtMost { get; init; }

    /// <summary>Less long ago.</summary>
    public TimeLength? LessThan { get; init; }

    /// <summary>Whether a date, as far as it is known, lies in the window; the days on which the answer may change go to the scope.</summary>
    internal Truth Holds(PartialDate date, LocalDate asOf, RuleScope scope)
    {
        LocalDate earliest = date.Earliest;
        LocalDate latest = date.Latest;
        scope.ChangesOn(earliest);
        scope.ChangesOn(latest);
        if (earliest > asOf)
            return Truth.Unknown;
        if (latest > asOf)
            latest = asOf;

        Truth truth = Truth.Yes;
        if (AtLeast is { } atLeast)
            truth = Least(truth, Bound(scope, atLeast.After(earliest) <= asOf, atLeast.After(latest) <= asOf, atLeast, date, 0));
        if (MoreThan is { } moreThan)
            truth = Least(truth, Bound(scope, moreThan.After(earliest) < asOf, moreThan.After(latest) < asOf, moreThan, date, 1));
        if (AtMost is { } atMost)
            truth = Least(truth, Bound(scope, atMost.After(earliest) >= asOf, atMost.After(latest) >= asOf, atMost, date, 1));
        if (LessThan is { } lessThan)
            truth = Least(truth, Bound(scope, lessThan.After(earliest) > asOf, lessThan.After(latest) > asOf, lessThan, date, 0));
        return truth;
    }

    /// <summary>The window in words, such as <c>at most 90 d</c>.</summary>
    public override string ToString() => string.Join(" and ", new[]
    {
        AtLeast is { } a ? "at least " + a : null,
        MoreThan is { } b ? "more than " + b : null,
        AtMost is { } c ? "at most " + c : null,
        LessThan is { } d ? "less than " + d : null,
    }.Where(part => part is not null));

    private static Truth Least(Truth left, Truth right) => left < right ? left : right;

    private static Truth Bound(RuleScope scope, bool atEarliest, bool atLatest, TimeLength length, PartialDate date, int daysAfter)
    {
        if (scope.Dated)
        {
            scope.ChangesOn(length.After(date.Earliest), daysAfter);
            scope.ChangesOn(length.After(date.Latest), daysAfter);
        }
        return (atEarliest, atLatest) switch
        {
            (true, true) => Truth.Yes,
            (false, false) => Truth.No,
            _ => Truth.Unknown,
        };
    }
}
