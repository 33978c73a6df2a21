using MedicalMassage.Domain;
using NodaTime;

namespace Persistence;

/// <summary>A referral of a patient: the case as it is known now, and what is searched for as columns of their own.</summary>
public sealed class Referral
{
    private Referral()
    {
    }

    /// <summary>A new referral.</summary>
    /// <param name="patient">An opaque key into the clinic's own file; no name.</param>
    /// <param name="referral">The case.</param>
    public Referral(string patient, ReferralCase referral)
    {
        Id = Guid.NewGuid();
        Patient = patient;
        Update(referral);
    }

    public Guid Id { get; private set; }

    /// <summary>An opaque key into the clinic's own file; no name.</summary>
    public string Patient { get; private set; } = "";

    /// <summary>True until the course is over or was called off.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>The day of the case.</summary>
    public LocalDate AsOf { get; private set; }

    /// <summary>The case, as canonical as the package writes it.</summary>
    public ReferralCase Case { get; private set; } = null!;

    /// <summary>The prescription of the case as a row of its own, for the reminders of the front desk.</summary>
    public PrescriptionRow? Prescription { get; private set; }

    /// <summary>The decisions on it, one for each time it was decided.</summary>
    public List<StoredRecord> Records { get; private set; } = [];

    /// <summary>More is known, or another day has come.</summary>
    public void Update(ReferralCase referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        Case = referral;
        AsOf = referral.AsOf;
        Prescription = referral.Prescription is { } prescription ? new(prescription) : null;
    }

    public void Close() => IsOpen = false;
}
