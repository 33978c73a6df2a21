namespace MedicalMassage.Domain;

/// <summary>One rule's result on one case.</summary>
public sealed record Finding
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The category of the rule.</summary>
    public required string Category { get; init; }

    /// <summary>Whether the facts are all there, or a restriction stands in for one that is missing.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactReference> Facts { get; init; }

    /// <summary>What follows from it. A clearance takes away some of it: see <see cref="ClearedBy"/>.</summary>
    public ValueList<Effect> Effects { get; init; }

    /// <summary>Why.</summary>
    public required string Rationale { get; init; }

    /// <summary>What lifts or settles it.</summary>
    public required string ResolvedBy { get; init; }

    /// <summary>How fast somebody has to see the patient.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>The keys of the sources; <see cref="RuleBook.Sources"/> has their titles.</summary>
    public ValueList<string> Sources { get; init; }

    /// <summary>How many of the sources agree.</summary>
    public string? Agreement { get; init; }

    /// <summary>Where the sources differ, and what in the rule is our own.</summary>
    public string? Disagreement { get; init; }

    /// <summary>How far the sources carry the rule.</summary>
    public EvidenceCertainty Evidence { get; init; }

    /// <summary>The clearance that was used, such as <c>clearances[0]</c>, or null.</summary>
    public string? ClearedBy { get; init; }

    /// <summary>Clearances that count for nothing here, and why.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Finding);
}
