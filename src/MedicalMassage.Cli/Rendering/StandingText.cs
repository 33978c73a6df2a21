using System.Globalization;
using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Cli.Rendering;

/// <summary>The standing of a prescription as a therapist reads it: what it is good for, what is left, by when what, and what changes.</summary>
internal static class StandingText
{
    internal static string Render(PrescriptionStanding standing, PrescriptionScheme scheme, Decision decision, RuleBook book)
    {
        Page page = new();
        page.Heading(Headline(standing));
        page.Line($"On {Iso(standing.On)}, by the rules of {scheme.Title} ({scheme.Id} {scheme.Version}).", indent: 0);
        foreach (PrescriptionLapse lapse in standing.Lapses)
            page.Point($"{lapse.Text} [{lapse.Rule}]");
        if (standing.Units.Count > 0)
            page.Heading("Units");
        foreach (UnitsLeft units in standing.Units)
            page.Point(Units(units));
        if (standing.Deadlines.Count > 0)
            page.Heading("By when what has to happen");
        foreach (PrescriptionDeadline deadline in standing.Deadlines)
            page.Point($"{Iso(deadline.LastDay)}: {deadline.Text} [{deadline.Rule}]");
        if (decision.Requirements.Count + decision.Questions.Count > 0)
            page.Heading("What to mend");
        foreach (OpenRequirement requirement in decision.Requirements)
            page.Point($"{requirement.Text} [{requirement.Rule}]");
        foreach (Question question in decision.Questions)
            page.Point($"{question.Text}{(question.Rule is { } rule ? $" [{rule}]" : "")}");
        if (standing.Timeline.Count > 0)
            page.Heading("What changes, if nothing else happens");
        foreach (StandingChange change in standing.Timeline)
            page.Point($"{Iso(change.Date)}: {change.Text}");
        if (decision.Advice.Count > 0)
            page.Heading("Advice");
        foreach (GivenAdvice advice in decision.Advice)
            page.Point($"{advice.Text} [{advice.Rule}]");
        foreach (Finding finding in FindingOrder.GravestFirst(decision))
            FindingText.Write(page, finding, book);
        page.Heading("These rules");
        page.Line(scheme.Reviewed is null ? "They are made from published sources of unequal weight and are unreviewed." : "Reviewed on " + Iso(scheme.Reviewed.Value) + ".");
        return page.ToString();
    }

    internal static string Headline(PrescriptionStanding standing) => standing.State switch
    {
        PrescriptionState.OtherScheme => "ANOTHER SCHEME: not judged",
        PrescriptionState.Unknown => "UNKNOWN: the date of issue is missing",
        PrescriptionState.NotYetValid => "NOT YET VALID",
        PrescriptionState.Startable => "STARTABLE" + Until(standing),
        PrescriptionState.Running => "RUNNING" + Until(standing),
        PrescriptionState.Interrupted => "INTERRUPTED" + Until(standing),
        PrescriptionState.Exhausted => "EXHAUSTED: all units were given",
        PrescriptionState.Superseded => "SUPERSEDED: another prescription took its place",
        _ => "LAPSED" + (standing.Lapses.Count > 0 ? " on " + Iso(standing.Lapses[0].From) : ""),
    };

    private static string Until(PrescriptionStanding standing) => standing.Until is { } day ? " until " + Iso(day) : "";

    private static string Units(UnitsLeft units) => units.Left is { } left
        ? string.Create(CultureInfo.InvariantCulture, $"{units.Service}: {units.Given} of {units.Prescribed} given, {left} left")
        : string.Create(CultureInfo.InvariantCulture, $"{units.Service}: {units.Given} given; the form leaves the number open");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
