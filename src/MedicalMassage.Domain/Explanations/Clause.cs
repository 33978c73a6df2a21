namespace MedicalMassage.Domain;

/// <summary>One clause of a rule, held against one case: the question, its answer, and what decided it.</summary>
public sealed record Clause
{
    /// <summary>The question, in words.</summary>
    public required string Text { get; init; }

    /// <summary>Yes, no or unknown.</summary>
    public required Truth Answer { get; init; }

    /// <summary>What decided it, or what is missing, in words.</summary>
    public ValueList<string> Because { get; init; }

    /// <summary>The facts of the case that were looked at.</summary>
    public ValueList<FactReference> Facts { get; init; }

    /// <summary>True for an entry of the case, held against a clause: its text names the entry.</summary>
    internal bool IsEntry { get; init; }

    /// <summary>The clauses that it consists of, in the order of the rule.</summary>
    public ValueList<Clause> Parts { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Clause);
}
