using MedicalMassage.Charts;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Planning;

/// <summary>Drafts courses for a case, or tells why there can be none.</summary>
internal static class PlanCommand
{
    internal static int Run(string path, bool json, string[] packs, Language language, string? chart, Stream input, TextWriter output)
    {
        ReferralCase referral = SingleCase.Read(path, input);
        RuleBook book = RuleBookChoice.With(packs).WithAppropriateness().In(language);
        PlanProposal proposal = Planner.Propose(referral, book);
        if (json)
            output.WriteLine(PlanProposalFormat.Write(proposal));
        else
            output.Write(ProposalText.Render(proposal, EvidencePacks.Standard.In(language)));
        if (proposal.Drafts.Count == 0)
        {
            if (chart is not null)
                throw new UsageException("There is no draft to draw: --chart was left out.");
            return ExitCode.Of(proposal.Obstacles.Any(obstacle => obstacle.Kind == PlanObstacleKind.Alert) ? Verdict.ReferUrgently : Verdict.DoNotTreat);
        }
        DraftPlan first = proposal.Drafts[0];
        if (chart is not null)
            ChartFile.Write(chart, BodyChart.Of(first.Decision.Envelope, first.NextSession, "Body chart: " + first.Title));
        return ExitCode.Of(first.Decision.Verdict);
    }
}
