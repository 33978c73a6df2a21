using Ardalis.GuardClauses;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>True if any part is: the greatest of their answers. All parts are looked at, so that all facts and sites are named.</summary>
public sealed record AnyTrigger : Trigger
{
    /// <summary>Any of the parts.</summary>
    /// <param name="parts">At least one.</param>
    /// <exception cref="ArgumentException">No part.</exception>
    public AnyTrigger(ValueList<Trigger> parts) =>
        Parts = Guard.Against.InvalidInput(parts, nameof(parts), p => p.Count > 0, "at least one part");

    /// <summary>The parts.</summary>
    public ValueList<Trigger> Parts { get; }

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Truth greatest = Truth.No;
        Truth nowhere = Truth.No;
        bool somewhere = false;
        foreach (Trigger part in Parts.Span)
        {
            RuleScope.Mark mark = scope.Here;
            Truth truth = part.Evaluate(referral, scope);
            if (truth == Truth.No)
                continue;
            if (truth == Truth.Unknown)
                scope.Doubt(mark);
            if (truth > greatest)
                greatest = truth;
            if (scope.HasPlaceSince(mark))
                somewhere = true;
            else if (truth > nowhere)
                nowhere = truth;
        }
        // One part lies somewhere, another one nowhere, such as an age: what follows from that one reaches everywhere.
        if (somewhere && nowhere != Truth.No)
            scope.Add(new(null, "", HasPlace: true, BodyMap.Whole, null, nowhere == Truth.Yes));
        return greatest;
    }

    internal override void Support(RuleSupport support)
    {
        foreach (Trigger part in Parts.Span)
            part.Support(support);
    }

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        foreach (Trigger part in Parts.Span)
            part.Vocabulary(vocabulary);
    }
}
