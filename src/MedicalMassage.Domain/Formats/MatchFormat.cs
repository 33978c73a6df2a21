using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The formats of a search for a therapist, version 1: criteria in, result out.</summary>
public static class MatchFormat
{
    /// <summary>Reads criteria from UTF-8: <c>docs/schemas/match-criteria.schema.json</c>.</summary>
    /// <param name="utf8">The document, at most 4 MiB.</param>
    public static Parsed<MatchCriteria> ReadCriteria(ReadOnlyMemory<byte> utf8) => StrictReader.Read<MatchCriteria>(utf8);

    /// <summary>Writes criteria so that reading them gives equal ones.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criteria"/> is null.</exception>
    public static string Write(MatchCriteria criteria) => StrictReader.Write(criteria, indented: true);

    /// <summary>Writes a result: <c>docs/schemas/match.schema.json</c>.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(MatchResult result) => StrictReader.Write(result, indented: true);
}
