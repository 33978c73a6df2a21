using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Generation;

/// <summary>Something done to a case. It holds on to what it changes, not to its position, so that it can be done again to a smaller case.</summary>
/// <param name="Told">What is done, in words that begin a sentence: "Adding fever".</param>
/// <param name="Apply">Gives the changed case; the same case where there is nothing to change.</param>
internal sealed record CaseChange(string Told, Func<ReferralCase, ReferralCase> Apply)
{
    /// <summary>Nothing is done.</summary>
    internal static CaseChange None { get; } = new("", referral => referral);

    /// <summary>Where in a case the change is, for changes that take knowledge away.</summary>
    internal Func<ReferralCase, string> Path { get; init; } = _ => "";
}
