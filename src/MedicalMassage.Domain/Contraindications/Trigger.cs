using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>
/// A question over a case with the answers yes, no and unknown. The set is closed: facts of each section, pregnancy, age, sex,
/// setting and planned work, and all, any and not of others.
/// </summary>
[JsonConverter(typeof(TriggerConverter))]
public abstract partial record Trigger
{
    private protected Trigger()
    {
    }

    /// <summary>All of them.</summary>
    public static Trigger All(params ReadOnlySpan<Trigger> parts) => new AllTrigger([.. parts]);

    /// <summary>At least one of them.</summary>
    public static Trigger Any(params ReadOnlySpan<Trigger> parts) => new AnyTrigger([.. parts]);

    /// <summary>The opposite. Only for age, sex and setting: a recorded fact must never make a patient safer.</summary>
    public static Trigger Not(Trigger part) => new NotTrigger(part);

    /// <summary>What the trigger answers for a case, by itself: no overrides, no dates of rules, no crosswalk.</summary>
    /// <param name="referral">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="referral"/> is null.</exception>
    public Truth Answer(ReferralCase referral) => Evaluate(Guard.Against.Null(referral), new RuleScope(referral.AsOf, null, marks: CaseMarks.Of(referral, null)));

    /// <summary>The trigger in words, as a person would look it up.</summary>
    public sealed override string ToString() => new TriggerWords(Phrases.English).Of(this);

    /// <summary>Answers the question; facts, sites, open points and dates of change go to the scope.</summary>
    internal abstract Truth Evaluate(ReferralCase referral, RuleScope scope);

    /// <summary>Names what has to be in a case for the answer to be other than no.</summary>
    internal abstract void Support(RuleSupport support);

    /// <summary>Names every code and word that the trigger can read.</summary>
    internal abstract void Vocabulary(RuleSupport vocabulary);
}
