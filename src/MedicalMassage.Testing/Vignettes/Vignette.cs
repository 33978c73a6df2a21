using System.Text.Json.Serialization;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Testing;

/// <summary>One case of an open case library: a patient, and what a careful clinician with these sources expects of a decision. Any implementation can be held against it.</summary>
/// <param name="Id">Its name in the library, such as <c>haematologic/warfarin-light-back-massage</c>.</param>
/// <param name="Title">The case as a clinic note begins.</param>
/// <param name="Why">Why the expectation follows from the sources.</param>
/// <param name="Case">The case.</param>
/// <param name="Expect">What is expected.</param>
public sealed record Vignette(string Id, string Title, string Why, ReferralCase Case, VignetteExpectation Expect)
{
    /// <summary>The version of the vignette format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    /// <summary>The keys of the sources that it was written from.</summary>
    public ValueList<string> Sources { get; init; }

    /// <summary>The ids of the clinical rows that it rests on; rules have the same ids.</summary>
    public ValueList<string> Rows { get; init; }

    /// <summary>Where the sources differ, which side the expectation takes, and why; null where they agree.</summary>
    public string? Disagreement { get; init; }

    /// <summary>Where a decision differs from what is expected, in words; empty if it agrees.</summary>
    /// <param name="decision">The decision on <see cref="Case"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public IReadOnlyList<string> Differences(Decision decision) => VignetteDifferences.Of(this, decision);
}
