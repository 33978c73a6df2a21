using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Who prescribes or permits, told by profession alone: no name.</summary>
public sealed record Prescriber
{
    /// <summary>Somebody of a profession.</summary>
    /// <param name="profession">A word such as <c>physician</c>.</param>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    [JsonConstructor]
    public Prescriber(string profession) => Profession = Text.Word(profession, nameof(profession));

    /// <summary>The profession, as a word such as <c>physician</c>.</summary>
    public string Profession { get; }

    /// <summary>The speciality, such as <c>orthopaedics</c>.</summary>
    public string? Speciality { get; init => field = Text.Optional(value, nameof(Speciality)); }

    /// <summary>A physician.</summary>
    public static Prescriber Physician { get; } = new("physician");
}
