using MedicalMassage.Domain;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Persistence;

/// <summary>Deciding stored referrals, and finding those whose decision is out of date.</summary>
public static class Decisions
{
    /// <summary>Decides a referral and keeps the record.</summary>
    public static StoredRecord Decide(this ClinicContext clinic, Referral referral, RuleBook book, Instant now)
    {
        ArgumentNullException.ThrowIfNull(clinic);
        ArgumentNullException.ThrowIfNull(referral);
        // To the second, as the column holds it.
        StoredRecord record = new(referral.Id, book.Record(referral.Case, Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds())));
        clinic.Records.Add(record);
        clinic.SaveChanges();
        return record;
    }

    /// <summary>Open referrals whose latest decision was made by another rule book than this one, or that were never decided.</summary>
    public static IQueryable<Referral> DecidedByAnotherBook(this ClinicContext clinic, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(clinic);
        ArgumentNullException.ThrowIfNull(book);
        string fingerprint = book.Fingerprint;
        return clinic.Referrals.Where(referral => referral.IsOpen
            && referral.Records.OrderByDescending(record => record.RecordedAt).Select(record => record.Fingerprint).FirstOrDefault() != fingerprint);
    }

    /// <summary>Decides them again by this book, each for the day of its case.</summary>
    public static IReadOnlyList<StoredRecord> DecideAgain(this ClinicContext clinic, RuleBook book, Instant now) =>
        [.. clinic.DecidedByAnotherBook(book).ToList().Select(referral => clinic.Decide(referral, book, now))];

    /// <summary>Open referrals whose latest decision stops to hold between two days.</summary>
    public static IQueryable<Referral> EndingBetween(this ClinicContext clinic, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(clinic);
        return clinic.Referrals.Where(referral => referral.IsOpen && referral.Records
            .OrderByDescending(record => record.RecordedAt).Take(1)
            .Any(record => record.ValidThrough >= first && record.ValidThrough <= last));
    }
}
