using System.Xml.Linq;
using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Charts;

/// <summary>The verdict over time, with the booked sessions that cannot be given as planned.</summary>
/// <remarks>Each verdict has a colour, a pattern and a letter. A title and a description say all of it in words.</remarks>
public static class TimelineChart
{
    private const double Width = 760;
    private const double Left = 20;
    private const double BarTop = 62;
    private const double BarHeight = 46;

    private static readonly Dictionary<Verdict, (string Letter, string Words, string Color, string? Pattern)> Looks = new()
    {
        [Verdict.Proceed] = ("P", "proceed", "#DFF3EA", null),
        [Verdict.ProceedWithModifications] = ("M", "proceed with modifications", "#56B4E9", "M4,0 L4,8"),
        [Verdict.Hold] = ("H", "hold", "#F0E442", "M-2,6 L6,-2 M2,10 L10,2"),
        [Verdict.DoNotTreat] = ("N", "do not treat", "#D55E00", "M-2,-2 L10,10 M10,-2 L-2,10"),
        [Verdict.ReferUrgently] = ("U", "refer urgently", "#CC79A7", "M0,2 L8,2 M0,6 L8,6"),
    };

    /// <summary>The chart of a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static string Of(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        string[] lines = [.. Lines(timeline)];
        string[] wrapped = [.. lines.SelectMany(line => Svg.Wrap(line, 120))];
        double textTop = BarTop + BarHeight + 70;
        XElement document = Svg.Document(
            Width, textTop + (wrapped.Length * 15) + 8, $"The verdict from {Iso(timeline.From)} to {Iso(timeline.Through)}", string.Join(' ', lines), Definitions(),
            Svg.Words(Left, 26, "The verdict over time, if no fact changes", 15, bold: true));
        foreach (TimelineStretch stretch in timeline.Stretches)
            document.Add(Bar(timeline, stretch));
        foreach (BookingProblem booking in timeline.Bookings)
        {
            double x = X(timeline, booking.Date);
            document.Add(Svg.Path(FormattableString.Invariant($"M{Svg.Number(x - 5)},{BarTop - 12} L{Svg.Number(x + 5)},{BarTop - 12} L{Svg.Number(x)},{BarTop - 2} Z"), Svg.Ink));
        }
        document.Add(Svg.Words(Left, BarTop + BarHeight + 16, Iso(timeline.From), 11), Svg.Words(Width - Left, BarTop + BarHeight + 16, Iso(timeline.Through), 11, "end"));
        document.Add(Legend());
        for (int i = 0; i < wrapped.Length; i++)
            document.Add(Svg.Words(Left, textTop + (i * 15), wrapped[i], 11));
        return Svg.Text(document);
    }

    private static XElement Bar(Timeline timeline, TimelineStretch stretch)
    {
        (string letter, string words, string color, string? pattern) = Looks[stretch.Decision.Verdict];
        double from = X(timeline, stretch.From);
        double width = Math.Max(2, X(timeline, stretch.Through.PlusDays(1)) - from);
        XElement bar = Svg.Rectangle(from, BarTop, width, BarHeight, pattern is null ? color : $"url(#v{letter})");
        bar.Add(new XAttribute("stroke", Svg.Ink), new XAttribute("stroke-width", "0.8"), new XAttribute("data-from", Iso(stretch.From)), new XAttribute("data-verdict", letter));
        bar.Add(Svg.Element("title", $"{Iso(stretch.From)} to {Iso(stretch.Through)}: {words}"));
        XElement group = Svg.Element("g", bar);
        if (width >= 22)
        {
            XElement back = Svg.Rectangle(from + (width / 2) - 9, BarTop + 14, 18, 18, "#FFFFFF");
            back.Add(new XAttribute("rx", 4));
            group.Add(back, Svg.Words(from + (width / 2), BarTop + 28, letter, 13, "middle", bold: true));
        }
        return group;
    }

    private static XElement Definitions() => Svg.Element("defs", [.. Looks.Values.Where(look => look.Pattern is not null).Select(look => (object)Svg.Element(
        "pattern",
        new XAttribute("id", "v" + look.Letter),
        new XAttribute("width", 8),
        new XAttribute("height", 8),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        Svg.Rectangle(0, 0, 8, 8, look.Color),
        Svg.Element("path", new XAttribute("d", look.Pattern!), new XAttribute("stroke", Svg.Ink), new XAttribute("stroke-width", "0.9"))))]);

    private static XElement Legend()
    {
        XElement legend = Svg.Element("g", new XAttribute("class", "legend"));
        double x = Left;
        foreach ((string letter, string words, string color, string? pattern) in Looks.Values)
        {
            XElement box = Svg.Rectangle(x, BarTop + BarHeight + 30, 20, 14, pattern is null ? color : $"url(#v{letter})");
            box.Add(new XAttribute("stroke", Svg.Faint));
            legend.Add(box, Svg.Words(x + 25, BarTop + BarHeight + 41, $"{letter} {words}", 11));
            x += 46 + (words.Length * 6.2);
        }
        legend.Add(Svg.Path(FormattableString.Invariant($"M{Svg.Number(x)},{BarTop + BarHeight + 32} l10,0 l-5,10 Z"), Svg.Ink), Svg.Words(x + 15, BarTop + BarHeight + 41, "booking to look at", 11));
        return legend;
    }

    private static IEnumerable<string> Lines(Timeline timeline)
    {
        foreach (TimelineStretch stretch in timeline.Stretches)
        {
            string change = stretch.Changes is { } changes ? Change(changes) : "";
            yield return $"{Iso(stretch.From)} to {Iso(stretch.Through)}: {Looks[stretch.Decision.Verdict].Words}.{change}";
        }
        if (timeline.IsCutShort)
            yield return $"What comes after {Iso(timeline.Through)} was not looked at.";
        yield return timeline.FirstSafeDay is { } day ? $"Massage may be given first on {Iso(day)}." : "On no day that was looked at may massage be given.";
        foreach (BookingProblem booking in timeline.Bookings)
            yield return $"Booked on {Iso(booking.Date)}: {Booking(booking.Kind)}{(booking.Rules.Count > 0 ? " (" + string.Join(", ", booking.Rules) + ")" : "")}.";
    }

    private static string Change(DecisionChange change)
    {
        List<string> parts = [];
        if (change.Begin.Count > 0)
            parts.Add("begins: " + string.Join(", ", change.Begin));
        if (change.End.Count > 0)
            parts.Add("ends: " + string.Join(", ", change.End));
        if (change.Alter.Count > 0)
            parts.Add("alters: " + string.Join(", ", change.Alter));
        return parts.Count == 0 ? "" : " What changes: " + string.Join("; ", parts) + ".";
    }

    private static string Booking(BookingProblemKind kind) => kind switch
    {
        BookingProblemKind.NeedsAmending => "the plan has to be amended",
        BookingProblemKind.NotAuthorised => "not authorised",
        BookingProblemKind.NotSafe => "not safe, or not known to be",
        _ => "not looked at",
    };

    private static double X(Timeline timeline, LocalDate day)
    {
        double days = Math.Max(1, Period.DaysBetween(timeline.From, timeline.Through) + 1);
        return Left + (Math.Clamp(Period.DaysBetween(timeline.From, day), 0, days) / days * (Width - (2 * Left)));
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
