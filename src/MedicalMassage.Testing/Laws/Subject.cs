using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Testing.Laws;

/// <summary>What a law is tried on: a rule book, and cases that concern it.</summary>
internal sealed record Subject(RuleBook Book, Vocabulary Vocabulary)
{
    internal Subject(RuleBook book)
        : this(book, new Vocabulary(book))
    {
    }

    internal Cases Cases { get; } = new(Vocabulary);
}
