using Ardalis.GuardClauses;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>True if all parts are: the least of their answers.</summary>
public sealed record AllTrigger : Trigger
{
    /// <summary>All of the parts.</summary>
    /// <param name="parts">At least one.</param>
    /// <exception cref="ArgumentException">No part.</exception>
    public AllTrigger(ValueList<Trigger> parts) =>
        Parts = Guard.Against.InvalidInput(parts, nameof(parts), p => p.Count > 0, "at least one part");

    /// <summary>The parts.</summary>
    public ValueList<Trigger> Parts { get; }

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        RuleScope.Mark mark = scope.Here;
        Truth least = Truth.Yes;
        foreach (Trigger part in Parts.Span)
        {
            Truth truth = part.Evaluate(referral, scope);
            if (truth < least)
                least = truth;
            if (least == Truth.No)
            {
                scope.BackTo(mark);
                return Truth.No;
            }
        }
        return least;
    }

    internal override void Support(RuleSupport support)
    {
        RuleSupport? narrowest = null;
        foreach (Trigger part in Parts.Span)
        {
            RuleSupport candidate = new();
            part.Support(candidate);
            if (narrowest is null || candidate.Breadth < narrowest.Breadth)
                narrowest = candidate;
        }
        support.Add(narrowest!);
    }

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        foreach (Trigger part in Parts.Span)
            part.Vocabulary(vocabulary);
    }
}
