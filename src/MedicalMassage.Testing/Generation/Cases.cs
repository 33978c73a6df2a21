using CsCheck;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Testing.Generation;

/// <summary>Well-formed cases of every kind, such that the rules of a book concern them.</summary>
internal sealed class Cases
{
    private static readonly LocalDate[] UsualDays = [new(2026, 11, 23), new(2028, 2, 29), new(2027, 3, 1), new(2025, 12, 31)];

    private readonly Vocabulary _vocabulary;

    internal Cases(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        Any = Mixed(answered: false, clearances: true);
        Answered = Mixed(answered: true, clearances: false);
    }

    /// <summary>Any case: sections in all their absences, details missing, plans or none.</summary>
    internal Gen<ReferralCase> Any { get; }

    /// <summary>A case whose sections are all answered, without clearances.</summary>
    internal Gen<ReferralCase> Answered { get; }

    internal static Gen<SessionPlan> Plan { get; } = Gen.Select(
        Gen.Select(
            Facts.Site.Array[1, 3], Gen.Enum<Technique>(), Gen.Int[1, 5], Gen.Int[1, 40], Gen.OneOf<Position?>(null, Position.Prone, Position.Supine, Position.SideLying, Position.Seated),
            (sites, technique, pressure, minutes, position) => new Segment([.. sites], technique, Pressure.Of(pressure), minutes, position)).Array[1, 3],
        Gen.Select(Gen.Enum<HomeCareKind>(), Facts.Site.Array[0, 1], (kind, sites) => new HomeCare(kind, "as shown") { Regions = [.. sites] }).Array[0, 2],
        (segments, care) => new SessionPlan("less pain") { Segments = [.. segments], HomeCare = [.. care] });

    internal static Gen<ReferralCase> For(RuleBook book) => new Cases(new(book)).Any;

    private Gen<ReferralCase> Mixed(bool answered, bool clearances)
    {
        Gen<ReferralCase> made = Make(answered, clearances);
        if (_vocabulary.Examples.Count == 0)
            return made;
        Gen<ReferralCase> like = Gen.OneOf([.. _vocabulary.Examples])
            .Select(example => answered ? Answer(example) : example)
            .SelectMany(example => Gen.Int[0, 3].SelectMany(changes => Vary(example, made, changes)));
        return Gen.Frequency((2, like), (1, made));
    }

    private Gen<ReferralCase> Make(bool answered, bool clearances) => Day.SelectMany(asOf =>
    {
        Facts facts = new(_vocabulary, asOf);
        return Gen.Select(Gen.Select(
            Patient(facts, asOf, answered),
            Gen.Frequency((3, Plan.Select(plan => (SessionPlan?)plan)), (1, Gen.Const((SessionPlan?)null))),
            Gen.Frequency((5, Gen.Const((Prescription?)null)), (2, Prescription(facts, asOf))),
            Gen.Frequency((3, Gen.Const((Therapist?)null)), (1, Therapist(asOf))),
            Gen.Select(
                Gen.Enum<CareSetting>(),
                Clearance(asOf).Array[0, clearances ? 3 : 0],
                Gen.Select(Gen.Enum<ConsultationKind>(), Gen.Int[-90, 5], (kind, days) => new Consultation(kind, asOf.PlusDays(days))).Array[0, clearances ? 1 : 0]),
            (patient, plan, prescribed, therapist, other) => new ReferralCase(asOf)
            {
                Patient = patient,
                Plan = plan,
                Prescription = prescribed,
                Therapist = therapist,
                Setting = other.Item1,
                Clearances = [.. other.Item2],
                Consultations = [.. other.Item3],
            }),
            Courses.Parts(asOf),
            (referral, course) => course(referral));
    });

    /// <summary>The usual days, and those near which a rule begins or ends to hold.</summary>
    private Gen<LocalDate> Day => _vocabulary.Days.Length == 0
        ? Gen.OneOf(UsualDays)
        : Gen.Frequency((1, Gen.OneOf(UsualDays)), (1, Gen.Select(Gen.OneOf(_vocabulary.Days), Gen.Int[-2, 2], (day, days) => day.PlusDays(days))));

    /// <summary>A case like an example: some parts of it from another case, on another day, or with one more fact.</summary>
    private static Gen<ReferralCase> Vary(ReferralCase example, Gen<ReferralCase> made, int changes) => changes == 0
        ? Gen.Const(example)
        : Gen.Select(made, Gen.Int[0, 9], Gen.Int[-120, 400], (other, what, days) => what switch
        {
            0 => example with { Plan = other.Plan },
            1 => example with { Prescription = other.Prescription },
            2 => example with { Therapist = other.Therapist },
            3 => example with { Setting = other.Setting },
            4 or 5 => example with { AsOf = example.AsOf.PlusDays(days) },
            6 => example with { Patient = example.Patient with { Conditions = other.Patient.Conditions, Symptoms = other.Patient.Symptoms } },
            7 => example with { Patient = example.Patient with { Medications = other.Patient.Medications, Procedures = other.Patient.Procedures } },
            8 => example with { Patient = example.Patient with { Sex = other.Patient.Sex, BirthDate = other.Patient.BirthDate, Pregnancy = other.Patient.Pregnancy } },
            _ => example with { Clearances = other.Clearances, Consultations = other.Consultations },
        }).SelectMany(varied => Vary(varied, made, changes - 1));

    private static ReferralCase Answer(ReferralCase example)
    {
        PatientHistory patient = example.Patient;
        return example with
        {
            Clearances = [],
            Consultations = [],
            Patient = patient with
            {
                Conditions = Answer(patient.Conditions),
                Medications = Answer(patient.Medications),
                Observations = Answer(patient.Observations),
                Procedures = Answer(patient.Procedures),
                Devices = Answer(patient.Devices),
                Allergies = Answer(patient.Allergies),
                Symptoms = Answer(patient.Symptoms),
                Pregnancy = patient.Pregnancy ?? Pregnancy.NotPregnant,
            },
        };
    }

    private static Section<T> Answer<T>(Section<T> section) => section.IsAnswered ? section : [];

    private Gen<Prescription?> Prescription(Facts facts, LocalDate asOf) => Gen.Select(
        Gen.Bool,
        facts.Condition,
        Gen.Frequency((4, Gen.Int[-400, 3].Select(days => asOf.PlusDays(days))), (_vocabulary.Days.Length == 0 ? 0 : 2, Day)),
        Gen.Int[-400, 3],
        Gen.Select(Gen.Int[-200, 0], Gen.OneOf(_vocabulary.Names), Gen.Int[1, 3], (days, service, units) => new SessionGiven(asOf.PlusDays(days), service, units)).Array[0, 9],
        Gen.OneOf(_vocabulary.Names),
        (diagnosed, diagnosis, issued, days, given, service) => (Prescription?)new Prescription
        {
            Diagnosis = diagnosed ? diagnosis : null,
            Issued = days % 5 == 0 ? null : issued,
            Urgent = days % 7 == 0,
            Prescriber = days % 3 == 0 ? Prescriber.Physician : null,
            Items = days % 2 == 0 ? [new PrescriptionItem(service, 6) { Minutes = 20 }] : [],
            SessionsGiven = [.. given],
        });

    private Gen<Therapist?> Therapist(LocalDate asOf) => Gen.Select(
        Gen.Enum<CredentialKind>(), Gen.OneOf(_vocabulary.Names), Gen.Enum<CredentialVerification>(), Gen.Int[-900, 400], Gen.Int[0, 1_200],
        (kind, name, verification, days, hours) => new Credential(kind, name)
        {
            Verification = verification,
            Expires = days % 4 == 0 ? null : asOf.PlusDays(days),
            Issued = days % 3 == 0 ? null : asOf.PlusDays(-Math.Abs(days)),
            Hours = hours % 3 == 0 ? null : hours,
        }).Array[0, 3].Select(credentials => (Therapist?)new Therapist { Credentials = [.. credentials] });

    private static Gen<PatientHistory> Patient(Facts facts, LocalDate asOf, bool answered) => Gen.Select(
        Gen.Select(SectionOf(facts.Condition, answered), SectionOf(facts.Medication, answered), SectionOf(facts.Observation, answered), SectionOf(facts.Procedure, answered)),
        Gen.Select(SectionOf(facts.Device, answered), SectionOf(facts.Allergy, answered), SectionOf(facts.Symptom, answered)),
        Gen.Select(facts.Pregnancy, Gen.Enum<Sex>(), Gen.Frequency((3, Gen.Int[0, 95].Select(years => (PartialDate?)asOf.PlusYears(-years).PlusDays(3))), (1, Gen.OneOf<PartialDate?>(null, new PartialDate(1980), asOf.PlusDays(9))))),
        (first, second, third) => new PatientHistory
        {
            Conditions = first.Item1,
            Medications = first.Item2,
            Observations = first.Item3,
            Procedures = first.Item4,
            Devices = second.Item1,
            Allergies = second.Item2,
            Symptoms = second.Item3,
            Pregnancy = answered ? third.Item1 ?? Pregnancy.NotPregnant : third.Item1,
            Sex = third.Item2,
            BirthDate = third.Item3,
        });

    private static Gen<Section<T>> SectionOf<T>(Gen<T> item, bool answered)
    {
        Gen<Section<T>> list = item.Array[0, 3].Select(items => Section.Create<T>(items));
        return answered
            ? list
            : Gen.Frequency((6, list), (1, Gen.Const(Section<T>.NotAsked)), (1, Gen.Const(Section<T>.Declined)));
    }

    private Gen<Clearance> Clearance(LocalDate asOf) => Gen.Select(
        Gen.OneOf(_vocabulary.Rules), Gen.OneOf(_vocabulary.Categories), Gen.Bool, Gen.Int[-300, 5], Gen.Int[-20, 200], Gen.Bool,
        (rule, category, byRule, from, until, limited) => new Clearance(Prescriber.Physician, asOf.PlusDays(from))
        {
            Rule = byRule ? rule : null,
            Category = byRule ? null : category,
            Until = until % 3 == 0 ? null : asOf.PlusDays(until),
            Limits = limited ? [Restriction.LimitPressure(Pressure.Level2, BodyRegions.Back)] : [],
            Note = until % 4 == 0 ? "light work" : null,
        });
}
