using Ardalis.GuardClauses;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Testing.Examples;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing;

/// <summary>A patient, and what one rule is to make of him: written from the source of the rule, not from its code.</summary>
public sealed record RuleExample
{
    /// <summary>An example.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="name">A sentence about the patient.</param>
    /// <param name="referral">The case.</param>
    /// <param name="expect">What the rule is to make of it.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public RuleExample(string rule, string name, ReferralCase referral, ExpectedAnswer expect)
    {
        Rule = Guard.Against.NullOrWhiteSpace(rule);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Referral = Guard.Against.Null(referral);
        Expect = Guard.Against.EnumOutOfRange(expect);
    }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>A sentence about the patient.</summary>
    public string Name { get; }

    /// <summary>The case.</summary>
    public ReferralCase Referral { get; }

    /// <summary>What the rule is to make of it.</summary>
    public ExpectedAnswer Expect { get; }

    /// <summary>The verdict of the whole book, where the example is sure of it.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Work that this rule by itself has to leave open.</summary>
    public ValueList<Segment> Allows { get; init; }

    /// <summary>Work that this rule by itself has to rule out, at least in part.</summary>
    public ValueList<Segment> Forbids { get; init; }

    /// <summary>What this rule by itself has to ask for first: exactly these. Null where the example does not say.</summary>
    public SetOf<RequirementKind>? Requires { get; init; }

    /// <summary>How fast this rule by itself sends the patient on. Null where the example does not say.</summary>
    public Urgency? Alerts { get; init; }

    /// <summary>What follows from this rule by itself, each effect said shortly, in order: exactly these. Null where the example does not say.</summary>
    /// <remarks>Advice is left out, and so is what a requirement or an alert tells the reader.</remarks>
    public ValueList<string>? Effects { get; init; }

    /// <summary>What a rule makes of the case by itself.</summary>
    /// <param name="rule">The rule.</param>
    public ExpectedAnswer Answer(IReferralRule rule) => Answer(RuleAlone.Outcomes(Guard.Against.Null(rule), Referral));

    private static ExpectedAnswer Answer(IReadOnlyList<RuleOutcome> outcomes) =>
        outcomes.Any(outcome => outcome.Established) ? ExpectedAnswer.Fires
        : outcomes.Count > 0 ? ExpectedAnswer.Asks
        : ExpectedAnswer.Clear;

    /// <summary>What is not as the example says, as a sentence; null if all is.</summary>
    /// <param name="book">The book with the rule in it.</param>
    /// <exception cref="ArgumentException">The book has no such rule.</exception>
    public string? Misses(RuleBook book)
    {
        IReferralRule rule = Guard.Against.Null(book).Rules.FirstOrDefault(rule => rule.Info.Id == Rule)
            ?? throw new ArgumentException($"The book has no rule {Rule}.", nameof(book));
        return MissesAlone(rule) ?? (Verdict is { } verdict && book.Evaluate(Referral) is { } decision && decision.Verdict != verdict
            ? $"{Name}: expected {VerdictText.Of(verdict)}, but the book comes to {VerdictText.Of(decision)}"
            : null);
    }

    /// <summary>What the rule by itself makes otherwise than the example says; null if nothing.</summary>
    internal string? MissesAlone(IReferralRule rule)
    {
        IReadOnlyList<RuleOutcome> outcomes = RuleAlone.Outcomes(rule, Referral);
        ExpectedAnswer answer = Answer(outcomes);
        if (answer != Expect)
            return $"{Name}: expected that {Rule} {Words(Expect)}, but it {Words(answer)}";
        if (Effects is { } effects && EffectsOf(outcomes) is { } come && come != effects)
            return $"{Name}: expected that of {Rule} follows: {Listed(effects)}; but it is: {Listed(come)}";
        if (Allows.Count == 0 && Forbids.Count == 0 && Requires is null && Alerts is null)
            return null;
        TreatmentEnvelope left = TreatmentEnvelope.Whole.Restrict(outcomes.SelectMany(outcome => (outcome.Established ? outcome : outcome.Presumed)?.Effects ?? []).OfType<Restriction>());
        if (Allows.FirstOrDefault(segment => !IsAllowed(left, segment)) is { } allowed)
            return $"{Name}: expected that {Rule} leaves open {CaseText.Of(allowed)}, but it rules that out";
        if (Forbids.FirstOrDefault(segment => IsAllowed(left, segment)) is { } forbidden)
            return $"{Name}: expected that {Rule} rules out {CaseText.Of(forbidden)}, but it leaves that open";
        Effect[] sure = [.. outcomes.Where(outcome => outcome.Established).SelectMany(outcome => outcome.Effects)];
        SetOf<RequirementKind> requirements = [.. sure.OfType<Requirement>().Select(requirement => requirement.Kind)];
        if (Requires is { } required && requirements != required)
            return $"{Name}: expected that {Rule} asks for {required} first, but it asks for {requirements}";
        Urgency urgency = sure.OfType<Alert>().Select(alert => alert.Urgency).DefaultIfEmpty(Urgency.None).Max();
        return Alerts is { } expected && urgency != expected
            ? $"{Name}: expected that {Rule} sends the patient on with urgency \"{Tokens<Urgency>.Words(expected)}\", but the urgency is \"{Tokens<Urgency>.Words(urgency)}\""
            : null;
    }

    /// <summary>What a rule makes of a case as it stands, as an example.</summary>
    internal static RuleExample Of(IReferralRule rule, string name, ReferralCase referral)
    {
        IReadOnlyList<RuleOutcome> outcomes = RuleAlone.Outcomes(rule, referral);
        return new(rule.Info.Id, name, referral, Answer(outcomes)) { Effects = EffectsOf(outcomes) };
    }

    private static ValueList<string> EffectsOf(IReadOnlyList<RuleOutcome> outcomes) =>
    [
        .. outcomes.SelectMany(outcome => outcome.Effects).Select(ShortWords).OfType<string>().Distinct().Order(StringComparer.Ordinal),
    ];

    private static string? ShortWords(Effect effect) => effect switch
    {
        Restriction restriction => restriction + Lifted(effect),
        Requirement requirement => "needed first: " + Tokens<RequirementKind>.Words(requirement.Kind) + Lifted(effect),
        Alert alert => "alert: " + Tokens<Urgency>.Words(alert.Urgency) + Lifted(effect),
        _ => null,
    };

    private static string Lifted(Effect effect) => effect.LiftedByClearance ? " (unless cleared)" : "";

    private static string Listed(ValueList<string> effects) => effects.Count == 0 ? "nothing" : string.Join("; ", effects);

    private static bool IsAllowed(TreatmentEnvelope envelope, Segment segment) => envelope.Allows(segment) && !(segment.Minutes > envelope.MaxMinutes);

    private static string Words(ExpectedAnswer answer) => answer switch
    {
        ExpectedAnswer.Fires => "fires",
        ExpectedAnswer.Asks => "asks",
        _ => "has nothing to say",
    };
}
