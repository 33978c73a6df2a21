using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Recording decisions by a rule book.</summary>
public static class Recording
{
    /// <summary>Decides a case and records it: <see cref="DecisionRecord.Of"/>.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="referral">The case.</param>
    /// <param name="recordedAt">When it is recorded, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> or <paramref name="referral"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The record would be larger than its format allows.</exception>
    public static DecisionRecord Record(this RuleBook book, ReferralCase referral, Instant? recordedAt = null) => DecisionRecord.Of(book, referral, recordedAt);
}
