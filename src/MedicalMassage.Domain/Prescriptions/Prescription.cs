using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A prescription: who prescribed what, for which diagnosis, with which recommendations, and what was given under it.</summary>
public sealed record Prescription
{
    /// <summary>The payer's or jurisdiction's rules that it falls under, as a word such as <c>de-gkv</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Scheme { get; init => field = Text.OptionalWord(value, nameof(Scheme)); }

    /// <summary>The date of issue.</summary>
    public LocalDate? Issued { get; init; }

    /// <summary>True if the prescriber marked it as urgent.</summary>
    public bool Urgent { get; init; }

    /// <summary>Who prescribed.</summary>
    public Prescriber? Prescriber { get; init; }

    /// <summary>What the massage is prescribed for. Rules read it like a condition of the history.</summary>
    public Condition? Diagnosis { get; init; }

    /// <summary>The diagnosis group of the scheme, such as <c>WS</c>.</summary>
    public string? DiagnosisGroup { get; init => field = Text.Optional(value, nameof(DiagnosisGroup)); }

    /// <summary>The prescribed services.</summary>
    public ValueList<PrescriptionItem> Items { get; init; }

    /// <summary>What the course is to achieve.</summary>
    public ValueList<string> Goals { get; init; }

    /// <summary>What the prescriber warns of.</summary>
    public ValueList<string> Precautions { get; init; }

    /// <summary>Sessions already given.</summary>
    public ValueList<SessionGiven> SessionsGiven { get; init; }

    /// <summary>Gaps in the course.</summary>
    public ValueList<Interruption> Interruptions { get; init; }
}
