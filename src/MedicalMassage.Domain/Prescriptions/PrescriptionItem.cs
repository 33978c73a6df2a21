using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>One service of a prescription, with the doctor's recommendations.</summary>
public sealed record PrescriptionItem
{
    /// <summary>A service and how many units of it.</summary>
    /// <param name="service">The service, as the scheme names it, such as <c>KMT</c>.</param>
    /// <param name="units">How many, 1 to 1,000; null if the form leaves it open.</param>
    /// <exception cref="ArgumentException"><paramref name="service"/> is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is out of range.</exception>
    [JsonConstructor]
    public PrescriptionItem(string service, int? units = null)
    {
        Service = Text.Required(service, nameof(service));
        Units = units is { } number ? Amount.Between(number, nameof(units), 1, 1_000) : null;
    }

    /// <summary>The service, as the scheme names it.</summary>
    public string Service { get; }

    /// <summary>How many units; null if the form leaves it open.</summary>
    public int? Units { get; }

    /// <summary>The line of the form.</summary>
    public PrescriptionItemKind Kind { get; init; }

    /// <summary>The single services that a standardised combination names.</summary>
    public ValueList<string> Named { get; init; }

    /// <summary>The payer's code for the service, such as a CPT code or a position number.</summary>
    public string? ProcedureCode { get; init => field = Text.Optional(value, nameof(ProcedureCode)); }

    /// <summary>Recommended techniques; empty leaves the choice open.</summary>
    public SetOf<Technique> Techniques { get; init; }

    /// <summary>Recommended regions; empty leaves the choice open.</summary>
    public BodyRegions Regions { get; init; }

    /// <summary>Minutes of one session, 1 to 240.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? Minutes { get; init => field = value is { } minutes ? Amount.Between(minutes, nameof(Minutes), 1, Segment.MaxMinutes) : null; }

    /// <summary>How often a day.</summary>
    public Frequency? PerDay { get; init; }

    /// <summary>How often a week.</summary>
    public Frequency? PerWeek { get; init; }

    /// <summary>Once every so many weeks.</summary>
    public Frequency? EveryWeeks { get; init; }

    /// <summary>True if the form says how often.</summary>
    [JsonIgnore]
    internal bool HasFrequency => PerDay is not null || PerWeek is not null || EveryWeeks is not null;

    [JsonIgnore]
    internal bool IsPrimary => Kind is PrescriptionItemKind.Unrecorded or PrescriptionItemKind.Primary;

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PrescriptionItem);
}
