namespace MedicalMassage.Domain;

/// <summary>
/// One rule: the one door through which all rules enter, ours and yours. A rule reads only the case it is given: no clock, no file,
/// no state kept between calls, so that the same case gives the same decision everywhere.
/// </summary>
/// <example>
/// <code>
/// public sealed class NoHotStonesAtHome : IReferralRule
/// {
///     public RuleInfo Info { get; } = new("our-clinic/no-hot-stones-at-home", "No hot stones at home", "equipment", "house-protocol");
///
///     public void Evaluate(ReferralCase referral, FindingCollector findings)
///     {
///         if (referral.Setting == CareSetting.Home)
///             findings.Report([new FactReference("setting", "treated at home")], Restriction.Exclude(BodyRegions.WholeBody, Technique.HotStone));
///     }
/// }
/// </code>
/// </example>
public interface IReferralRule
{
    /// <summary>What the rule says about itself. Always the same.</summary>
    RuleInfo Info { get; }

    /// <summary>Looks at the case and tells the collector what it found, what it would have to know, and when that may change.</summary>
    /// <param name="referral">The case.</param>
    /// <param name="findings">Where the rule puts what it found.</param>
    void Evaluate(ReferralCase referral, FindingCollector findings);
}
