using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Home care that suits an indication, with where it comes from.</summary>
public sealed record HomeCareAdvice
{
    /// <summary>Home care by its id.</summary>
    /// <param name="id">Lower case with hyphens.</param>
    /// <param name="care">What to do, how much, what it is like, and when to stop.</param>
    /// <param name="sources">The keys of its sources: at least one.</param>
    /// <exception cref="ArgumentException">An id that is no such word, or no source.</exception>
    [JsonConstructor]
    public HomeCareAdvice(string id, HomeCare care, ValueList<string> sources)
    {
        Id = Text.Word(id, nameof(id));
        Care = Guard.Against.Null(care);
        Sources = Guard.Against.InvalidInput(sources, nameof(sources), keys => keys.Count > 0, "at least one source");
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What to do.</summary>
    public HomeCare Care { get; }

    /// <summary>The keys of its sources.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>How far it keeps to what is affected.</summary>
    public AffectedPart Affected { get; init; }

    /// <summary>What is our own in it.</summary>
    public string? Ours { get; init => field = Text.Optional(value, nameof(Ours)); }
}
