using MedicalMassage.Domain;

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
        page.Heading(Say(decision, "what-to-do"));
        foreach (RaisedAlert alert in decision.Alerts)
            page.Point(Say(decision, alert.Urgency == Urgency.Emergency ? "do-now" : "do-today", alert.Action));
        foreach (OpenRequirement requirement in decision.Requirements)
            page.Point(Say(decision, "needed-first", decision.Language.Say(requirement.Kind), requirement.Text));
    }

    private static void WritePlan(Page page, Decision decision, ReferralCase referral)
    {
        if (decision.AmendedPlan is not { } amended)
            return;
        page.Heading(Say(decision, "plan-allowed"));
        page.Line(Say(decision, "aim", amended.Aim));
        foreach (Segment segment in amended.Segments)
            page.Point(PlanWords.Of(segment, decision.Envelope.Positions, decision.Language));
        foreach (HomeCare care in amended.HomeCare)
            page.Point(PlanWords.Of(care, decision.Language));
        List<string> gone =
        [
            .. referral.Plan!.Segments.Where(segment => !amended.Segments.Contains(segment)).Select(segment => PlanWords.Of(segment, SetOf<Position>.All, decision.Language)),
            .. referral.Plan.HomeCare.Where(care => !amended.HomeCare.Contains(care)).Select(care => PlanWords.Of(care, decision.Language)),
        ];
        if (gone.Count == 0)
            return;
        page.Line(Say(decision, "in-place-of"));
        foreach (string part in gone)
            page.Point(part, indent: 4);
    }

    private static void WriteLimits(Page page, Decision decision)
    {
        if (decision.Envelope.IsWhole || decision.Verdict >= Verdict.DoNotTreat)
            return;
        page.Heading(Say(decision, decision.Findings.Any(finding => finding.Certainty == Certainty.Presumed) ? "limits-presumed" : "limits"));
        Restriction[] all = [.. decision.Findings.SelectMany(finding => finding.Effects.OfType<Restriction>()).Select(Bare).Distinct()];
        foreach (Restriction restriction in all.Where(restriction => !all.Any(other => other != restriction && Covers(other, restriction, all))))
            page.Point(decision.Language.Say(restriction));
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
        page.Heading(Say(decision, "what-to-ask"));
        foreach (Question question in decision.Questions)
        {
            string named = question.Asks == Asked.Code ? Named(referral, question.Path!, decision.Language) : "";
            page.Point(Say(decision, "question", question.Text, named, VerdictWords.Short(question.CouldLeadTo, decision.Language)));
        }
    }

    private static void WriteAdvice(Page page, Decision decision)
    {
        ILookup<bool, GivenAdvice> isForLater = decision.Advice.ToLookup(advice => IsForLater(advice, decision));
        WriteAdvice(page, decision, "advice", isForLater[false]);
        WriteAdvice(page, decision, "advice-later", isForLater[true]);
    }

    /// <summary>Nobody is massaged in an emergency: what rules without any hurry advise is not for today then.</summary>
    private static bool IsForLater(GivenAdvice advice, Decision decision) => decision.Verdict == Verdict.ReferUrgently
        && decision.Findings.Where(finding => finding.Rule == advice.Rule).All(finding => finding.Urgency < Urgency.SameDay);

    private static void WriteAdvice(Page page, Decision decision, string heading, IEnumerable<GivenAdvice> advice)
    {
        if (!advice.Any())
            return;
        page.Heading(Say(decision, heading));
        foreach (GivenAdvice one in advice)
            page.Point(Say(decision, one.For switch { Audience.Therapist => "advice-for-therapist", Audience.Patient => "advice-for-patient", _ => "advice-for-prescriber" }, one.Text));
    }

    private static void WritePresumed(Page page, Decision decision)
    {
        Finding[] presumed = [.. decision.Findings.Where(finding => finding.Certainty == Certainty.Presumed)];
        if (presumed.Length == 0)
            return;
        page.Heading(Say(decision, "presumed"));
        foreach (Finding finding in presumed)
            page.Point($"{finding.Title} [{finding.Rule}]: {string.Join("; ", finding.Effects.OfType<Restriction>().Select(restriction => decision.Language.Say(restriction)))}");
    }

    private static void WriteNotSeen(Page page, Decision decision, ReferralCase referral)
    {
        if (decision.Unread.Count > 0)
        {
            page.Heading(Say(decision, "unread"));
            foreach (UnreadFact fact in decision.Unread)
                page.Point($"{fact.Path}{Named(referral, fact.Path, decision.Language)}: {fact.Reason}");
        }
        if (decision.Uncovered.Count > 0)
        {
            page.Heading(Say(decision, "uncovered"));
            foreach (string path in decision.Uncovered)
                page.Point(path + Named(referral, path, decision.Language));
        }
    }

    private static string Named(ReferralCase referral, string path, Language language) => FactLookup.Words(referral, path, language) is { } words ? $" ({words})" : "";

    private static void WriteFoot(Page page, Decision decision, RuleBook book)
    {
        page.Heading(Say(decision, "this-decision"));
        page.Line(decision.ValidThrough is { } last ? Say(decision, "made-for-through", decision.AsOf, last) : Say(decision, "made-for", decision.AsOf));
        if (decision.Verdict < decision.WorstCase)
            page.Line(Say(decision, "worst-case", VerdictWords.Short(decision.WorstCase, decision.Language)));
        page.Line(Say(decision, "checked-clear", decision.CheckedClear.Count));
        string[] unreviewed = [.. book.Packs.Where(pack => pack.Reviewed is null).Select(pack => $"{pack.Id} {pack.Version}")];
        if (unreviewed.Length > 0)
            page.Line(Say(decision, "unreviewed", string.Join(", ", unreviewed)));
        page.Line(Say(decision, "intended-use"));
        foreach (Override terms in decision.RuleBook.Overrides)
            page.Line(OverrideWords.Of(terms, decision.Language));
        page.Line(Say(decision, "rule-book", decision.RuleBook.Fingerprint[..19]));
    }

    private static string Say(Decision decision, string code, params ReadOnlySpan<object?> values) => Texts.Say(decision.Language, code, values);
}
