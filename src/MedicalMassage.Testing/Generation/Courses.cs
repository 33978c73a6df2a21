using CsCheck;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Testing.Generation;

/// <summary>Courses, records of sessions, readings of outcome measures, and what patients tolerate.</summary>
internal static class Courses
{
    private static readonly string[] Measures = ["numeric-pain-rating-scale", "oswestry-disability-index", "patient-specific-functional-scale", "made-up-measure"];

    /// <summary>What a patient tolerates.</summary>
    internal static Gen<Tolerance> Tolerance { get; } = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 90], Gen.Enum<Technique>().Array[0, 2], Facts.Site.Array[0, 2], Gen.Enum<Position>().Array[0, 2],
        (pressure, minutes, techniques, sites, positions) => new Tolerance
        {
            MaxPressure = pressure == 0 ? null : Pressure.Of(pressure),
            MaxMinutes = minutes == 0 ? null : minutes,
            AvoidTechniques = [.. techniques],
            AvoidRegions = [.. sites],
            AvoidPositions = [.. positions],
            Text = minutes % 3 == 0 ? "as the patient says" : null,
        });

    /// <summary>Now and then adds a course, records, readings and a tolerance to a case.</summary>
    internal static Gen<Func<ReferralCase, ReferralCase>> Parts(LocalDate asOf) => Gen.Frequency(
        (2, Gen.Const<Func<ReferralCase, ReferralCase>>(referral => referral)),
        (1, Gen.Select(Course(asOf), Tolerance, Record(asOf).Array[0, 3], Reading(asOf).Array[0, 4], Gen.Int[0, 7], (course, tolerance, records, readings, which) =>
            (Func<ReferralCase, ReferralCase>)(referral => referral with
            {
                Course = (which & 1) != 0 ? course : null,
                Tolerance = (which & 2) != 0 ? tolerance : null,
                SessionRecords = [.. records],
                OutcomeReadings = [.. readings],
            }))));

    private static Gen<TreatmentPlan> Course(LocalDate asOf) => Gen.Select(
        Gen.Select(Cases.Plan, Gen.Int[1, 12], Gen.Int[-10, 500].Array[0, 4], (plan, count, days) => new PlannedSessions(plan, count)
        {
            Booked = [.. days.Select(day => asOf.PlusDays(day))],
        }).Array[0, 2],
        Gen.OneOf(Measures), Gen.Int[0, 30], Gen.Int[1, 3],
        (blocks, measure, value, often) => new TreatmentPlan("bend without pain")
        {
            Outcome = value == 0 ? null : new(measure) { Start = value, Target = value % 2 == 0 ? value / 2m : null },
            PerWeek = new(1, often),
            Sessions = [.. blocks],
            Evidence = value % 3 == 0 ? ["EV-CHER11"] : [],
        });

    private static Gen<SessionRecord> Record(LocalDate asOf) => Gen.Select(
        Gen.Int[-90, 5], Cases.Plan, Gen.Select(Gen.Enum<AdverseEventGrade>(), Facts.Site.Array[0, 2], Gen.Int[0, 20], (grade, sites, days) => (grade, sites, days)).Array[0, 2],
        (day, plan, events) => new SessionRecord(asOf.PlusDays(day))
        {
            Subjective = "sleeps better",
            Given = day % 2 == 0 ? plan : null,
            Decision = day % 3 == 0 ? new("sha256:" + new string('a', 64), asOf.PlusDays(day)) { Verdict = Verdict.Proceed } : null,
            AdverseEvents = [.. events.Select(e => new AdverseEvent("sore the day after", e.grade)
            {
                Regions = [.. e.sites],
                Began = e.days % 2 == 0 ? asOf.PlusDays(day) : null,
                Resolved = e.days > 10 ? asOf.PlusDays(day + e.days - 10) : null,
            })],
        });

    private static Gen<OutcomeReading> Reading(LocalDate asOf) => Gen.Select(
        Gen.OneOf(Measures), Gen.Int[-120, 5], Gen.Int[-2, 60], Gen.Int[0, 6].Array[0, 10],
        (measure, day, value, items) => new OutcomeReading(measure, asOf.PlusDays(day))
        {
            Value = value < 0 ? null : value,
            Items = value >= 0 ? [] : [.. items.Select((points, i) => new ItemAnswer(i + 1, points)).Where(answer => answer.Value < 6)],
            About = value % 5 == 0 ? "stairs" : null,
        });
}
