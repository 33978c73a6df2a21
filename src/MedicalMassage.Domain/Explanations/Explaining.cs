using Ardalis.GuardClauses;
using MedicalMassage.Domain.Explanations;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>Why and why not.</summary>
public static class Explaining
{
    /// <summary>Why a rule did, did not, or cannot yet apply to a case, clause by clause.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="referral">The case.</param>
    /// <param name="ruleId">The id of a rule of the book, or of one that stands in for another by an override.</param>
    /// <exception cref="ArgumentException">The book has no such rule.</exception>
    public static RuleExplanation Explain(this RuleBook book, ReferralCase referral, string ruleId)
    {
        Guard.Against.Null(book);
        Guard.Against.Null(referral);
        Guard.Against.NullOrWhiteSpace(ruleId);
        if (Array.Find(book.Entries, e => e.Rule.Info.Id == ruleId) is { } entry)
            return RuleReading.Of(book, referral, entry.Rule, entry.Pack, entry.InForce(referral.AsOf));
        EntryOverride standIn = Array.Find(book.OverrideArray, o => o.Replacement?.Info.Id == ruleId)
            ?? throw new ArgumentException($"The book has no rule {ruleId}: check the id in the catalogue.", nameof(ruleId));
        return RuleReading.Of(book, referral, standIn.Replacement!, standIn.Pack, null);
    }

    /// <summary>What forces the verdict of a case, and what would change it.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="referral">The case.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static VerdictExplanation Explain(this RuleBook book, ReferralCase referral)
    {
        Guard.Against.Null(book);
        Guard.Against.Null(referral);
        Decision decision = Evaluation.OnItsDay(book, referral);
        (FactReference[] forcedBy, FactReference[] given, string[] rules) = ForcingSet.Of(book, referral, decision);
        return new()
        {
            Verdict = decision.Verdict,
            AsOf = referral.AsOf,
            ForcedBy = [.. forcedBy],
            Given = [.. given],
            Rules = [.. rules],
            Changes = [.. ChangesOfVerdict.Of(book, referral, decision)],
        };
    }
}
