using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>Something that the patient is to do at home.</summary>
public sealed record HomeCare
{
    /// <summary>Something to do at home.</summary>
    /// <param name="kind">What sort of thing.</param>
    /// <param name="text">What, how much and how often: 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank or too long.</exception>
    [JsonConstructor]
    public HomeCare(HomeCareKind kind, string text)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Text = Coding.Text.Required(text, nameof(text));
    }

    /// <summary>What sort of thing.</summary>
    public HomeCareKind Kind { get; }

    /// <summary>What, how much and how often.</summary>
    public string Text { get; }

    /// <summary>Where; empty if it is not tied to a place.</summary>
    public BodyRegions Regions { get; init; }

    /// <summary>The technique that it is like, and that rules it out where it is excluded; null goes by the kind.</summary>
    /// <remarks>Self-massage is like petrissage, a bath like hydrotherapy, heat and cold like themselves, and a stretch of a named place like passive stretching.</remarks>
    public Technique? Like { get; init => field = value is { } technique ? Guard.Against.EnumOutOfRange(technique, nameof(Like)) : null; }

    /// <summary>How much and how often, such as <c>3 times 30 s, twice a day</c>.</summary>
    public string? Dose { get; init => field = Coding.Text.Optional(value, nameof(Dose)); }

    /// <summary>When the patient is to stop and ask.</summary>
    public ValueList<string> StopSigns { get; init; }

    /// <summary>The technique whose exclusion rules this out as well, or null.</summary>
    internal Technique? LikeTechnique => Like ?? Kind switch
    {
        HomeCareKind.Stretch when !Regions.IsEmpty => Technique.PassiveStretching,
        HomeCareKind.SelfMassage => Technique.Petrissage,
        HomeCareKind.Heat => Technique.Heat,
        HomeCareKind.Cold => Technique.Cold,
        HomeCareKind.Bath => Technique.Hydrotherapy,
        _ => null,
    };

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(HomeCare);
}
