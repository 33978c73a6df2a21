using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>Something that has to be there before the massage. Unmet, it holds the massage.</summary>
public sealed record Requirement : Effect
{
    /// <summary>A requirement with who has to do what.</summary>
    /// <param name="kind">What has to be there.</param>
    /// <param name="text">Who has to do what.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank or too long.</exception>
    public Requirement(RequirementKind kind, string text)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Text = Coding.Text.Required(text, nameof(text));
    }

    /// <summary>What has to be there.</summary>
    public RequirementKind Kind { get; }

    /// <summary>Who has to do what.</summary>
    public string Text { get; }
}
