using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Planning;

/// <summary>A proposal as a therapist reads it: the first draft in full, the others in short, or why there is none.</summary>
internal static class ProposalText
{
    internal static string Render(PlanProposal proposal, EvidencePack evidence)
    {
        Page page = new();
        if (proposal.Drafts.Count == 0)
        {
            page.Heading(Texts.Say(evidence.Language, "no-plan"));
            foreach (PlanObstacle obstacle in proposal.Obstacles)
                page.Point(obstacle.Text + (obstacle.Rule is { } rule ? $" [{rule}]" : ""));
            if (proposal.Obstacles.Count > 1)
                page.Line(Texts.Say(evidence.Language, "any-one"));
        }
        for (int i = 0; i < proposal.Drafts.Count; i++)
            Write(page, proposal.Drafts[i], i, evidence);
        if (proposal.Dropped.Count > 0)
        {
            page.Heading(Texts.Say(evidence.Language, "dropped"));
            foreach (string dropped in proposal.Dropped)
                page.Point(dropped);
        }
        if (evidence.Reviewed is null)
        {
            page.Heading(Texts.Say(evidence.Language, "this-draft"));
            page.Line(Texts.Say(evidence.Language, "evidence-unreviewed", evidence.Id, evidence.Version));
        }
        return page.ToString();
    }

    private static void Write(Page page, DraftPlan draft, int index, EvidencePack evidence)
    {
        TreatmentPlan course = draft.Course;
        Language language = evidence.Language;
        string often = Often(course.PerWeek, language);
        page.Heading(index == 0
            ? Texts.Say(language, "draft", draft.Title, course.SessionCount, often)
            : Texts.Say(language, "alternative", index, draft.Title, course.SessionCount, often));
        page.Line(Texts.Say(language, "aim", course.Aim));
        if (course.Outcome is { } outcome)
            page.Line(Texts.Say(language, "measured-by", Measure(outcome, evidence)));
        page.Line(Evidence(draft, evidence));
        foreach (Segment segment in draft.NextSession.Segments)
            page.Point(PlanWords.Of(segment, draft.Decision.Envelope.Positions, language));
        foreach (HomeCare care in draft.NextSession.HomeCare)
            page.Point(Home(care, language));
        if (draft.Decision.Verdict == Verdict.Hold)
        {
            page.Line(Texts.Say(language, "on-hold"));
            foreach (OpenRequirement requirement in draft.Decision.Requirements)
                page.Point(requirement.Text, indent: 4);
            foreach (Question question in draft.Decision.Questions)
                page.Point(question.Text, indent: 4);
        }
        if (draft.Notes.Count == 0)
            return;
        page.Line(Texts.Say(language, "to-know"));
        foreach (string note in draft.Notes)
            page.Point(note, indent: 4);
    }

    private static string Often(Frequency? often, Language language) => often switch
    {
        null => Texts.Say(language, "as-agreed"),
        { Min: var min, Max: var max } when min == max => Texts.Say(language, "a-week", min),
        { Min: var min, Max: var max } => Texts.Say(language, "a-week-range", min, max),
    };

    private static string Measure(OutcomeTarget outcome, EvidencePack evidence)
    {
        string measure = evidence.Measure(outcome.Measure)?.Title ?? outcome.Measure;
        return (outcome.Start, outcome.Target) switch
        {
            ({ } start, { } target) => Texts.Say(evidence.Language, "measure-from-to", measure, start, target),
            ({ } start, null) => Texts.Say(evidence.Language, "measure-from", measure, start),
            (null, { } target) => Texts.Say(evidence.Language, "measure-to", measure, target),
            _ => measure,
        };
    }

    private static string Evidence(DraftPlan draft, EvidencePack evidence)
    {
        if (draft.Course.Evidence.Count == 0)
            return Texts.Say(evidence.Language, "no-evidence");
        string code = draft.Grade switch
        {
            EvidenceGrade.VeryLow => "evidence-very-low",
            EvidenceGrade.Low => "evidence-low",
            EvidenceGrade.Moderate => "evidence-moderate",
            EvidenceGrade.High => "evidence-high",
            _ => "evidence-unrecorded",
        };
        return Texts.Say(evidence.Language, code, string.Join("; ", draft.Course.Evidence.Select(key => evidence.Sources.FirstOrDefault(source => source.Key == key)?.ToString() ?? key)));
    }

    private static string Home(HomeCare care, Language language) =>
        PlanWords.Of(care, language)
        + (care.Dose is { } dose ? Texts.Say(language, "dose", dose) : "")
        + (care.StopSigns.Count > 0 ? Texts.Say(language, "stop-signs", string.Join("; ", care.StopSigns)) : "");
}
