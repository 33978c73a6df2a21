namespace MedicalMassage.Domain.Rules;

/// <summary>A rule in code that goes by data: the data count in the fingerprint of its book.</summary>
internal interface IRuleWithData : IReferralRule
{
    /// <summary>The data, written out.</summary>
    string Data { get; }
}
