using System.Globalization;
using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Cli.Rendering;

/// <summary>A decision as a therapist reads it aloud: the verdict, what to do, why, and what was not looked at.</summary>
internal static class DecisionText
{
    /// <summary>The page.</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="referral">On what.</param>
    /// <param name="book">By which rules.</param>
    /// <param name="caution">What the reader has to know beside the verdict, or null.</param>
    internal static string Render(Decision decision, ReferralCase referral, RuleBook book, string? caution = null)
    {
        Page page = new();
        page.Heading(VerdictWords.Headline(decision, referral.Plan is not null));
        if (caution is not null)
            page.Line(caution, indent: 0);
        WriteActions(page, decision);
        WritePlan(page, decision, referral);
        WriteLimits(page, decision);
        WriteQuestions(page, decision, referral);
        WriteAdvice(page, decision);
        foreach (Finding finding in FindingOrder.GravestFirst(decision))
            FindingText.Write(page, finding, book);
        WritePresumed(page, decision);
        WriteNotSeen(page, decision, referral);
        WriteFoot(page, decision, book);
        return page.ToString();
    }

    private static void WriteActions(Page page, Decision decision)
    {
        if (decision.Alerts.Count + decision.Requirements.Count == 0)
            return;
        page.Heading("What to do");
        foreach (RaisedAlert alert in decision.Alerts)
            page.Point($"{(alert.Urgency == Urgency.Emergency ? "NOW" : "TODAY")}: {alert.Action}");
        foreach (OpenRequirement requirement in decision.Requirements)
            page.Point($"Needed first ({PlanWords.Words(requirement.Kind.ToString())}): {requirement.Text}");
    }

    private static void WritePlan(Page page, Decision decision, ReferralCase referral)
    {
        if (decision.AmendedPlan is not { } amended)
            return;
        page.Heading("The plan that may be given");
        page.Line("Aim: " + amended.Aim);
        foreach (Segment segment in amended.Segments)
            page.Point(PlanWords.Of(segment, decision.Envelope.Positions));
        foreach (HomeCare care in amended.HomeCare)
            page.Point(PlanWords.Of(care));
        List<string> gone =
        [
            .. referral.Plan!.Segments.Where(segment => !amended.Segments.Contains(segment)).Select(segment => PlanWords.Of(segment, SetOf<Position>.All)),
            .. referral.Plan.HomeCare.Where(care => !amended.HomeCare.Contains(care)).Select(PlanWords.Of),
        ];
        if (gone.Count == 0)
            return;
        page.Line("In place of:");
        foreach (string part in gone)
            page.Point(part, indent: 4);
    }

    private static void WriteLimits(Page page, Decision decision)
    {
        if (decision.Envelope.IsWhole || decision.Verdict >= Verdict.DoNotTreat)
            return;
        page.Heading(decision.Findings.Any(finding => finding.Certainty == Certainty.Presumed) ? "Limits, until the questions are answered" : "Limits");
        Restriction[] all = [.. decision.Findings.SelectMany(finding => finding.Effects.OfType<Restriction>()).Select(Bare).Distinct()];
        foreach (Restriction restriction in all.Where(restriction => !all.Any(other => other != restriction && Covers(other, restriction, all))))
            page.Point(restriction.ToString());
    }

    private static Restriction Bare(Restriction restriction) => restriction with { LiftedByClearance = false };

    /// <summary>True if a restriction says all that another does; of two that say the same, the first one stays.</summary>
    private static bool Covers(Restriction stronger, Restriction weaker, Restriction[] all)
    {
        TreatmentEnvelope left = TreatmentEnvelope.Whole.Restrict(stronger);
        TreatmentEnvelope right = TreatmentEnvelope.Whole.Restrict(weaker);
        return left.IsWithin(right) && (!left.Equals(right) || Array.IndexOf(all, stronger) < Array.IndexOf(all, weaker));
    }

    private static void WriteQuestions(Page page, Decision decision, ReferralCase referral)
    {
        if (decision.Questions.Count == 0)
            return;
        page.Heading("What to ask, the weightiest first");
        foreach (Question question in decision.Questions)
            page.Point($"{question.Text}{(question.Asks == Asked.Code ? Named(referral, question.Path!) : "")} [could lead to: {VerdictWords.Short(question.CouldLeadTo)}]");
    }

    private static void WriteAdvice(Page page, Decision decision)
    {
        ILookup<bool, GivenAdvice> isForLater = decision.Advice.ToLookup(advice => IsForLater(advice, decision));
        WriteAdvice(page, "Advice", isForLater[false]);
        WriteAdvice(page, "For a later session, once the patient has been seen", isForLater[true]);
    }

    /// <summary>Nobody is massaged in an emergency: what rules without any hurry advise is not for today then.</summary>
    private static bool IsForLater(GivenAdvice advice, Decision decision) => decision.Verdict == Verdict.ReferUrgently
        && decision.Findings.Where(finding => finding.Rule == advice.Rule).All(finding => finding.Urgency < Urgency.SameDay);

    private static void WriteAdvice(Page page, string heading, IEnumerable<GivenAdvice> advice)
    {
        if (!advice.Any())
            return;
        page.Heading(heading);
        foreach (GivenAdvice one in advice)
            page.Point($"For the {PlanWords.Words(one.For.ToString())}: {one.Text}");
    }

    private static void WritePresumed(Page page, Decision decision)
    {
        Finding[] presumed = [.. decision.Findings.Where(finding => finding.Certainty == Certainty.Presumed)];
        if (presumed.Length == 0)
            return;
        page.Heading("Presumed until the questions are answered");
        foreach (Finding finding in presumed)
            page.Point($"{finding.Title} [{finding.Rule}]: {string.Join("; ", finding.Effects.OfType<Restriction>())}");
    }

    private static void WriteNotSeen(Page page, Decision decision, ReferralCase referral)
    {
        if (decision.Unread.Count > 0)
        {
            page.Heading("Could not be read, and so is not clear");
            foreach (UnreadFact fact in decision.Unread)
                page.Point($"{fact.Path}{Named(referral, fact.Path)}: {fact.Reason}");
        }
        if (decision.Uncovered.Count > 0)
        {
            page.Heading("Read, but no rule speaks of it");
            foreach (string path in decision.Uncovered)
                page.Point(path + Named(referral, path));
        }
    }

    private static string Named(ReferralCase referral, string path) => FactLookup.Words(referral, path) is { } words ? $" ({words})" : "";

    private static void WriteFoot(Page page, Decision decision, RuleBook book)
    {
        page.Heading("This decision");
        page.Line("Made for " + LocalDatePattern.Iso.Format(decision.AsOf) + (decision.ValidThrough is { } last
            ? "; the same facts give the same answer through " + LocalDatePattern.Iso.Format(last) + "."
            : "; no later day changes it while the facts stay the same."));
        if (decision.Verdict < decision.WorstCase)
            page.Line($"What is not known could lead to: {VerdictWords.Short(decision.WorstCase)}.");
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{decision.CheckedClear.Count} rules were checked and found clear."));
        string[] unreviewed = [.. book.Packs.Where(pack => pack.Reviewed is null).Select(pack => $"{pack.Id} {pack.Version}")];
        if (unreviewed.Length > 0)
            page.Line($"Not reviewed by a clinician: {string.Join(", ", unreviewed)}.");
        foreach (Override terms in decision.RuleBook.Overrides)
            page.Line(OverrideWords.Of(terms));
        page.Line($"Rule book {decision.RuleBook.Fingerprint[..19]}.");
    }
}
