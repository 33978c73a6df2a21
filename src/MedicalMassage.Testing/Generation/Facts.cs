using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Patients;
using NodaTime;

namespace MedicalMassage.Testing.Generation;

/// <summary>Facts of a history, complete or with details missing.</summary>
internal sealed class Facts
{
    private readonly Vocabulary _vocabulary;
    private readonly LocalDate _asOf;

    internal Facts(Vocabulary vocabulary, LocalDate asOf)
    {
        _vocabulary = vocabulary;
        _asOf = asOf;
        Date = Gen.Frequency(
            (6, Gen.Int[-400, 5].Select(days => (PartialDate?)asOf.PlusDays(days))),
            (5, Gen.Select(Gen.OneOf(vocabulary.Lengths), Gen.Int[-2, 2], (length, days) => (PartialDate?)TriggerTree.Before(asOf, length).PlusDays(days))),
            (1, Gen.Int[-24, 1].Select(months => asOf.PlusMonths(months)).Select(day => (PartialDate?)new PartialDate(day.Year, day.Month))),
            (1, Gen.Int[-3, 1].Select(years => (PartialDate?)new PartialDate(asOf.Year + years))),
            (3, Gen.Const((PartialDate?)null)));
    }

    /// <summary>Days near the ends of the windows of the rules, any days, months and years before the case, a few after it, or none.</summary>
    internal Gen<PartialDate?> Date { get; }

    internal static Gen<BodySite> Site { get; } = Gen.Select(Gen.Enum<BodyRegion>(), Gen.Enum<Side>(), (region, side) => new BodySite(region, side));

    internal static Gen<ValueList<BodySite>> Sites { get; } = Site.Array[0, 2].Select(sites => (ValueList<BodySite>)[.. sites]);

    internal Gen<Condition> Condition => Gen.Select(
        Code(HistorySection.Conditions),
        Gen.Enum<ConditionStatus>(),
        Gen.Frequency((6, Gen.Const(Verification.Confirmed)), (2, Gen.Enum<Verification>())),
        Date,
        Gen.Enum<Acuity>(),
        Gen.Enum<Control>(),
        Sites,
        Words).Select(t => new Condition
        {
            Code = t.Item1,
            Status = t.Item2,
            Verification = t.Item3,
            Onset = t.Item4,
            Acuity = t.Item5,
            Control = t.Item6,
            Sites = t.Item7,
            Text = t.Item8,
        });

    internal Gen<Medication> Medication => Gen.Select(
        Code(HistorySection.Medications), Gen.Enum<MedicationStatus>(), Date, Date, Gen.Enum<Route>(), Sites, Words).Select(t => new Medication
        {
            Code = t.Item1,
            Status = t.Item2,
            Since = t.Item3,
            Until = t.Item4,
            Route = t.Item5,
            Sites = t.Item6,
            Text = t.Item7,
        });

    /// <summary>A reading: at or beside a bound of a rule, in its unit and a few days old; or anything else.</summary>
    internal Gen<Observation> Observation => _vocabulary.Readings.Length == 0 ? AnyReading : Gen.Frequency(
        (5, Gen.Select(Gen.OneOf(_vocabulary.Readings), Gen.Int[0, 20], Gen.Int[-2, 2], Gen.Frequency((8, Gen.Int[-20, 0]), (1, Gen.Int[-400, 3])), (trigger, other, step, days) =>
            new Observation(trigger.Measurement.Code)
            {
                Value = Bound(trigger.Range) + (step * (step % 2 == 0 ? 0.1m : 5m)),
                Unit = other == 0 ? "1" : trigger.Measurement.Unit,
                Date = _asOf.PlusDays(days),
            })),
        (1, AnyReading));

    internal Gen<Procedure> Procedure => Gen.Select(Code(HistorySection.Procedures), Kind(HistorySection.Procedures), Date, Sites, Words).Select(
        t => new Procedure { Code = t.Item1, Kind = t.Item2, Date = t.Item3, Sites = t.Item4, Text = t.Item5 });

    internal Gen<Device> Device => Gen.Select(Rare(HistorySection.Devices), Kind(HistorySection.Devices), Date, Sites, Words, (code, kind, since, sites, text) =>
        new Device { Code = code, Kind = kind, Since = since, Sites = sites, Text = text });

    internal Gen<Allergy> Allergy => Gen.Select(Rare(HistorySection.Allergies), Kind(HistorySection.Allergies), Words, (code, kind, text) => new Allergy { Code = code, Kind = kind, Text = text });

    internal Gen<Symptom> Symptom => Gen.Select(Kind(HistorySection.Symptoms), Date, Sites, Words, (kind, since, sites, text) =>
        new Symptom { Kind = kind, Since = since, Sites = sites, Text = text });

    internal Gen<Pregnancy> Carrying => Gen.Select(
        Gen.OneOf(PregnancyStatus.Pregnant, PregnancyStatus.Postpartum), Gen.Int[-20, 300], Gen.Enum<BirthMode>(), Gen.Enum<Truth>(), Date,
        (status, days, birth, risk, delivered) => new Pregnancy(status)
        {
            DueDate = days < -10 ? null : days % 9 == 0 ? new PartialDate(_asOf.PlusDays(days).Year, _asOf.PlusDays(days).Month) : _asOf.PlusDays(days),
            DeliveredOn = delivered,
            Birth = birth,
            HighRisk = risk,
        });

    internal Gen<Pregnancy?> Pregnancy => Gen.Frequency(
        (3, Gen.Const((Pregnancy?)MedicalMassage.Domain.Pregnancy.NotPregnant)),
        (1, Gen.OneOf(null, MedicalMassage.Domain.Pregnancy.Declined)),
        (2, Carrying.Select(carrying => (Pregnancy?)carrying)));

    private static Gen<string?> Words { get; } = Gen.OneOf(null, "told in words", "ıİ ß 膝 " + '"' + "{}");

    private Gen<Observation> AnyReading => Gen.Select(
        Gen.OneOf(_vocabulary.Codes(HistorySection.Observations)),
        Gen.Frequency((5, Gen.Int[0, 400].Select(n => (decimal?)n)), (1, Gen.OneOf<decimal?>(null, decimal.MaxValue, -1m, 0.5m))),
        Gen.OneOf("mm[Hg]", "10*3/uL", "%", "/min", "mg/dL", "Cel", "{INR}", "1", null),
        Date).Select(t => new Observation(t.Item1) { Value = t.Item2, Unit = t.Item3, Date = t.Item4, Absent = t.Item2 is null ? AbsentReason.Unknown : default });

    internal static decimal Bound(NumberRange range) => range.AtLeast ?? range.Above ?? range.AtMost ?? range.Below ?? 0;

    private Gen<Code?> Code(HistorySection section) => Gen.Frequency(
        (12, Gen.OneOf(_vocabulary.Codes(section)).Select(code => (Code?)code)), (1, Gen.Const((Code?)null)));

    private Gen<Code?> Rare(HistorySection section) => Gen.Frequency(
        (1, Gen.OneOf(_vocabulary.Codes(section)).Select(code => (Code?)code)), (8, Gen.Const((Code?)null)));

    private Gen<string?> Kind(HistorySection section) => Gen.Frequency(
        (12, Gen.OneOf(_vocabulary.Kinds(section)).Select(kind => (string?)kind)), (1, Gen.Const((string?)null)));
}
