using Ardalis.GuardClauses;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>The mirror image of a part about age, sex or setting.</summary>
public sealed record NotTrigger : Trigger
{
    /// <summary>The opposite of a part.</summary>
    /// <param name="part">About age, sex or setting, or all, any and not of these.</param>
    /// <exception cref="ArgumentException">The part asks for a recorded fact, which must never make a patient safer.</exception>
    public NotTrigger(Trigger part) => Part = Guard.Against.InvalidInput(
        Guard.Against.Null(part), nameof(part), MayBeNegated, "age, sex or setting: a recorded fact must never make a patient safer");

    /// <summary>The part.</summary>
    public Trigger Part { get; }

    internal static bool MayBeNegated(Trigger trigger) => trigger switch
    {
        AgeTrigger or SexTrigger or SettingTrigger => true,
        NotTrigger => true,
        AllTrigger all => all.Parts.All(MayBeNegated),
        AnyTrigger any => any.Parts.All(MayBeNegated),
        _ => false,
    };

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        RuleScope.Mark mark = scope.Here;
        Truth truth = Part.Evaluate(referral, scope);
        if (truth != Truth.Unknown)
            scope.BackTo(mark);
        return (Truth)(Truth.Yes - truth);
    }

    internal override void Support(RuleSupport support) => support.Always = true;

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        // Age, sex and setting have neither codes nor words.
    }
}
