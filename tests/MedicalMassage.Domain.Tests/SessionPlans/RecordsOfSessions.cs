using NodaTime;

namespace MedicalMassage.Domain.Tests.SessionPlans;

/// <summary>The record of a course: what was planned, given, measured, and what went wrong.</summary>
public sealed class RecordsOfSessions
{
    private const string Course = """
        {
          "format": 1, "asOf": "2026-11-23",
          "course": {
            "aim": "lift a child again", "outcome": { "measure": "oswestry-disability-index", "start": 42, "target": 20 }, "perWeek": { "min": 1, "max": 2 },
            "sessions": [{ "plan": { "aim": "less pain on bending", "segments": [{ "regions": ["lower-back"], "technique": "petrissage", "pressure": 3, "minutes": 20 }] },
                           "count": 6, "booked": ["2026-11-25", "2026-12-02"] }],
            "evidence": ["EV-CHER11"]
          },
          "tolerance": { "maxPressure": 2, "maxMinutes": 30, "avoidTechniques": ["cupping"], "avoidRegions": ["face"], "avoidPositions": ["prone"] },
          "sessionRecords": [{
            "date": "2026-11-20", "subjective": "stiff in the morning", "objective": "bends to the knees", "assessment": "as expected", "plan": "as before",
            "decision": { "ruleBook": "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "asOf": "2026-11-20", "verdict": "proceed" },
            "adverseEvents": [{ "text": "sore for two days", "grade": "mild", "regions": ["lower-back"], "began": "2026-11-21", "resolved": "2026-11-22" }]
          }],
          "outcomeReadings": [{ "measure": "oswestry-disability-index", "date": "2026-11-16", "value": 42 },
                              { "measure": "oswestry-disability-index", "date": "2026-11-23", "items": [{ "item": 1, "value": 2 }, { "item": 3, "value": 1 }] }]
        }
        """;

    [Fact]
    public void A_course_with_its_records_and_readings_is_read_and_written_again()
    {
        Parsed<ReferralCase> read = CaseFormat.Read(Course);

        read.Faults.Should().BeEmpty();
        ReferralCase referral = read.Value;
        referral.Course!.SessionCount.Should().Be(6);
        referral.Course.Sessions[0].Booked.Should().Equal(new LocalDate(2026, 11, 25), new LocalDate(2026, 12, 2));
        referral.SessionRecords[0].AdverseEvents[0].Grade.Should().Be(AdverseEventGrade.Mild);
        referral.OutcomeReadings[1].Items[1].Should().Be(new ItemAnswer(3, 1));
        CaseFormat.Read(CaseFormat.Write(referral)).Value.Should().Be(referral);
    }

    [Theory]
    [InlineData("\"count\": 6", "\"count\": 0", "course.sessions[0].count")]
    [InlineData("\"grade\": \"mild\"", "\"grade\": \"bad\"", "sessionRecords[0].adverseEvents[0].grade")]
    [InlineData("sha256:0123", "md5:0123", "sessionRecords[0].decision.ruleBook")]
    [InlineData("\"item\": 3", "\"item\": 0", "outcomeReadings[1].items[1].item")]
    [InlineData("\"maxMinutes\": 30", "\"maxMinutes\": 0", "tolerance.maxMinutes")]
    [InlineData("\"2026-12-02\"", "\"2026-13-02\"", "course.sessions[0].booked[1]")]
    [InlineData("\"subjective\"", "\"patientName\"", "sessionRecords[0].patientName")]
    public void A_fault_in_a_record_is_told_with_its_place(string good, string bad, string path) =>
        CaseFormat.Read(Course.Replace(good, bad, StringComparison.Ordinal)).Faults.Should().ContainSingle().Which.Path.Should().Be(path);

    [Fact]
    public void A_record_refers_to_the_decision_in_force_by_rule_book_and_day()
    {
        Decision decision = RuleBooks.Standard.Evaluate(new(new LocalDate(2026, 11, 20)));

        DecisionInForce inForce = DecisionInForce.Of(decision);

        inForce.RuleBook.Should().Be(RuleBooks.Standard.Fingerprint);
        inForce.AsOf.Should().Be(decision.AsOf);
        inForce.Verdict.Should().Be(decision.Verdict);
    }

    [Fact]
    public void A_stretch_of_a_place_falls_with_passive_stretching_there_and_what_is_like_a_technique_falls_with_it()
    {
        HomeCare hip = new(HomeCareKind.Stretch, "knee to chest") { Regions = BodyRegions.Hip };
        HomeCare rolling = new(HomeCareKind.Other, "roll on a ball") { Like = Technique.TriggerPoint, Regions = BodyRegions.Gluteal };
        SessionPlan plan = new("rest") { Segments = [new(BodyRegions.Foot, Technique.Effleurage, Pressure.Level1, 10)], HomeCare = [hip, rolling] };

        plan.Within(TreatmentEnvelope.Whole.Restrict(Restriction.Exclude(BodyRegions.Hip, Technique.PassiveStretching)))!.HomeCare.Should().Equal(rolling);
        plan.Within(TreatmentEnvelope.Whole.Restrict(Restriction.Exclude(BodyRegions.Gluteal, Technique.TriggerPoint)))!.HomeCare.Should().Equal(hip);
    }
}
