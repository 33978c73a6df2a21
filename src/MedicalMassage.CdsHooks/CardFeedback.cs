namespace MedicalMassage.CdsHooks;

/// <summary>What a user did with a card.</summary>
public sealed class CardFeedback
{
    internal CardFeedback(Guid card, bool isAccepted, DateTimeOffset at)
    {
        Card = card;
        IsAccepted = isAccepted;
        At = at;
    }

    /// <summary>The card, by the identifier that it was sent with.</summary>
    public Guid Card { get; }

    /// <summary>True if a suggestion was accepted, false if the card was overridden.</summary>
    public bool IsAccepted { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The suggestions that were accepted.</summary>
    public IReadOnlyList<Guid> AcceptedSuggestions { get; internal init; } = [];

    /// <summary>The code system of the reason, or null if none was given.</summary>
    public string? ReasonSystem { get; internal init; }

    /// <summary>The code of the reason, or null if none was given.</summary>
    public string? ReasonCode { get; internal init; }

    /// <summary>What the user wrote, or null. It may speak of the patient: keep it out of logs.</summary>
    public string? Comment { get; internal init; }
}
