using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A session already given under a prescription.</summary>
public sealed record SessionGiven
{
    /// <summary>A session by date, service and units.</summary>
    /// <param name="date">When.</param>
    /// <param name="service">Which service, as the scheme names it.</param>
    /// <param name="units">How many units, 1 to 100.</param>
    /// <exception cref="ArgumentException"><paramref name="service"/> is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is out of range.</exception>
    [JsonConstructor]
    public SessionGiven(LocalDate date, string service, int units = 1)
    {
        Date = date;
        Service = Text.Required(service, nameof(service));
        Units = Amount.Between(units, nameof(units), 1, 100);
    }

    /// <summary>When it was given.</summary>
    public LocalDate Date { get; }

    /// <summary>Which service.</summary>
    public string Service { get; }

    /// <summary>How many units.</summary>
    public int Units { get; }

    /// <summary>Minutes at the patient, 1 to 240.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? Minutes { get; init => field = value is { } minutes ? Amount.Between(minutes, nameof(Minutes), 1, Segment.MaxMinutes) : null; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(SessionGiven);
}
