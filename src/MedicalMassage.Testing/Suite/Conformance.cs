using Ardalis.GuardClauses;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Suite;

namespace MedicalMassage.Testing;

/// <summary>
/// Tries rules against the laws that every rule has to keep, over generated cases. A law that is broken is told with the smallest case
/// that shows it: <c>Conformance.Check(new MyRule()).ShouldHold();</c>
/// </summary>
/// <remarks>
/// It tries and does not prove. What it leaves out: a missing detail that a rule made of data reads as its author says
/// (<c>ifUnrecorded</c>); readings and pregnancies that a rule does not need; and the cost of a rule.
/// </remarks>
/// <example>
/// <code>
/// Contraindication rule = RuleAuthor.Named("our-clinic")
///     .Rule("gentle-under-16", "No deep work under sixteen", "age", "house-protocol")
///     .Because("Growing bones and joints bear less.", resolvedBy: "The sixteenth birthday.")
///     .When(Trigger.AgeBelow(16))
///     .Exclude(Technique.DeepTissue);
/// Conformance.Check(rule).ShouldHold();
/// RuleBook.Empty.With(rule).Evaluate(Patients.HealthyAdult()).ShouldBe(Verdict.Proceed);
/// </code>
/// </example>
public static class Conformance
{
    /// <summary>Tries one rule.</summary>
    /// <param name="rule">The rule, in code or made of data.</param>
    /// <param name="options">How thoroughly; null for the usual.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static ConformanceReport Check(IReferralRule rule, ConformanceOptions? options = null) =>
        new Trials(options ?? new()).Of(Guard.Against.Null(rule));

    /// <summary>Tries every rule of a pack by itself, and all of them together.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="options">How thoroughly; null for the usual.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static ConformanceReport Check(RulePack pack, ConformanceOptions? options = null) =>
        new Trials(options ?? new()).Of(Guard.Against.Null(pack));

    /// <summary>Tries a whole rule book with its overrides, and every rule of it by itself.</summary>
    /// <param name="book">The book.</param>
    /// <param name="options">How thoroughly; null for the usual.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static ConformanceReport Check(RuleBook book, ConformanceOptions? options = null) =>
        new Trials(options ?? new()).Of(Guard.Against.Null(book), "the rule book");
}
