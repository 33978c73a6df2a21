namespace MedicalMassage.Domain.Rules;

/// <summary>A rule that makes its sentences itself, and so has to be told in which language.</summary>
internal interface ISpokenRule : IReferralRule
{
    /// <summary>The same rule in another language.</summary>
    IReferralRule In(Language language);
}
