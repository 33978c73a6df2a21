using System.Globalization;
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
            page.Heading("NO PLAN. As things stand there can be none.");
            foreach (PlanObstacle obstacle in proposal.Obstacles)
                page.Point(obstacle.Text + (obstacle.Rule is { } rule ? $" [{rule}]" : ""));
            if (proposal.Obstacles.Count > 1)
                page.Line("Without any one of these there could be a plan.");
        }
        for (int i = 0; i < proposal.Drafts.Count; i++)
            Write(page, proposal.Drafts[i], i, evidence);
        if (proposal.Dropped.Count > 0)
        {
            page.Heading("Looked at and dropped");
            foreach (string dropped in proposal.Dropped)
                page.Point(dropped);
        }
        if (evidence.Reviewed is null)
        {
            page.Heading("This draft");
            page.Line($"The evidence ({evidence.Id} {evidence.Version}) is not reviewed by a clinician. A draft is for a therapist to judge and change.");
        }
        return page.ToString();
    }

    private static void Write(Page page, DraftPlan draft, int index, EvidencePack evidence)
    {
        TreatmentPlan course = draft.Course;
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? "DRAFT" : $"ALTERNATIVE {index}")}. {draft.Title}: {course.SessionCount} sessions, {Often(course.PerWeek)}"));
        page.Line("Aim: " + course.Aim);
        if (course.Outcome is { } outcome)
            page.Line("Measured by: " + Measure(outcome, evidence));
        page.Line(Evidence(draft, evidence));
        foreach (Segment segment in draft.NextSession.Segments)
            page.Point(PlanWords.Of(segment, draft.Decision.Envelope.Positions));
        foreach (HomeCare care in draft.NextSession.HomeCare)
            page.Point(Home(care));
        if (draft.Decision.Verdict == Verdict.Hold)
        {
            page.Line("On hold until:");
            foreach (OpenRequirement requirement in draft.Decision.Requirements)
                page.Point(requirement.Text, indent: 4);
            foreach (Question question in draft.Decision.Questions)
                page.Point(question.Text, indent: 4);
        }
        if (draft.Notes.Count == 0)
            return;
        page.Line("To know:");
        foreach (string note in draft.Notes)
            page.Point(note, indent: 4);
    }

    private static string Often(Frequency? often) => often switch
    {
        null => "as agreed",
        { Min: var min, Max: var max } when min == max => string.Create(CultureInfo.InvariantCulture, $"{min} a week"),
        { Min: var min, Max: var max } => string.Create(CultureInfo.InvariantCulture, $"{min} to {max} a week"),
    };

    private static string Measure(OutcomeTarget outcome, EvidencePack evidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"{evidence.Measure(outcome.Measure)?.Title ?? outcome.Measure}{(outcome.Start is { } start ? $", from {start}" : "")}{(outcome.Target is { } target ? $" to {target}" : "")}");

    private static string Evidence(DraftPlan draft, EvidencePack evidence)
    {
        if (draft.Course.Evidence.Count == 0)
            return "Evidence: none of its own; it goes by the prescription.";
        string grade = draft.Grade == EvidenceGrade.Unrecorded ? "not rated" : PlanWords.Words(draft.Grade.ToString()) + " certainty";
        return $"Evidence, {grade}: " + string.Join("; ", draft.Course.Evidence.Select(key => evidence.Sources.FirstOrDefault(source => source.Key == key)?.ToString() ?? key));
    }

    private static string Home(HomeCare care) =>
        PlanWords.Of(care)
        + (care.Dose is { } dose ? $" Dose: {dose}." : "")
        + (care.StopSigns.Count > 0 ? $" Stop and ask at: {string.Join("; ", care.StopSigns)}." : "");
}
