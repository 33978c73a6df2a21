using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Why a rule did, did not, or cannot yet apply to a case.</summary>
public sealed record RuleExplanation
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The day of the case.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Whether the rule is in force at all. A rule that is not has no say in the decision, whatever its answer.</summary>
    public RuleStanding Standing { get; init; }

    /// <summary>The override that stands against it on the day, or null.</summary>
    public Override? Override { get; init; }

    /// <summary>What the rule answers: yes, no or unknown.</summary>
    public required Truth Answer { get; init; }

    /// <summary>The trigger, clause by clause. Null for a rule in code, which cannot be looked into.</summary>
    public Clause? When { get; init; }

    /// <summary>The facts that the answer rests on.</summary>
    public ValueList<FactReference> Facts { get; init; }

    /// <summary>What the rule would have to know, in words; empty unless the answer is unknown.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>What follows where the answer is yes, and may follow where it is unknown, in words.</summary>
    public ValueList<string> Effects { get; init; }

    /// <summary>The clearance that takes some of it away, such as <c>clearances[0]</c>, or null.</summary>
    public string? ClearedBy { get; init; }

    /// <summary>The next day on which the answer changes, or null if no day changes it.</summary>
    public LaterAnswer? Later { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(RuleExplanation);
}
