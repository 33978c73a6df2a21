namespace MedicalMassage.Domain;

/// <summary>A fact that rules ask for and the case lacks. The first question of a decision is the one to ask first.</summary>
public sealed record Question
{
    /// <summary>The rule whose answer weighs most, or null if an entry of the case could not be read at all.</summary>
    public string? Rule { get; init; }

    /// <summary>What to find out.</summary>
    public required string Text { get; init; }

    /// <summary>What kind of fact it is.</summary>
    public required Asked Asks { get; init; }

    /// <summary>Where in the case the answer goes; every question that this library asks says it.</summary>
    public string? Path { get; init; }

    /// <summary>What to measure, for <see cref="Asked.Observation"/>.</summary>
    public Code? Code { get; init; }

    /// <summary>The worst verdict that the answer could lead to.</summary>
    public required Verdict CouldLeadTo { get; init; }

    /// <summary>All rules that the answer settles or helps to settle.</summary>
    public ValueList<string> Settles { get; init; }

    /// <summary>The place alone: what stands there is of a patient, and texts end up in logs.</summary>
    public override string ToString() => $"{nameof(Question)} at {Path}";
}
