using Ardalis.GuardClauses;

namespace MedicalMassage.CdsHooks;

/// <summary>A link on a card. Clients never open it by themselves.</summary>
public sealed record CardLink
{
    /// <summary>A link.</summary>
    /// <param name="label">What the user reads.</param>
    /// <param name="url">An absolute address.</param>
    /// <param name="isSmart">True for the launch address of a SMART app.</param>
    /// <exception cref="ArgumentException">The label is blank, or the address is not absolute.</exception>
    public CardLink(string label, Uri url, bool isSmart = false)
    {
        Label = Guard.Against.NullOrWhiteSpace(label);
        Url = Guard.Against.InvalidInput(Guard.Against.Null(url), nameof(url), address => address.IsAbsoluteUri, "an absolute address");
        IsSmart = isSmart;
    }

    /// <summary>What the user reads.</summary>
    public string Label { get; }

    /// <summary>The address.</summary>
    public Uri Url { get; }

    /// <summary>True for the launch address of a SMART app.</summary>
    public bool IsSmart { get; }

    /// <summary>What the SMART app is to be told at its launch; only for a SMART app. No data of patients belongs here.</summary>
    /// <exception cref="ArgumentException">The link is none to a SMART app.</exception>
    public string? AppContext
    {
        get;
        init => field = value is null || IsSmart ? value : throw new ArgumentException("Only a link to a SMART app has a context.", nameof(value));
    }
}
