using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Cli.Planning;

/// <summary>A timeline as a list of stretches, with what changes at each edge.</summary>
internal static class TimelineText
{
    internal static string Render(Timeline timeline)
    {
        Page page = new();
        page.Heading(timeline.FirstSafeDay is { } day
            ? day == timeline.From ? "Massage may be given from today on, within the limits below." : $"Massage may be given first on {Iso(day)}."
            : "On no day that was looked at may massage be given.");
        foreach (TimelineStretch stretch in timeline.Stretches)
        {
            page.Point($"{Iso(stretch.From)} to {Iso(stretch.Through)}: {OneLine.Of(stretch.Decision)}");
            if (stretch.Changes is not { } changes)
                continue;
            Change(page, "begins", changes.Begin);
            Change(page, "ends", changes.End);
            Change(page, "alters", changes.Alter);
        }
        if (timeline.IsCutShort)
            page.Line($"What comes after {Iso(timeline.Through)} was not looked at: too many days of change.");
        if (timeline.Bookings.Count > 0)
        {
            page.Heading("Bookings to look at");
            foreach (BookingProblem booking in timeline.Bookings)
                page.Point($"{Iso(booking.Date)}: {Problem(booking.Kind)}{(booking.Rules.Count > 0 ? ": " + string.Join(", ", booking.Rules) : "")} ({booking.Path})");
        }
        page.Heading("This timeline");
        page.Line($"It holds from {Iso(timeline.From)} through {Iso(timeline.Through)} as long as no fact changes. A new symptom, reading or paper makes it void.");
        return page.ToString();
    }

    private static void Change(Page page, string how, ValueList<string> rules)
    {
        if (rules.Count > 0)
            page.Line($"{how}: {string.Join(", ", rules)}", indent: 6);
    }

    private static string Problem(BookingProblemKind kind) => kind switch
    {
        BookingProblemKind.NeedsAmending => "amend the plan",
        BookingProblemKind.NotAuthorised => "not authorised",
        BookingProblemKind.NotSafe => "not safe, or not known to be",
        _ => "not looked at",
    };

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
