namespace MedicalMassage.Domain.Rules;

/// <summary>A rule made of data that can say all that it does, so that a fingerprint can hold it.</summary>
internal interface IDeclaredRule : IReferralRule
{
    /// <summary>All that the rule does, always in the same words.</summary>
    string Declaration { get; }
}
