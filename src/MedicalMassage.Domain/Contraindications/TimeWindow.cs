using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>How long ago something may be: at least or more than one length, at most or less than another.</summary>
/// <remarks>"At most 90 d" holds through the ninetieth day after the date; "more than 90 d" from the ninety-first on.</remarks>
public sealed record TimeWindow : ISaid
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
        LocalDate latest = date.IsExact ? earliest : date.Latest;
        scope.ChangesOn(earliest);
        scope.ChangesOn(latest);
        if (earliest > asOf)
            return Truth.Unknown;
        if (latest > asOf)
            latest = asOf;

        Truth truth = Truth.Yes;
        if (AtLeast is { } atLeast)
        {
            (LocalDate first, LocalDate last) = Ends(atLeast, earliest, latest);
            truth = Least(truth, Bound(scope, first <= asOf, last <= asOf, atLeast, date, 0));
        }
        if (MoreThan is { } moreThan)
        {
            (LocalDate first, LocalDate last) = Ends(moreThan, earliest, latest);
            truth = Least(truth, Bound(scope, first < asOf, last < asOf, moreThan, date, 1));
        }
        if (AtMost is { } atMost)
        {
            (LocalDate first, LocalDate last) = Ends(atMost, earliest, latest);
            truth = Least(truth, Bound(scope, first >= asOf, last >= asOf, atMost, date, 1));
        }
        if (LessThan is { } lessThan)
        {
            (LocalDate first, LocalDate last) = Ends(lessThan, earliest, latest);
            truth = Least(truth, Bound(scope, first > asOf, last > asOf, lessThan, date, 0));
        }
        return truth;
    }

    /// <summary>The window in words, such as <c>at most 90 d</c>.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases) => phrases.And(new[]
    {
        AtLeast is { } a ? phrases.Say(Phrase.SpanAtLeast, a) : null,
        MoreThan is { } b ? phrases.Say(Phrase.SpanMoreThan, b) : null,
        AtMost is { } c ? phrases.Say(Phrase.SpanAtMost, c) : null,
        LessThan is { } d ? phrases.Say(Phrase.SpanLessThan, d) : null,
    }.OfType<string>());

    private static (LocalDate First, LocalDate Last) Ends(TimeLength length, LocalDate earliest, LocalDate latest)
    {
        LocalDate first = length.After(earliest);
        return (first, latest == earliest ? first : length.After(latest));
    }

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
