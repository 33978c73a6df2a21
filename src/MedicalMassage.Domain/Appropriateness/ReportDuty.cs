using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A progress report that a payer asks for.</summary>
public sealed record ReportDuty
{
    /// <summary>A report of a scheme.</summary>
    /// <param name="scheme">The payer's or jurisdiction's rules, such as <c>us-wa-lni</c>.</param>
    /// <param name="afterSessions">After how many sessions, 1 to 100.</param>
    /// <param name="after">After what time from the first session, if that comes first.</param>
    /// <param name="sources">The keys of its sources: at least one.</param>
    /// <exception cref="ArgumentException">A scheme that is no word, or no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterSessions"/> is out of range.</exception>
    [JsonConstructor]
    public ReportDuty(string scheme, int afterSessions, TimeLength after, ValueList<string> sources)
    {
        Scheme = Text.Word(scheme, nameof(scheme));
        AfterSessions = Amount.Between(afterSessions, nameof(afterSessions), 1, 100);
        After = after;
        Sources = Guard.Against.InvalidInput(sources, nameof(sources), keys => keys.Count > 0, "at least one source");
    }

    /// <summary>The payer's or jurisdiction's rules.</summary>
    public string Scheme { get; }

    /// <summary>After how many sessions.</summary>
    public int AfterSessions { get; }

    /// <summary>After what time from the first session.</summary>
    public TimeLength After { get; }

    /// <summary>The keys of its sources.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>Who gets it.</summary>
    public ValueList<string> To { get; init; }

    /// <summary>What it has to hold.</summary>
    public ValueList<ReportItem> Contents { get; init; }
}
