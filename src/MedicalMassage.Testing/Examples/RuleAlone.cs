using MedicalMassage.Domain;
using MedicalMassage.Domain.Rules;
using NodaTime;

namespace MedicalMassage.Testing.Examples;

/// <summary>One rule on one case, by itself.</summary>
internal static class RuleAlone
{
    /// <summary>What the rule found or would have to know; nothing if it does not hold on the day that counts.</summary>
    internal static IReadOnlyList<RuleOutcome> Outcomes(IReferralRule rule, ReferralCase referral, Crosswalk? crosswalk = null)
    {
        RuleInfo info = rule.Info;
        LocalDate judged = info.ByIssueDate ? referral.Prescription?.Issued ?? referral.AsOf : referral.AsOf;
        if (judged < info.HoldsFrom || judged >= info.HoldsUntil)
            return [];
        FindingCollector collector = new(referral, crosswalk);
        collector.Run(rule);
        return collector.Outcomes;
    }
}
