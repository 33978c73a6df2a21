using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The format of candidates, version 1: <c>docs/schemas/candidates.schema.json</c>; NDJSON has one candidate a line.</summary>
public static class CandidateFormat
{
    /// <summary>Reads one candidate, such as a line of NDJSON, from UTF-8.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<Candidate> ReadOne(ReadOnlyMemory<byte> utf8) => StrictReader.Read<Candidate>(utf8);

    /// <summary>Reads a list of candidates from UTF-8.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<CandidateList> Read(ReadOnlyMemory<byte> utf8) => StrictReader.Read<CandidateList>(utf8);

    /// <summary>Writes a candidate on one line.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidate"/> is null.</exception>
    public static string WriteOne(Candidate candidate) => StrictReader.Write(candidate, indented: false);

    /// <summary>Writes a list of candidates so that reading it gives an equal one.</summary>
    /// <param name="candidates">The list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is null.</exception>
    public static string Write(CandidateList candidates) => StrictReader.Write(candidates, indented: true);
}
