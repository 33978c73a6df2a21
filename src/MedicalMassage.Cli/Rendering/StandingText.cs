using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>The standing of a prescription as a therapist reads it: what it is good for, what is left, by when what, and what changes.</summary>
internal static class StandingText
{
    internal static string Render(PrescriptionStanding standing, PrescriptionScheme scheme, Decision decision, RuleBook book)
    {
        Page page = new();
        Language language = book.Language;
        page.Heading(Headline(standing, language));
        page.Line(Texts.Say(language, "standing-on", standing.On, scheme.Title, scheme.Id, scheme.Version), indent: 0);
        foreach (PrescriptionLapse lapse in standing.Lapses)
            page.Point($"{lapse.Text} [{lapse.Rule}]");
        if (standing.Units.Count > 0)
            page.Heading(Texts.Say(language, "units"));
        foreach (UnitsLeft units in standing.Units)
            page.Point(Units(units, language));
        if (standing.Deadlines.Count > 0)
            page.Heading(Texts.Say(language, "deadlines"));
        foreach (PrescriptionDeadline deadline in standing.Deadlines)
            page.Point($"{language.Say(deadline.LastDay)}: {deadline.Text} [{deadline.Rule}]");
        if (decision.Requirements.Count + decision.Questions.Count > 0)
            page.Heading(Texts.Say(language, "mend"));
        foreach (OpenRequirement requirement in decision.Requirements)
            page.Point($"{requirement.Text} [{requirement.Rule}]");
        foreach (Question question in decision.Questions)
            page.Point($"{question.Text}{(question.Rule is { } rule ? $" [{rule}]" : "")}");
        if (standing.Timeline.Count > 0)
            page.Heading(Texts.Say(language, "changes"));
        foreach (StandingChange change in standing.Timeline)
            page.Point($"{language.Say(change.Date)}: {change.Text}");
        if (decision.Advice.Count > 0)
            page.Heading(Texts.Say(language, "advice"));
        foreach (GivenAdvice advice in decision.Advice)
            page.Point($"{advice.Text} [{advice.Rule}]");
        foreach (Finding finding in FindingOrder.GravestFirst(decision))
            FindingText.Write(page, finding, book);
        page.Heading(Texts.Say(language, "these-rules"));
        page.Line(scheme.Reviewed is { } reviewed ? Texts.Say(language, "rules-reviewed", reviewed) : Texts.Say(language, "rules-unreviewed"));
        return page.ToString();
    }

    internal static string Headline(PrescriptionStanding standing, Language language = Language.English) => standing.State switch
    {
        PrescriptionState.OtherScheme => Texts.Say(language, "state-other-scheme"),
        PrescriptionState.Unknown => Texts.Say(language, "state-unknown"),
        PrescriptionState.NotYetValid => Texts.Say(language, "state-not-yet-valid"),
        PrescriptionState.Startable => UntilItEnds(standing, language, "state-startable"),
        PrescriptionState.Running => UntilItEnds(standing, language, "state-running"),
        PrescriptionState.Interrupted => UntilItEnds(standing, language, "state-interrupted"),
        PrescriptionState.Exhausted => Texts.Say(language, "state-exhausted"),
        PrescriptionState.Superseded => Texts.Say(language, "state-superseded"),
        _ => standing.Lapses.Count > 0 ? Texts.Say(language, "state-lapsed-on", standing.Lapses[0].From) : Texts.Say(language, "state-lapsed"),
    };

    private static string UntilItEnds(PrescriptionStanding standing, Language language, string state) =>
        standing.Until is { } day ? Texts.Say(language, state + "-until", day) : Texts.Say(language, state);

    private static string Units(UnitsLeft units, Language language) => units.Left is { } left
        ? Texts.Say(language, "units-left", units.Service, units.Given, units.Prescribed, left)
        : Texts.Say(language, "units-open", units.Service, units.Given);
}
