using MedicalMassage.Domain;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Persistence;

// Stores a case, decides it by the standard rules, and decides it again when the clinic takes on a payer's rules.
string path = args.Length > 0 ? args[0] : "clinic.db";
DbContextOptions<ClinicContext> options = new DbContextOptionsBuilder<ClinicContext>().UseSqlite($"Data Source={path}").Options;
using ClinicContext clinic = new(options);
clinic.Create();

Instant now = SystemClock.Instance.GetCurrentInstant();
Referral referral = new("patient-0001", new ReferralCase(new LocalDate(2026, 11, 23))
{
    Patient = new PatientHistory
    {
        BirthDate = new LocalDate(1968, 4, 2),
        Conditions = [Condition.Active(Code.Icd10Cm("M54.50"))],
        Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban")],
    },
});
clinic.Referrals.Add(referral);
Console.WriteLine($"Decided: {clinic.Decide(referral, RuleBooks.Standard, now).Verdict}");

RuleBook today = RuleBooks.Standard.With(PrescriptionSchemes.GermanStatutory);
foreach (StoredRecord record in clinic.DecideAgain(today, now + Duration.FromSeconds(1)))
    Console.WriteLine($"Decided again, for {record.AsOf:uuuu-MM-dd}: {record.Verdict}");

foreach (StoredRecord record in clinic.Records.AsNoTracking().OrderBy(record => record.RecordedAt).ToList())
    Console.WriteLine($"{record.Hash[..19]}… replayed by today's rules: {record.Document.Replay(today).Outcome}");
