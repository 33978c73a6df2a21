using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>The patient has to be seen today or at once.</summary>
public sealed record Alert : Effect
{
    /// <summary>An alert with what the therapist does now.</summary>
    /// <param name="urgency"><see cref="Urgency.SameDay"/> or <see cref="Urgency.Emergency"/>.</param>
    /// <param name="action">What the therapist does now.</param>
    /// <exception cref="ArgumentException">Another urgency, or <paramref name="action"/> is blank or too long.</exception>
    public Alert(Urgency urgency, string action)
    {
        Urgency = Guard.Against.InvalidInput(urgency, nameof(urgency), u => u is Urgency.SameDay or Urgency.Emergency, "same-day or emergency");
        Action = Text.Required(action, nameof(action));
    }

    /// <summary>How fast.</summary>
    public Urgency Urgency { get; }

    /// <summary>What the therapist does now.</summary>
    public string Action { get; }
}
