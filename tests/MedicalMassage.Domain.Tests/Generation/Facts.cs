using CsCheck;
using MedicalMassage.Domain.Patients;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>Facts of a history, complete or with details missing.</summary>
internal sealed class Facts(Vocabulary vocabulary, LocalDate asOf)
{
    /// <summary>Days, months and years before the case, and a few after it.</summary>
    internal Gen<PartialDate?> Date { get; } = Gen.Frequency(
        (6, Gen.Int[-400, 5].Select(days => (PartialDate?)asOf.PlusDays(days))),
        (1, Gen.OneOf(-14, -28, -42, -90, -91, -180).Select(days => (PartialDate?)asOf.PlusDays(days))),
        (1, Gen.Int[-24, 1].Select(months => asOf.PlusMonths(months)).Select(day => (PartialDate?)new PartialDate(day.Year, day.Month))),
        (1, Gen.Int[-3, 0].Select(years => (PartialDate?)new PartialDate(asOf.Year + years))),
        (3, Gen.Const((PartialDate?)null)));

    internal static Gen<BodySite> Site { get; } = Gen.Select(Gen.Enum<BodyRegion>(), Gen.Enum<Side>(), (region, side) => new BodySite(region, side));

    internal static Gen<ValueList<BodySite>> Sites { get; } = Site.Array[0, 2].Select(sites => (ValueList<BodySite>)[.. sites]);

    private static Gen<string?> Words { get; } = Gen.OneOf(null, "told in words");

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

    internal Gen<Observation> Observation => Gen.Select(
        Gen.OneOf(vocabulary.Codes(HistorySection.Observations)),
        Gen.Frequency((5, Gen.Int[0, 400].Select(n => (decimal?)n)), (1, Gen.OneOf<decimal?>(null, decimal.MaxValue, -1m, 0.5m))),
        Gen.OneOf("mm[Hg]", "10*3/uL", "%", "/min", "mg/dL", "Cel", "{INR}", "1", null),
        Date).Select(t => new Observation(t.Item1) { Value = t.Item2, Unit = t.Item3, Date = t.Item4 });

    internal Gen<Procedure> Procedure => Gen.Select(Code(HistorySection.Procedures), Kind(HistorySection.Procedures), Date, Sites, Words).Select(
        t => new Procedure { Code = t.Item1, Kind = t.Item2, Date = t.Item3, Sites = t.Item4, Text = t.Item5 });

    internal Gen<Device> Device => Gen.Select(Kind(HistorySection.Devices), Date, Sites, Words, (kind, since, sites, text) =>
        new Device { Kind = kind, Since = since, Sites = sites, Text = text });

    internal Gen<Allergy> Allergy => Gen.Select(Kind(HistorySection.Allergies), Words, (kind, text) => new Allergy { Kind = kind, Text = text });

    internal Gen<Symptom> Symptom => Gen.Select(Kind(HistorySection.Symptoms), Date, Sites, Words, (kind, since, sites, text) =>
        new Symptom { Kind = kind, Since = since, Sites = sites, Text = text });

    internal Gen<Pregnancy?> Pregnancy => Gen.Frequency(
        (3, Gen.Const((Pregnancy?)Domain.Pregnancy.NotPregnant)),
        (1, Gen.OneOf(null, Domain.Pregnancy.Declined)),
        (2, Gen.Select(
            Gen.OneOf(PregnancyStatus.Pregnant, PregnancyStatus.Postpartum), Gen.Int[-20, 300], Gen.Enum<BirthMode>(), Gen.Enum<Truth>(), Date,
            (status, days, birth, risk, delivered) => (Pregnancy?)new Pregnancy(status)
            {
                DueDate = days < 0 ? null : asOf.PlusDays(days),
                DeliveredOn = delivered,
                Birth = birth,
                HighRisk = risk,
            })));

    private Gen<Code?> Code(HistorySection section) => Gen.Frequency(
        (12, Gen.OneOf(vocabulary.Codes(section)).Select(code => (Code?)code)), (1, Gen.Const((Code?)null)));

    private Gen<string?> Kind(HistorySection section) => Gen.Frequency(
        (12, Gen.OneOf(vocabulary.Kinds(section)).Select(kind => (string?)kind)), (1, Gen.Const((string?)null)));
}
