using MedicalMassage.Domain;
using NodaTime;

namespace Persistence;

/// <summary>A decision record. It is written once: the context refuses to change or delete it, and so does the database.</summary>
public sealed class StoredRecord
{
    private StoredRecord()
    {
    }

    public StoredRecord(Guid referral, DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Hash = record.Hash;
        ReferralId = referral;
        Document = record;
        RecordedAt = record.RecordedAt ?? throw new ArgumentException("A record in this database says when it was made.", nameof(record));
        AsOf = record.Decision.AsOf;
        Verdict = record.Decision.Verdict;
        ValidThrough = record.Decision.ValidThrough;
        Fingerprint = record.RuleBook.Fingerprint;
    }

    /// <summary>The key: what a record says decides its hash, so that it cannot stand here twice.</summary>
    public string Hash { get; private set; } = "";

    public Guid ReferralId { get; private set; }

    public Instant RecordedAt { get; private set; }

    public LocalDate AsOf { get; private set; }

    public Verdict Verdict { get; private set; }

    /// <summary>The last day on which the decision holds; null if no day changes it.</summary>
    public LocalDate? ValidThrough { get; private set; }

    public string Fingerprint { get; private set; } = "";

    /// <summary>The whole record, in its one canonical form.</summary>
    public DecisionRecord Document { get; private set; } = null!;
}
