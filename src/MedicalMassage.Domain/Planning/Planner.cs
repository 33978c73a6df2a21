using Ardalis.GuardClauses;
using MedicalMassage.Domain.Planning;

namespace MedicalMassage.Domain;

/// <summary>Drafts courses from a case: inside what is safe, tolerated and prescribed, with the evidence they lean on.</summary>
public static class Planner
{
    /// <summary>Drafts courses by the standard evidence.</summary>
    /// <param name="referral">The case. Its plan and course do not count; its prescription, history, tolerance and records do.</param>
    /// <param name="book">The rules to keep to.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static PlanProposal Propose(ReferralCase referral, RuleBook book) => Propose(referral, book, EvidencePacks.Standard);

    /// <summary>Drafts courses.</summary>
    /// <param name="referral">The case. Its plan and course do not count; its prescription, history, tolerance and records do.</param>
    /// <param name="book">The rules to keep to.</param>
    /// <param name="evidence">The approaches and what is known of them.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static PlanProposal Propose(ReferralCase referral, RuleBook book, EvidencePack evidence) =>
        new ProposalMaker(Guard.Against.Null(referral), Guard.Against.Null(book), Guard.Against.Null(evidence)).Make();
}
