using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>The sex that clinical rules go by.</summary>
/// <param name="Sex">Female or male.</param>
public sealed record SexTrigger(Sex Sex) : Trigger
{
    private const string SexPath = "patient.sex";

    internal static RuleScope.FactHit Fact(Sex recorded, RuleScope scope) => new(SexPath, scope.Phrases.Of(recorded), HasPlace: false, 0, null, Certain: true);

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        switch (referral.Patient.Sex)
        {
            case Sex.Unrecorded:
            case Sex.Other when Sex != Sex.Other:
                scope.AskFor(Asked.Sex, SexPath, "");
                return Truth.Unknown;
            case var recorded when recorded == Sex:
                scope.Add(Fact(recorded, scope));
                return Truth.Yes;
            default:
                return Truth.No;
        }
    }

    internal override void Support(RuleSupport support) => support.Always = true;

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        // A sex has neither codes nor words.
    }
}
