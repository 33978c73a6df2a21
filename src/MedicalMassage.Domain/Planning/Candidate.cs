using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A therapist who may be asked to take a referral: training, and what matters for the choice. No name.</summary>
public sealed record Candidate
{
    /// <summary>The most free dates that are looked at: 366.</summary>
    public const int MaxFreeDates = 366;

    /// <summary>A therapist by a key of your own.</summary>
    /// <param name="id">The key, at most 64 characters; no name of a person.</param>
    /// <param name="therapist">The training.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank or too long.</exception>
    [JsonConstructor]
    public Candidate(string id, Therapist therapist)
    {
        Id = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(id), nameof(id), i => i.Length <= Text.MaxWord, "at most 64 characters");
        Therapist = therapist;
    }

    /// <summary>Your key.</summary>
    public string Id { get; }

    /// <summary>The training.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public Therapist Therapist { get; init => field = Guard.Against.Null(value, nameof(Therapist)); }

    /// <summary>Languages spoken, as tags such as <c>de</c> or <c>en-US</c>, compared without regard to capitals.</summary>
    public ValueList<string> Languages { get; init; }

    /// <summary>How the place can be reached and used, as words such as <c>step-free</c> or <c>home-visits</c>.</summary>
    /// <exception cref="ArgumentException">Not words in lower case with hyphens.</exception>
    public ValueList<string> Accessibility { get; init => field = Guard.Against.InvalidInput(value, nameof(Accessibility), v => v.All(Text.IsWord), "words in lower case with hyphens"); }

    /// <summary>How far the patient has to go, in kilometres; null if it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 50,000.</exception>
    public decimal? DistanceKm { get; init => field = value is { } km ? Guard.Against.OutOfRange(km, nameof(DistanceKm), 0m, 50_000m, "a number from 0 to 50000") : null; }

    /// <summary>Who recommended or listed the therapist, and whether the patient chose him or her.</summary>
    public ValueList<Listing> Listings { get; init; }

    /// <summary>The next free dates, in any order; empty if they are not known.</summary>
    /// <exception cref="ArgumentException">More than 366.</exception>
    public ValueList<LocalDate> NextFree { get; init => field = Guard.Against.InvalidInput(value, nameof(NextFree), v => v.Count <= MaxFreeDates, "at most 366 dates"); }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Candidate);
}
