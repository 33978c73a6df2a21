using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>All that is known at one date. Every part but <see cref="AsOf"/> is optional; what is left out was not asked.</summary>
/// <example>
/// <code>
/// ReferralCase referral = new(asOf: new LocalDate(2026, 11, 23))
/// {
///     Patient = new PatientHistory
///     {
///         BirthDate = new LocalDate(1968, 4, 2),
///         Conditions = [Condition.Active(Code.Icd10Cm("M54.50"))],
///         Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban")],
///         Allergies = [],
///     },
///     Plan = new SessionPlan(aim: "less low back pain on bending")
///     {
///         Segments = [new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level2, minutes: 20, Position.Prone)],
///     },
/// };
/// </code>
/// </example>
public sealed record ReferralCase
{
    /// <summary>A case on a day.</summary>
    /// <param name="asOf">"Today" for every rule.</param>
    public ReferralCase(LocalDate asOf) => AsOf = asOf;

    [JsonConstructor]
    internal ReferralCase(LocalDate asOf, PatientHistory? patient = null)
        : this(asOf) =>
        Patient = patient ?? new();

    /// <summary>The version of the case format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = Formats.FormatVersion.Check(value); } = Formats.FormatVersion.Current;

    /// <summary>The date at which the case is judged.</summary>
    public LocalDate AsOf { get; init; }

    /// <summary>The patient's history.</summary>
    public PatientHistory Patient { get; init => field = Guard.Against.Null(value, nameof(Patient)); } = new();

    /// <summary>The prescription.</summary>
    public Prescription? Prescription { get; init; }

    /// <summary>The session that is planned.</summary>
    public SessionPlan? Plan { get; init; }

    /// <summary>The course that the session belongs to.</summary>
    public TreatmentPlan? Course { get; init; }

    /// <summary>What the patient tolerates.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>Who is to give it.</summary>
    public Therapist? Therapist { get; init; }

    /// <summary>Where it is to be given.</summary>
    public CareSetting Setting { get; init; }

    /// <summary>Treatments that the massage is part of or goes beside.</summary>
    public ValueList<Programme> Programmes { get; init; }

    /// <summary>Conversations that took place.</summary>
    public ValueList<Consultation> Consultations { get; init; }

    /// <summary>Permissions that were given.</summary>
    public ValueList<Clearance> Clearances { get; init; }

    /// <summary>Records of sessions that were given.</summary>
    public ValueList<SessionRecord> SessionRecords { get; init; }

    /// <summary>Readings of outcome measures.</summary>
    public ValueList<OutcomeReading> OutcomeReadings { get; init; }

    /// <summary>Who recommended, listed or chose the therapist.</summary>
    public ValueList<Listing> Listings { get; init; }

    /// <summary>How many entries the history has, and nothing of what they say.</summary>
    public override string ToString() => $"{nameof(ReferralCase)} with {Patient}";
}
