using System.Text.Json.Serialization;

namespace MedicalMassage.Domain;

/// <summary>Therapists who may be asked, as one document; thousands of them are better written one a line.</summary>
/// <param name="Candidates">The therapists, at most 10,000.</param>
public sealed record CandidateList(ValueList<Candidate> Candidates)
{
    /// <summary>The version of the format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = Formats.FormatVersion.Check(value); } = Formats.FormatVersion.Current;

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(CandidateList);
}
