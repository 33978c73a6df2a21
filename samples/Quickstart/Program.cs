using MedicalMassage.Domain;
using NodaTime;

var referral = new ReferralCase(asOf: new LocalDate(2026, 11, 23))
{
    // AskedAndNone: every list of the history was asked and is empty. What you leave out of a plain PatientHistory was not asked.
    Patient = PatientHistory.AskedAndNone with
    {
        BirthDate = new LocalDate(1968, 4, 2),
        Conditions = [Condition.Active(Code.Icd10Cm("M54.50")), Condition.Active(Code.Icd10Cm("I10"))],
        Medications = [Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban")],
        Observations = [.. Observation.BloodPressure(138, 84, on: new LocalDate(2026, 11, 20))],
    },
    Plan = new SessionPlan(aim: "less low back pain on bending")
    {
        Segments =
        [
            new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level3, minutes: 20, Position.Prone),
            new(BodyRegions.LowerBack, Technique.DeepTissue, Pressure.Level4, minutes: 10, Position.Prone),
        ],
    },
};

RuleBook book = RuleBooks.Standard;
Decision decision = book.Evaluate(referral);

Console.WriteLine($"Verdict: {decision.Verdict}");

foreach (Segment segment in decision.AmendedPlan?.Segments ?? [])
    Console.WriteLine($"  may be given: {segment.Minutes} min {segment.Technique}, pressure {segment.Pressure}, {segment.Regions}");

foreach (Finding finding in decision.Findings)
{
    Console.WriteLine($"{finding.Title}: {finding.Rationale}");
    foreach (Effect effect in finding.Effects.Where(effect => effect is Restriction))
        Console.WriteLine($"  {effect}");
    foreach (string key in finding.Sources)
        Console.WriteLine($"  source: {book.Sources[key]}");
}

foreach (Question question in decision.Questions)
    Console.WriteLine($"Ask: {question.Text} (could lead to {question.CouldLeadTo})");

Console.WriteLine($"Covered by no rule: {string.Join(", ", decision.Uncovered)}");
Console.WriteLine($"Holds through: {decision.ValidThrough?.ToString("uuuu-MM-dd", null) ?? "any later day"}");
