using MedicalMassage.Domain.Authorisation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>Prescriptions that their schemes find nothing wrong with, and what is done to them in tests.</summary>
internal static class Forms
{
    internal static readonly LocalDate Today = new(2026, 11, 23);

    internal static readonly Prescriber ContractDoctor = new("physician") { Capacities = ["contract"], Identifiers = [new("doctor-number", "d-1")], Contact = Stated.Yes };

    /// <summary>Form 13: six units of classical massage for back pain.</summary>
    internal static Prescription German { get; } = new()
    {
        Scheme = "de-gkv",
        Issued = new LocalDate(2026, 11, 2),
        Prescriber = ContractDoctor,
        Diagnosis = Condition.Active(Code.Icd10Gm("M54.5")),
        DiagnosisGroup = "WS",
        LeadSymptoms = ["a"],
        Items = [new("KMT", 6) { PerWeek = new(1, 2), Minutes = 20 }],
        HomeVisit = Stated.No,
        Signature = Stated.Yes,
        Stamp = Stated.Yes,
    };

    internal static Prescription Blanket { get; } = German with
    {
        Kind = PrescriptionKind.Blanket,
        DiagnosisGroup = "EX",
        Diagnosis = Condition.Active(Code.Icd10Gm("M75.1")),
        Items = [new("BLANKOVERORDNUNG")],
    };

    internal static Prescription Discharge { get; } = German with
    {
        Kind = PrescriptionKind.Discharge,
        Issued = new LocalDate(2026, 11, 20),
        Discharged = new LocalDate(2026, 11, 20),
        Prescriber = new("physician") { Capacities = ["hospital", "specialist"] },
        Items = [new("KMT", 5) { PerDay = new(1, 1) }],
    };

    internal static Prescription Washington { get; } = new()
    {
        Scheme = "us-wa-lni",
        Issued = new LocalDate(2026, 11, 2),
        Prescriber = new("physician") { Capacities = ["attending"] },
        Diagnosis = Condition.Active(Code.Icd10Cm("M54.50")),
        Items = [new("97124", 6)],
        Claim = new() { Id = "claim-1", EarlierVisits = 0 },
    };

    internal static Prescription Veteran { get; } = new()
    {
        Scheme = "us-va-cc",
        Issued = new LocalDate(2026, 8, 3),
        Prescriber = Prescriber.Physician,
        Diagnosis = Condition.Active(Code.Icd10Cm("M54.50")),
        Items = [new("97124", 30) { PerWeek = new(1, 1) }],
        Claim = new() { Episode = CareEpisode.Initial },
        Authorisations = [new("va-referral") { Granted = new LocalDate(2026, 8, 3) }],
    };

    internal static Prescription American(string scheme) => new()
    {
        Scheme = scheme,
        Issued = new LocalDate(2026, 11, 2),
        Prescriber = new("physician") { Contact = Stated.Yes, Identifiers = [new("npi", "n-1")], Capacities = ["attending", "treating"] },
        Diagnosis = Condition.Active(Code.Icd10Cm("M54.50")),
        Items = [new("97124", 6) { PerWeek = new(1, 2), ProcedureCode = "97124" }],
        Purpose = CarePurpose.Therapeutic,
        MedicalNecessity = "pain keeps the patient from work",
        Goals = ["bend without pain"],
        FunctionalLimitations = ["cannot bend"],
        LeadSymptoms = ["low back pain"],
        Duration = new(6, TimeUnit.Weeks),
        Claim = new() { Accident = new LocalDate(2026, 10, 1), EarlierVisits = 0, Papers = ["ocf-1", "ocf-3"] },
    };

    internal static SessionGiven Session(string day, string? service = null) => new(Day(day), service ?? "KMT");

    internal static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    internal static Prescription Given(this Prescription prescription, params string[] days) =>
        prescription with { SessionsGiven = [.. days.Select(day => Session(day, prescription.Items.Count > 0 ? prescription.Items[0].Service : "97124"))] };

    internal static Prescription Leave(this Prescription prescription, string kind, int? upTo = null) =>
        prescription with { Authorisations = [.. prescription.Authorisations, new(kind) { Granted = prescription.Issued ?? Today, UpToVisit = upTo }] };

    internal static Prescription Visits(this Prescription prescription, int earlier) => prescription with { Claim = (prescription.Claim ?? new()) with { EarlierVisits = earlier } };

    internal static Prescription Charged(this Prescription prescription, params Charge[] charges) => prescription with { Claim = (prescription.Claim ?? new()) with { Charges = [.. charges] } };

    internal static Prescription Service(this Prescription prescription, string service, int? units = 6, int? minutes = null, Frequency? perWeek = null) =>
        prescription with { Items = [new(service, units) { Minutes = minutes, PerWeek = perWeek ?? new(1, 2) }] };

    internal static ReferralCase On(this Prescription prescription, string day) => new(Day(day)) { Prescription = prescription, Patient = new() { BirthDate = new LocalDate(1980, 1, 1) } };

    internal static ReferralCase Now(this Prescription prescription) => new(Today) { Prescription = prescription, Patient = new() { BirthDate = new LocalDate(1980, 1, 1) } };

    internal static PrescriptionRule Rule(string id) => PrescriptionSchemes.All.SelectMany(scheme => scheme.Rules).Single(rule => rule.Info.Id == id);
}
