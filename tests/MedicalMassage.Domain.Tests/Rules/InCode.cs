namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A rule in C# that does what it is given.</summary>
internal sealed record InCode(RuleInfo Info, Action<ReferralCase, FindingCollector> Rule) : IReferralRule
{
    public void Evaluate(ReferralCase referral, FindingCollector findings) => Rule(referral, findings);
}
