namespace MedicalMassage.Domain.Rules;

/// <summary>A rule that goes by data, so that a fingerprint can hold what it does.</summary>
internal interface IDeclaredRule : IReferralRule
{
    /// <summary>The data that it goes by, written out, always in the same words.</summary>
    string Declaration { get; }
}
