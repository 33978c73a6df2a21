using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>What a course is measured by, from which value to which.</summary>
public sealed record OutcomeTarget
{
    /// <summary>A measure to go by.</summary>
    /// <param name="measure">Its id, a word such as <c>oswestry-disability-index</c>.</param>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    [JsonConstructor]
    public OutcomeTarget(string measure) => Measure = Text.Word(measure, nameof(measure));

    /// <summary>The id of the measure.</summary>
    public string Measure { get; }

    /// <summary>The value before the course, in the unit of the measure; null while it is not measured.</summary>
    public decimal? Start { get; init; }

    /// <summary>The value to reach, in the unit of the measure; null while none is agreed.</summary>
    public decimal? Target { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(OutcomeTarget);
}
