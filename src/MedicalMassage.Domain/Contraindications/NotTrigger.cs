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
        if (truth == Truth.No)
            NameFacts(Part, referral, scope);
        return (Truth)(Truth.Yes - truth);
    }

    /// <summary>That something is not so rests on the same recorded facts as that it is.</summary>
    private static void NameFacts(Trigger part, ReferralCase referral, RuleScope scope)
    {
        switch (part)
        {
            case AgeTrigger when referral.Patient.BirthDate is not null:
                scope.Add(AgeTrigger.Fact(scope));
                break;
            case SexTrigger when referral.Patient.Sex != Sex.Unrecorded:
                scope.Add(SexTrigger.Fact(referral.Patient.Sex, scope));
                break;
            case SettingTrigger when referral.Setting != CareSetting.Unrecorded:
                scope.Add(SettingTrigger.Fact(referral.Setting, scope));
                break;
            case NotTrigger not:
                NameFacts(not.Part, referral, scope);
                break;
            case AllTrigger all:
                foreach (Trigger each in all.Parts.Span)
                    NameFacts(each, referral, scope);
                break;
            case AnyTrigger any:
                foreach (Trigger each in any.Parts.Span)
                    NameFacts(each, referral, scope);
                break;
            default:
                break;
        }
    }

    internal override void Support(RuleSupport support) => support.Always = true;

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        // Age, sex and setting have neither codes nor words.
    }
}
