using MedicalMassage.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Persistence;

namespace Persistence.Tests;

/// <summary>Each test has a database of its own in memory, and a new context for every look, so that nothing is remembered.</summary>
public sealed class StoredCases : IDisposable
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 23, 9, 30);
    private static readonly LocalDate Monday = new(2026, 11, 23);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions<ClinicContext> _options;

    public StoredCases()
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<ClinicContext>().UseSqlite(_connection).Options;
        using ClinicContext clinic = Clinic();
        clinic.Create();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_case_comes_back_equal()
    {
        ReferralCase referral = Anticoagulated();
        Guid id = Stored(referral);

        using ClinicContext clinic = Clinic();
        Assert.Equal(referral, clinic.Referrals.Single(row => row.Id == id).Case);
    }

    [Fact]
    public void A_prescription_comes_back_equal_and_is_found_by_its_day_of_issue_and_scheme()
    {
        ReferralCase referral = Anticoagulated() with { Prescription = new Prescription { Issued = new LocalDate(2026, 11, 2), Scheme = "de-gkv" } };
        Guid id = Stored(referral);
        Stored(Anticoagulated());

        using ClinicContext clinic = Clinic();
        LocalDate november = new(2026, 11, 1);
        Referral found = clinic.Referrals.Single(row => row.Prescription!.Issued >= november && row.Prescription.Scheme == "de-gkv");
        Assert.Equal(id, found.Id);
        Assert.Equal(referral.Prescription, found.Case.Prescription);
    }

    [Fact]
    public void A_record_comes_back_with_the_same_bytes_and_replays_the_same()
    {
        StoredRecord written = Decided(Stored(Anticoagulated()), RuleBooks.Standard, Morning);

        using ClinicContext clinic = Clinic();
        StoredRecord read = clinic.Records.Single();
        Assert.Equal(DecisionRecordFormat.Write(written.Document), DecisionRecordFormat.Write(read.Document));
        Assert.True(read.Document.IsUnaltered);
        Assert.Equal(ReplayOutcome.Same, read.Document.Replay(RuleBooks.Standard).Outcome);
        Assert.Equal((written.RecordedAt, written.AsOf, written.Verdict, written.ValidThrough), (read.RecordedAt, read.AsOf, read.Verdict, read.ValidThrough));
    }

    [Fact]
    public void Records_are_found_by_day_verdict_and_fingerprint()
    {
        StoredRecord record = Decided(Stored(Anticoagulated()), RuleBooks.Standard, Morning);

        using ClinicContext clinic = Clinic();
        Assert.Equal(record.Hash, clinic.Records.Single(row => row.AsOf <= Monday && row.Verdict == record.Verdict && row.Fingerprint == RuleBooks.Standard.Fingerprint).Hash);
        Assert.Empty(clinic.Records.Where(row => row.AsOf < Monday));
    }

    [Fact]
    public void A_record_cannot_be_changed_or_deleted()
    {
        Decided(Stored(Anticoagulated()), RuleBooks.Standard, Morning);

        using (ClinicContext clinic = Clinic())
        {
            clinic.Entry(clinic.Records.Single()).Property(row => row.Verdict).CurrentValue = Verdict.Proceed;
            Assert.Throws<InvalidOperationException>(() => clinic.SaveChanges());
        }
        using (ClinicContext clinic = Clinic())
        {
            clinic.Records.Remove(clinic.Records.Single());
            Assert.Throws<InvalidOperationException>(() => clinic.SaveChanges());
        }
        using (ClinicContext clinic = Clinic())
        {
            Assert.Throws<SqliteException>(() => clinic.Records.ExecuteUpdate(row => row.SetProperty(record => record.Fingerprint, "another")));
            Assert.Throws<SqliteException>(() => clinic.Records.ExecuteDelete());
        }
    }

    [Fact]
    public void Open_referrals_that_another_book_decided_are_found_and_decided_again()
    {
        RuleBook today = RuleBooks.Standard.With(PrescriptionSchemes.GermanStatutory);
        Guid old = Stored(Anticoagulated());
        Guid current = Stored(Anticoagulated());
        Guid closed = Stored(Anticoagulated());
        Decided(old, RuleBooks.Standard, Morning);
        Decided(current, RuleBooks.Standard, Morning + Duration.FromHours(1));
        Decided(current, today, Morning + Duration.FromHours(2));
        Decided(closed, RuleBooks.Standard, Morning + Duration.FromHours(3));
        Close(closed);

        using ClinicContext clinic = Clinic();
        Assert.Equal([old], clinic.DecidedByAnotherBook(today).Select(row => row.Id));
        StoredRecord again = Assert.Single(clinic.DecideAgain(today, Morning + Duration.FromHours(4)));

        Assert.Equal(today.Fingerprint, again.Fingerprint);
        Assert.Empty(clinic.DecidedByAnotherBook(today));
        Assert.Equal(2, clinic.Records.Count(record => record.ReferralId == old));
    }

    [Fact]
    public void Referrals_whose_decision_ends_this_week_are_found()
    {
        Guid id = Stored(Anticoagulated());
        LocalDate end = Decided(id, RuleBooks.Standard, Morning).ValidThrough!.Value;

        using ClinicContext clinic = Clinic();
        Assert.Equal([id], clinic.EndingBetween(end - Period.FromDays(6), end).Select(row => row.Id));
        Assert.Empty(clinic.EndingBetween(end - Period.FromDays(6), end - Period.FromDays(1)));
        Assert.Empty(clinic.EndingBetween(end + Period.FromDays(1), end + Period.FromDays(7)));
    }

    /// <summary>A patient who takes a blood thinner and is pregnant, so that a day changes the decision.</summary>
    private static ReferralCase Anticoagulated() => new(Monday)
    {
        Patient = new PatientHistory
        {
            BirthDate = new LocalDate(1968, 4, 2),
            Conditions = [Condition.Active(Code.Icd10Cm("M54.50"))],
            Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban")],
            Observations = [.. Observation.BloodPressure(138, 84, on: new LocalDate(2026, 11, 20))],
            Pregnancy = Pregnancy.Due(new LocalDate(2027, 4, 12)),
        },
    };

    private ClinicContext Clinic() => new(_options);

    private Guid Stored(ReferralCase referral)
    {
        using ClinicContext clinic = Clinic();
        Referral row = new("patient-0001", referral);
        clinic.Referrals.Add(row);
        clinic.SaveChanges();
        return row.Id;
    }

    private StoredRecord Decided(Guid id, RuleBook book, Instant now)
    {
        using ClinicContext clinic = Clinic();
        return clinic.Decide(clinic.Referrals.Single(row => row.Id == id), book, now);
    }

    private void Close(Guid id)
    {
        using ClinicContext clinic = Clinic();
        clinic.Referrals.Single(row => row.Id == id).Close();
        clinic.SaveChanges();
    }
}
