using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Records;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>
/// A decision with all that it was made from: the case, the rule book, the version of the engine. It cannot be changed, and shows whether
/// somebody changed the document it was read from. <see cref="Replay(RuleBook)"/> decides again and compares.
/// </summary>
/// <remarks>The hash guards against accidents and careless edits. Whoever can write a record can also make its hash anew: keep the hash, or sign it, where they cannot.</remarks>
public sealed class DecisionRecord : IEquatable<DecisionRecord>
{
    private readonly RecordDocument _document;

    private DecisionRecord(RecordDocument document, string canonical, bool isUnaltered)
    {
        _document = document;
        Canonical = canonical;
        IsUnaltered = isUnaltered;
    }

    /// <summary>The hash that the record says of itself: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash => _document.Hash;

    /// <summary>True if the hash is that of what the record says; false if somebody changed the one or the other.</summary>
    public bool IsUnaltered { get; }

    /// <summary>The version of MedicalMassage.Domain that decided.</summary>
    public string Engine => _document.Engine;

    /// <summary>When it was recorded, as the recorder said; null if it did not.</summary>
    public Instant? RecordedAt => _document.RecordedAt;

    /// <summary>The rule book that decided.</summary>
    public RecordedRuleBook RuleBook => _document.RuleBook;

    /// <summary>The case that was decided.</summary>
    public ReferralCase Case => _document.Case;

    /// <summary>The decision.</summary>
    public Decision Decision => _document.Decision;

    /// <summary>The ids of the rules that spoke, in their order. Those that were checked and found clear are in <see cref="Decision.CheckedClear"/>.</summary>
    public ValueList<string> Spoken => [.. Decision.Findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal)];

    /// <summary>The one way in which the record is written.</summary>
    internal string Canonical { get; }

    /// <summary>True if both are written with the same bytes.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">Another one.</param>
    public static bool operator ==(DecisionRecord? left, DecisionRecord? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True if they are written with different bytes.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">Another one.</param>
    public static bool operator !=(DecisionRecord? left, DecisionRecord? right) => !(left == right);

    /// <summary>Decides a case and records it.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="referral">The case.</param>
    /// <param name="recordedAt">When it is recorded, for the file; it changes nothing in the decision. The package reads no clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> or <paramref name="referral"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The record would be larger than its format allows: more than 32 MiB, or a list of more than 10,000 entries.</exception>
    public static DecisionRecord Of(RuleBook book, ReferralCase referral, Instant? recordedAt = null)
    {
        RecordDocument document = new()
        {
            Hash = Sha256.Of(""),
            Engine = EngineVersion.Value,
            RecordedAt = recordedAt,
            RuleBook = Guard.Against.Null(book).Contents,
            Case = Guard.Against.Null(referral),
            Decision = book.Evaluate(referral),
        };
        document = document with { Hash = HashOf(StrictReader.Write(document, indented: false)) };
        byte[] utf8 = Encoding.UTF8.GetBytes(StrictReader.Write(document, indented: false));
        // What cannot be read again is no record.
        Parsed<DecisionRecord> record = DecisionRecordFormat.Read(utf8);
        return record.IsValid ? record.Value : throw new InvalidOperationException($"The case is too large to be recorded: {record.Faults[0].Path}: expected {record.Faults[0].Expected}.");
    }

    /// <summary>Decides the recorded case again.</summary>
    /// <param name="book">The rule book to decide by: best the same packs, layers, scheme and crosswalk that <see cref="RuleBook"/> states.</param>
    /// <returns>The same bytes, or what differs and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public Replay Replay(RuleBook book) => RecordComparison.Between(this, Of(Guard.Against.Null(book).In(Decision.Language), Case, RecordedAt));

    /// <summary>True if both are written with the same bytes.</summary>
    /// <param name="other">The other record.</param>
    public bool Equals(DecisionRecord? other) => other is not null && string.Equals(Canonical, other.Canonical, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisionRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);

    /// <summary>The hash, and nothing of the patient.</summary>
    public override string ToString() => Hash;

    internal static DecisionRecord From(RecordDocument document, ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument json = StrictReader.Parse(utf8);
        return new(document, CanonicalJson.Of(json.RootElement), Sha256.Of(CanonicalJson.Of(json.RootElement, "hash")) == document.Hash);
    }

    private static string HashOf(string text)
    {
        using JsonDocument json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = StrictReader.MaxDepth });
        return Sha256.Of(CanonicalJson.Of(json.RootElement, "hash"));
    }
}
