using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>Something to know or to say. It changes no verdict.</summary>
public sealed record Advice : Effect
{
    /// <summary>An advice for somebody.</summary>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="text">What to know or to do.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank or too long.</exception>
    public Advice(Audience audience, string text)
    {
        For = Guard.Against.EnumOutOfRange(audience);
        Text = Coding.Text.Required(text, nameof(text));
    }

    /// <summary>Whom it is for.</summary>
    public Audience For { get; }

    /// <summary>What to know or to do.</summary>
    public string Text { get; }
}
