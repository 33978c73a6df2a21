using Ardalis.GuardClauses;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Fhir;

/// <summary>How a record is read. The defaults assume nothing in the patient's favour.</summary>
public sealed record ImportOptions
{
    /// <summary>The greatest size of a record unless the caller says otherwise: 64 MiB.</summary>
    public const long DefaultMaxBytes = 64L * 1024 * 1024;

    /// <summary>The greatest nesting of a record unless the caller says otherwise: 64 levels.</summary>
    public const int DefaultMaxDepth = 64;

    /// <summary>The defaults.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>
    /// Which patient is meant if the record holds several: a reference as the record writes it, such as <c>Patient/17</c> or
    /// <c>urn:uuid:…</c>. Entries about other patients are then skipped. Null: the record must be about one patient.
    /// </summary>
    public string? PatientReference
    {
        get;
        init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(PatientReference));
    }

    /// <summary>
    /// The order that is the prescription, as a reference such as <c>ServiceRequest/9</c>. Null: the orders that carry our category or
    /// CPT 97124, massage therapy.
    /// </summary>
    public string? PrescriptionReference { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(PrescriptionReference)); }

    /// <summary>
    /// Who gives the massage, as a reference such as <c>Practitioner/3</c> or <c>PractitionerRole/3</c>. Null: whoever has the role of a
    /// massage therapist in the record (NUCC 225700000X, or our own code).
    /// </summary>
    public string? TherapistReference { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(TherapistReference)); }

    /// <summary>
    /// The sections that the caller knows to be complete in the record, so that no entry means "none". The default is no section:
    /// a record is no interview, and what it does not hold was not asked.
    /// </summary>
    public SetOf<RecordSection> TreatAbsentAsNone { get; init; }

    /// <summary>
    /// The day on which the history is to be used. Without it a recorded "not pregnant" is not taken over, because nothing tells
    /// whether it still holds.
    /// </summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>For how many days before <see cref="AsOf"/> a recorded "not pregnant" is taken over; 28 unless the caller says otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 280.</exception>
    public int NotPregnantHoldsForDays { get; init => field = Guard.Against.OutOfRange(value, nameof(NotPregnantHoldsForDays), 0, 280); } = 28;

    /// <summary>The greatest size of the record in bytes of UTF-8.</summary>
    /// <exception cref="ArgumentException">Not positive.</exception>
    public long MaxBytes { get; init => field = Guard.Against.NegativeOrZero(value, nameof(MaxBytes)); } = DefaultMaxBytes;

    /// <summary>How deeply the record may be nested.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1,000.</exception>
    public int MaxDepth { get; init => field = Guard.Against.OutOfRange(value, nameof(MaxDepth), 1, 1000); } = DefaultMaxDepth;
}
