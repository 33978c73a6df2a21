using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A prescription: who prescribed what, for which diagnosis, with which recommendations, and what was given under it.</summary>
/// <remarks>It holds no names. Identifiers are opaque keys of the caller's. What is left out is not recorded.</remarks>
public sealed record Prescription
{
    /// <summary>The payer's or jurisdiction's rules that it falls under, as a word such as <c>de-gkv</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Scheme { get; init => field = Text.OptionalWord(value, nameof(Scheme)); }

    /// <summary>Which variant of the form it is.</summary>
    public PrescriptionKind Kind { get; init; }

    /// <summary>The date of issue.</summary>
    public LocalDate? Issued { get; init; }

    /// <summary>True if the prescriber marked it as urgent.</summary>
    public bool Urgent { get; init; }

    /// <summary>Who prescribed.</summary>
    public Prescriber? Prescriber { get; init; }

    /// <summary>What the massage is prescribed for. Rules read it like a condition of the history.</summary>
    public Condition? Diagnosis { get; init; }

    /// <summary>Further diagnoses of the form. Rules read them like conditions of the history.</summary>
    /// <exception cref="ArgumentException">More than 50 entries.</exception>
    public ValueList<Condition> FurtherDiagnoses { get; init => field = Bounded.List(value, nameof(FurtherDiagnoses), 50); }

    /// <summary>The diagnosis group of the scheme, such as <c>WS</c>.</summary>
    public string? DiagnosisGroup { get; init => field = Text.Optional(value, nameof(DiagnosisGroup)); }

    /// <summary>The lead symptoms: letters of the group, or complaints in words; <c>individual</c> for one that <see cref="IndividualSymptom"/> tells.</summary>
    /// <exception cref="ArgumentException">More than 50 entries.</exception>
    public ValueList<string> LeadSymptoms { get; init => field = Bounded.List(value, nameof(LeadSymptoms), 50); }

    /// <summary>The patient's own lead symptom, in words.</summary>
    public string? IndividualSymptom { get; init => field = Text.Optional(value, nameof(IndividualSymptom)); }

    /// <summary>The brief history.</summary>
    public string? BriefHistory { get; init => field = Text.Optional(value, nameof(BriefHistory)); }

    /// <summary>What the patient cannot do because of the condition.</summary>
    public ValueList<string> FunctionalLimitations { get; init; }

    /// <summary>What has improved so far.</summary>
    public string? FunctionalImprovement { get; init => field = Text.Optional(value, nameof(FunctionalImprovement)); }

    /// <summary>Why the massage is necessary.</summary>
    public string? MedicalNecessity { get; init => field = Text.Optional(value, nameof(MedicalNecessity)); }

    /// <summary>What it is for.</summary>
    public CarePurpose Purpose { get; init; }

    /// <summary>The prescribed services.</summary>
    /// <exception cref="ArgumentException">More than 50 entries.</exception>
    public ValueList<PrescriptionItem> Items { get; init => field = Bounded.List(value, nameof(Items), 50); }

    /// <summary>How long the course is to last.</summary>
    public TimeLength? Duration { get; init; }

    /// <summary>The last day on which it may be used, where the form names one.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>A recognised need for more than the usual quantity.</summary>
    public CareNeed Need { get; init; }

    /// <summary>The swelling, where lymph drainage is prescribed.</summary>
    public OedemaFinding? Oedema { get; init; }

    /// <summary>The day of discharge from hospital.</summary>
    public LocalDate? Discharged { get; init; }

    /// <summary>Whether treatment at home is prescribed.</summary>
    public Stated HomeVisit { get; init; }

    /// <summary>Why the patient cannot come to the practice.</summary>
    public string? HomeVisitReason { get; init => field = Text.Optional(value, nameof(HomeVisitReason)); }

    /// <summary>Whether the prescriber asks for a report.</summary>
    public Stated ReportRequested { get; init; }

    /// <summary>Whether the prescriber signed.</summary>
    public Stated Signature { get; init; }

    /// <summary>Whether it bears the practice stamp.</summary>
    public Stated Stamp { get; init; }

    /// <summary>What the course is to achieve.</summary>
    public ValueList<string> Goals { get; init; }

    /// <summary>What the prescriber warns of.</summary>
    public ValueList<string> Precautions { get; init; }

    /// <summary>What was changed on the form after it was issued.</summary>
    /// <exception cref="ArgumentException">More than 200 entries.</exception>
    public ValueList<Amendment> Amendments { get; init => field = Bounded.List(value, nameof(Amendments), 200); }

    /// <summary>The day on which another prescription took its place.</summary>
    public LocalDate? Superseded { get; init; }

    /// <summary>The claim or plan that it belongs to.</summary>
    public PayerClaim? Claim { get; init; }

    /// <summary>Leaves of the payer.</summary>
    /// <exception cref="ArgumentException">More than 200 entries.</exception>
    public ValueList<PayerAuthorisation> Authorisations { get; init => field = Bounded.List(value, nameof(Authorisations), 200); }

    /// <summary>Prescriptions that were issued before.</summary>
    /// <exception cref="ArgumentException">More than 200 entries.</exception>
    public ValueList<EarlierPrescription> Earlier { get; init => field = Bounded.List(value, nameof(Earlier), 200); }

    /// <summary>Sessions already given.</summary>
    /// <exception cref="ArgumentException">More than 2000 entries.</exception>
    public ValueList<SessionGiven> SessionsGiven { get; init => field = Bounded.List(value, nameof(SessionsGiven), 2000); }

    /// <summary>Gaps in the course.</summary>
    /// <exception cref="ArgumentException">More than 500 entries.</exception>
    public ValueList<Interruption> Interruptions { get; init => field = Bounded.List(value, nameof(Interruptions), 500); }

    /// <summary>Reports and plans that were sent.</summary>
    /// <exception cref="ArgumentException">More than 500 entries.</exception>
    public ValueList<ReportSent> Reports { get; init => field = Bounded.List(value, nameof(Reports), 500); }

    /// <summary>The diagnosis and the further ones.</summary>
    internal IEnumerable<Condition> Diagnoses => Diagnosis is { } first ? [first, .. FurtherDiagnoses] : FurtherDiagnoses;

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Prescription);
}
