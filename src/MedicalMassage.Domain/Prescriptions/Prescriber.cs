using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Who prescribes or permits, told by profession and capacity: no name.</summary>
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

    /// <summary>In which capacities, as words such as <c>contract</c>, <c>attending</c>, <c>hospital</c> or <c>specialist</c>. Empty: not recorded.</summary>
    public ValueList<string> Capacities { get; init; }

    /// <summary>The numbers that the form gives for the prescriber, as opaque keys.</summary>
    public ValueList<PrescriberIdentifier> Identifiers { get; init; }

    /// <summary>Whether the form tells how to reach the prescriber.</summary>
    public Stated Contact { get; init; }

    /// <summary>A physician.</summary>
    public static Prescriber Physician { get; } = new("physician");

    internal string? Identifier(string system)
    {
        foreach (PrescriberIdentifier identifier in Identifiers.Span)
        {
            if (identifier.System == system)
                return identifier.Value;
        }
        return null;
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Prescriber);
}
