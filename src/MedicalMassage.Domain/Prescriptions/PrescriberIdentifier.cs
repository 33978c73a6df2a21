using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A number that the form gives for the prescriber. Write an opaque key of your own in its place; rules only ask whether it is there and whether two are the same.</summary>
public sealed record PrescriberIdentifier
{
    /// <summary>An identifier of a system.</summary>
    /// <param name="system">A word such as <c>npi</c>, <c>licence</c> or <c>doctor-number</c>.</param>
    /// <param name="value">The caller's own key for it, 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException">Not such a word, or a blank key.</exception>
    [JsonConstructor]
    public PrescriberIdentifier(string system, string value)
    {
        System = Text.Word(system, nameof(system));
        Value = Text.Required(value, nameof(value));
    }

    /// <summary>The system, as a word.</summary>
    public string System { get; }

    /// <summary>The caller's key.</summary>
    public string Value { get; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PrescriberIdentifier);
}
