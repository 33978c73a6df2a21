using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>A case with something of everything that FHIR carries.</summary>
internal static class WholeCase
{
    internal static readonly ReferralCase Referral = new(new(2026, 11, 23))
    {
        Patient = new()
        {
            BirthDate = new PartialDate(1968, 4),
            Sex = Sex.Female,
            Conditions = [Condition.Active(Code.Icd10Cm("M54.50"), "low back pain") with { Onset = new PartialDate(2026, 9), Acuity = Acuity.Subacute, Control = Control.Controlled, Sites = [BodyRegion.LumbarSpine] }],
            Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban") with { Until = new LocalDate(2026, 12, 31), Route = Route.Oral }],
            Observations = [Observation.Of(Code.Loinc("8480-6"), 128, "mm[Hg]", new LocalDate(2026, 11, 20))],
            Procedures = [],
            Devices = [new() { Kind = "pacemaker", Sites = [new(BodyRegion.Chest, Side.Left), BodyRegion.Shoulder] }],
            Allergies = Section<Allergy>.Declined,
            Symptoms = [Symptom.Of("fever")],
            Pregnancy = Pregnancy.Due(new PartialDate(2027, 3)) with { HighRisk = Truth.No },
        },
        Prescription = new()
        {
            Scheme = "de-gkv",
            Kind = PrescriptionKind.Ordinary,
            Issued = new LocalDate(2026, 11, 2),
            Urgent = true,
            Prescriber = new("physician") { Speciality = "orthopaedics", Capacities = ["contract"], Identifiers = [new("doctor-number", "d-1")], Contact = Stated.Yes },
            Diagnosis = new() { Code = Code.Icd10Gm("M54.5"), Verification = Verification.Confirmed },
            FurtherDiagnoses = [new() { Code = Code.Icd10Gm("M62.8"), Control = Control.Uncontrolled }],
            DiagnosisGroup = "WS",
            LeadSymptoms = ["a", "b"],
            Signature = Stated.Yes,
            Items =
            [
                new("KMT", 6) { Kind = PrescriptionItemKind.Primary, Techniques = [Technique.Petrissage, Technique.Friction], Regions = BodyRegions.LowerBack, Minutes = 20, PerWeek = new(1, 2) },
                new("warm pack", 6) { Kind = PrescriptionItemKind.Supplementary, EveryWeeks = new(2, 2) },
            ],
            Goals = ["bend without pain"],
            Precautions = ["no deep pressure over L4"],
            Claim = new() { Insurer = "premera", Accident = new LocalDate(2026, 9, 1), Episode = CareEpisode.Initial, Charges = [new("ocf-18", 12.50m)] },
            Authorisations = [new("prior-authorisation") { Granted = new LocalDate(2026, 11, 3), Codes = [Code.Icd10Gm("M54.5")] }],
            Earlier = [new(new(2026, 6, 1)) { Items = [new("KMT", 6)], UnitsOpen = 0 }],
            SessionsGiven = [new(new(2026, 11, 16), "KMT"), new(new(2026, 11, 18), "KMT", 2) { Minutes = 20 }],
            Interruptions = [new(new(2026, 11, 19), new LocalDate(2026, 11, 22)) { Reason = "K" }, new(new(2026, 11, 23))],
        },
        Plan = new("less pain")
        {
            Segments = [new([BodyRegion.LowerBack, new(BodyRegion.Gluteal, Side.Left)], Technique.DeepTissue, Pressure.Level4, 30, Position.Prone)],
            HomeCare = [new(HomeCareKind.Stretch, "knee to chest") { Dose = "twice a day", StopSigns = ["numbness"] }],
        },
        Therapist = new()
        {
            Jurisdiction = "US-WA",
            Credentials =
            [
                new(CredentialKind.Licence, "LMT")
                {
                    Issuer = "US-WA", Number = "MA 1", Issued = new PartialDate(2020, 2, 1), Expires = new PartialDate(2027, 2, 1), Hours = 650,
                    Restrictions = [Restriction.Exclude(BodyRegions.Abdomen)], Verification = CredentialVerification.Register,
                },
            ],
        },
        Consultations = [new(ConsultationKind.TherapistPatient, new(2026, 11, 23))],
        Clearances = [Clearance.ForRule("anticoagulant-therapy", Prescriber.Physician, new(2026, 11, 19), new LocalDate(2027, 2, 19)) with { Note = "light to medium pressure", Limits = [Restriction.LimitPressure(Pressure.Level3, BodyRegions.WholeBody)] }],
        OutcomeReadings = [new("numeric-pain-rating-scale", new(2026, 11, 20)) { Value = 6, About = "bending" }, new("oswestry-disability-index", new(2026, 11, 20)) { Items = [new(1, 3), new(2, 4)] }],
    };
}
