using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Planning;

/// <summary>A timeline as a list of stretches, with what changes at each edge.</summary>
internal static class TimelineText
{
    internal static string Render(Timeline timeline)
    {
        Page page = new();
        Language language = timeline.Stretches[0].Decision.Language;
        page.Heading(timeline.FirstSafeDay is { } day
            ? day == timeline.From ? Texts.Say(language, "first-today") : Texts.Say(language, "first-on", day)
            : Texts.Say(language, "never"));
        foreach (TimelineStretch stretch in timeline.Stretches)
        {
            page.Point(Texts.Say(language, "stretch", stretch.From, stretch.Through, OneLine.Of(stretch.Decision)));
            if (stretch.Changes is not { } changes)
                continue;
            Change(page, language, "begins", changes.Begin);
            Change(page, language, "ends", changes.End);
            Change(page, language, "alters", changes.Alter);
        }
        if (timeline.IsCutShort)
            page.Line(Texts.Say(language, "cut-short", timeline.Through));
        if (timeline.Bookings.Count > 0)
        {
            page.Heading(Texts.Say(language, "bookings"));
            foreach (BookingProblem booking in timeline.Bookings)
                page.Point($"{language.Say(booking.Date)}: {Texts.Say(language, Problem(booking.Kind))}{(booking.Rules.Count > 0 ? ": " + string.Join(", ", booking.Rules) : "")} ({booking.Path})");
        }
        page.Heading(Texts.Say(language, "this-timeline"));
        page.Line(Texts.Say(language, "timeline-holds", timeline.From, timeline.Through));
        return page.ToString();
    }

    private static void Change(Page page, Language language, string how, ValueList<string> rules)
    {
        if (rules.Count > 0)
            page.Line(Texts.Say(language, how, string.Join(", ", rules)), indent: 6);
    }

    private static string Problem(BookingProblemKind kind) => kind switch
    {
        BookingProblemKind.NeedsAmending => "booking-amend",
        BookingProblemKind.NotAuthorised => "booking-not-authorised",
        BookingProblemKind.NotSafe => "booking-not-safe",
        _ => "booking-not-looked-at",
    };
}
