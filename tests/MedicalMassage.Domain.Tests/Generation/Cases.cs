using CsCheck;
using MedicalMassage.Domain.Authorisation;
using MedicalMassage.Domain.Patients;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>Well-formed cases of every kind, such that the rules of a book concern them.</summary>
internal static class Cases
{
    private static readonly LocalDate[] Days = [new(2026, 11, 23), new(2028, 2, 29), new(2027, 3, 1), new(2025, 12, 31)];

    /// <summary>Any case: sections in all their absences, details missing, plans or none.</summary>
    internal static Gen<ReferralCase> For(RuleBook book) => Make(book, answered: false, clearances: true);

    /// <summary>A case whose sections are all answered, without clearances.</summary>
    internal static Gen<ReferralCase> Answered(RuleBook book) => Make(book, answered: true, clearances: false);

    internal static Gen<SessionPlan> Plan { get; } = Gen.Select(
        Gen.Select(
            Facts.Site.Array[1, 3], Gen.Enum<Technique>(), Gen.Int[1, 5], Gen.Int[1, 40], Gen.OneOf<Position?>(null, Position.Prone, Position.Supine, Position.SideLying, Position.Seated),
            (sites, technique, pressure, minutes, position) => new Segment([.. sites], technique, Pressure.Of(pressure), minutes, position)).Array[1, 3],
        Gen.Select(Gen.Enum<HomeCareKind>(), Facts.Site.Array[0, 1], (kind, sites) => new HomeCare(kind, "as shown") { Regions = [.. sites] }).Array[0, 2],
        (segments, care) => new SessionPlan("less pain") { Segments = [.. segments], HomeCare = [.. care] });

    private static Gen<ReferralCase> Make(RuleBook book, bool answered, bool clearances)
    {
        Vocabulary vocabulary = new(book);
        return Gen.OneOf(Days).SelectMany(asOf =>
        {
            Facts facts = new(vocabulary, asOf);
            string? scheme = book.Rules.OfType<PrescriptionRule>().FirstOrDefault(rule => !rule.ForAny)?.Scheme;
            Gen<Prescription?> prescription = scheme is not null ? Gen.Frequency((1, Gen.Const((Prescription?)null)), (9, Prescribing.For(scheme, asOf).Select(form => (Prescription?)form))) : Gen.Frequency(
                (5, Gen.Const((Prescription?)null)),
                (2, Gen.Select(Gen.Bool, facts.Condition, Gen.Int[-400, 3], (diagnosed, diagnosis, days) => (Prescription?)new Prescription
                {
                    Diagnosis = diagnosed ? diagnosis : null,
                    Issued = days % 5 == 0 ? null : asOf.PlusDays(days),
                })));
            return Gen.Select(Gen.Select(
                Patient(facts, asOf, answered),
                Gen.Frequency((3, Plan.Select(plan => (SessionPlan?)plan)), (1, Gen.Const((SessionPlan?)null))),
                prescription,
                Gen.Enum<CareSetting>(),
                Clearance(vocabulary, asOf).Array[0, clearances ? 3 : 0],
                Gen.Select(Gen.Enum<ConsultationKind>(), Gen.Int[-90, 5], (kind, days) => new Consultation(kind, asOf.PlusDays(days))).Array[0, clearances ? 1 : 0],
                (patient, plan, prescribed, setting, given, talks) => new ReferralCase(asOf)
                {
                    Patient = patient,
                    Plan = plan,
                    Prescription = prescribed,
                    Setting = setting,
                    Programmes = scheme is not null && setting == CareSetting.Rehabilitation ? [new(ProgrammeKind.PhysicalTherapy)] : default,
                    Clearances = [.. given],
                    Consultations = [.. talks],
                }),
                Courses.Parts(asOf),
                (referral, course) => course(referral));
        });
    }

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
        Gen<Section<T>> list = item.Array[0, 3].Select(items => Domain.Section.Create<T>(items));
        return answered
            ? list
            : Gen.Frequency((6, list), (1, Gen.Const(Section<T>.NotAsked)), (1, Gen.Const(Section<T>.Declined)));
    }

    private static Gen<Clearance> Clearance(Vocabulary vocabulary, LocalDate asOf) => Gen.Select(
        Gen.OneOf(vocabulary.Rules), Gen.OneOf(vocabulary.Categories), Gen.Bool, Gen.Int[-300, 5], Gen.Int[-20, 200], Gen.Bool,
        (rule, category, byRule, from, until, limited) => new Clearance(Prescriber.Physician, asOf.PlusDays(from))
        {
            Rule = byRule ? rule : null,
            Category = byRule ? null : category,
            Until = until % 3 == 0 ? null : asOf.PlusDays(until),
            Limits = limited ? [Restriction.LimitPressure(Pressure.Level2, BodyRegions.Back)] : [],
            Note = until % 4 == 0 ? "light work" : null,
        });
}
