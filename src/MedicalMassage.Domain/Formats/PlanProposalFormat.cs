using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>Proposals of the planner as JSON, for other programs to read.</summary>
public static class PlanProposalFormat
{
    /// <summary>Writes a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is null.</exception>
    public static string Write(PlanProposal proposal, bool indented = true) => StrictReader.Write(proposal, indented);
}
