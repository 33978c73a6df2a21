using System.Text;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The format of decision records, version 1: <c>docs/schemas/decision-record.schema.json</c>.</summary>
/// <remarks>
/// A record is written in one way only, on one line. Its <c>hash</c> is the SHA-256 of that line without the member <c>hash</c>, so a
/// record that was laid out anew still counts as unaltered, and one that says anything else does not.
/// </remarks>
/// <example>
/// <code>
/// DecisionRecord record = RuleBooks.Standard.Record(new ReferralCase(new LocalDate(2026, 11, 23)));
/// string line = DecisionRecordFormat.Write(record);
/// Replay replay = DecisionRecordFormat.Read(line).Value.Replay(RuleBooks.Standard);
/// Console.WriteLine(replay.Outcome);
/// </code>
/// </example>
public static class DecisionRecordFormat
{
    /// <summary>The largest record: 32 MiB.</summary>
    internal const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Reads a record from UTF-8. An altered record is read as well: see <see cref="DecisionRecord.IsUnaltered"/>.</summary>
    /// <param name="utf8">The document, at most 32 MiB.</param>
    public static Parsed<DecisionRecord> Read(ReadOnlyMemory<byte> utf8)
    {
        Parsed<RecordDocument> parsed = StrictReader.Read<RecordDocument>(utf8, DomainOptions.Compact, MaxBytes);
        return parsed.IsValid ? new(DecisionRecord.From(parsed.Value, utf8)) : new(parsed.Faults);
    }

    /// <summary>Reads a record from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Parsed<DecisionRecord> Read(string json) => Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)));

    /// <summary>Writes a record: the same record gives the same bytes, whatever read or made it.</summary>
    /// <param name="record">The record.</param>
    /// <returns>One line, without a line break at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Write(DecisionRecord record) => Guard.Against.Null(record).Canonical;
}
