using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>The sex that clinical rules go by.</summary>
/// <param name="Sex">Female or male.</param>
public sealed record SexTrigger(Sex Sex) : Trigger
{
    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        const string path = "patient.sex";
        switch (referral.Patient.Sex)
        {
            case Sex.Unrecorded:
            case Sex.Other when Sex != Sex.Other:
                scope.AskFor(Asked.Sex, path, "");
                return Truth.Unknown;
            case var recorded when recorded == Sex:
                scope.Add(new(path, Tokens<Sex>.Words(recorded), HasPlace: false, 0, null, Certain: true));
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
