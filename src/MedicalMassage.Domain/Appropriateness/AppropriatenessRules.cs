using Ardalis.GuardClauses;
using MedicalMassage.Domain.Appropriateness;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>The rules on whether massage is right for the diagnosis and whether the course works, to be added to any book.</summary>
public static class AppropriatenessRules
{
    /// <summary>This book with the rules on diagnosis, evidence, tolerance, adverse events and progress, by the standard evidence.</summary>
    /// <param name="book">The book.</param>
    /// <exception cref="ArgumentException">The book has a rule with one of their ids and another content.</exception>
    public static RuleBook WithAppropriateness(this RuleBook book) => WithAppropriateness(book, EvidencePacks.Standard);

    /// <summary>This book with the rules on diagnosis, evidence, tolerance, adverse events and progress.</summary>
    /// <param name="book">The book.</param>
    /// <param name="evidence">The evidence that they go by; it has terms of a review.</param>
    /// <exception cref="ArgumentException">The evidence has no terms of a review, or the book has a rule with one of their ids.</exception>
    public static RuleBook WithAppropriateness(this RuleBook book, EvidencePack evidence)
    {
        Guard.Against.Null(book);
        Guard.Against.Null(evidence);
        _ = evidence.Review ?? throw new ArgumentException("The pack of evidence has no terms of a review.", nameof(evidence));
        return book
            .With(new DiagnosisRule(Phrases.English))
            .With(new EvidenceRule(evidence, Phrases.English))
            .With(new ToleranceRule(Phrases.English))
            .With(new AdverseEventRule(evidence, Phrases.English))
            .With(new ProgressRule(evidence, Phrases.English));
    }
}
