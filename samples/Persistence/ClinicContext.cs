using MedicalMassage.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Persistence;

/// <summary>Referrals, prescriptions and decision records in SQLite.</summary>
public sealed class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options)
{
    private const string NoChange = "A decision record is written once and never changed or deleted: add another one.";

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<StoredRecord> Records => Set<StoredRecord>();

    /// <summary>
    /// Makes the database if it is not there. The sample does without migrations: it owns its file and has one version of it. An
    /// application that has to take data along from version to version uses migrations, and puts the triggers below into the first one.
    /// </summary>
    public void Create()
    {
        if (!Database.EnsureCreated())
            return;
        // What goes past this program is refused as well.
        Database.ExecuteSqlRaw($"CREATE TRIGGER records_are_not_changed BEFORE UPDATE ON Records BEGIN SELECT RAISE(ABORT, '{NoChange}'); END");
        Database.ExecuteSqlRaw($"CREATE TRIGGER records_are_not_deleted BEFORE DELETE ON Records BEGIN SELECT RAISE(ABORT, '{NoChange}'); END");
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseChangesOfRecords();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseChangesOfRecords();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        // ISO text sorts as days do, so that < and > work in SQL.
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateText>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantText>();
        configurationBuilder.Properties<Verdict>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Referral>(referral =>
        {
            referral.HasIndex(row => row.Patient);
            referral.Property(row => row.Case).HasConversion(value => CaseFormat.Write(value, false), text => ReadCase(text));
            referral.OwnsOne(row => row.Prescription);
            referral.HasMany(row => row.Records).WithOne().HasForeignKey(row => row.ReferralId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<StoredRecord>(record =>
        {
            record.HasKey(row => row.Hash);
            record.HasIndex(row => row.ValidThrough);
            record.HasIndex(row => row.Fingerprint);
            record.Property(row => row.Document).HasConversion(value => DecisionRecordFormat.Write(value), text => ReadRecord(text));
        });
    }

    private static ReferralCase ReadCase(string text) => Value(CaseFormat.Read(text));

    private static DecisionRecord ReadRecord(string text) => Value(DecisionRecordFormat.Read(text));

    private static T Value<T>(Parsed<T> parsed)
        where T : class =>
        parsed.IsValid ? parsed.Value : throw new InvalidDataException($"A stored document is faulty at {parsed.Faults[0].Path}: restore it from a backup.");

    private void RefuseChangesOfRecords()
    {
        if (ChangeTracker.Entries<StoredRecord>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException(NoChange);
    }

    private sealed class LocalDateText() : ValueConverter<LocalDate, string>(
        day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class InstantText() : ValueConverter<Instant, string>(
        moment => InstantPattern.General.Format(moment), text => InstantPattern.General.Parse(text).Value);
}
