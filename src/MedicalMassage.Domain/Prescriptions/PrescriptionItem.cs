using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>One service of a prescription, with the doctor's recommendations.</summary>
public sealed record PrescriptionItem
{
    /// <summary>A service and how many units of it.</summary>
    /// <param name="service">The service, as the scheme names it, such as <c>KMT</c>.</param>
    /// <param name="units">How many, 1 to 1,000.</param>
    /// <exception cref="ArgumentException"><paramref name="service"/> is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is out of range.</exception>
    [JsonConstructor]
    public PrescriptionItem(string service, int units)
    {
        Service = Text.Required(service, nameof(service));
        Units = Amount.Between(units, nameof(units), 1, 1_000);
    }

    /// <summary>The service, as the scheme names it.</summary>
    public string Service { get; }

    /// <summary>How many units.</summary>
    public int Units { get; }

    /// <summary>Recommended techniques; empty leaves the choice open.</summary>
    public SetOf<Technique> Techniques { get; init; }

    /// <summary>Recommended regions; empty leaves the choice open.</summary>
    public BodyRegions Regions { get; init; }

    /// <summary>Minutes of one session, 1 to 240.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? Minutes { get; init => field = value is { } minutes ? Amount.Between(minutes, nameof(Minutes), 1, Segment.MaxMinutes) : null; }

    /// <summary>How often a week.</summary>
    public Frequency? PerWeek { get; init; }
}
