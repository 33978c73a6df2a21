using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A treatment that the massage is part of or goes beside.</summary>
public sealed record Programme
{
    /// <summary>A programme of a kind.</summary>
    /// <param name="kind">What kind of treatment.</param>
    [JsonConstructor]
    public Programme(ProgrammeKind kind) => Kind = Guard.Against.EnumOutOfRange(kind);

    /// <summary>What kind of treatment.</summary>
    public ProgrammeKind Kind { get; }

    /// <summary>The programme, in the caller's words.</summary>
    public string? Name { get; init => field = Text.Optional(value, nameof(Name)); }

    /// <summary>The clinician who answers for it, by profession.</summary>
    public Prescriber? Responsible { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Programme);
}
