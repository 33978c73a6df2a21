using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>In what order a decision lists what it found, and what it leaves off its lists.</summary>
public sealed class OrderOfADecision
{
    private static readonly Code Hypertension = Code.Icd10Cm("I10");
    private static readonly DiagnosisTrigger Flaring = new() { Codes = [Hypertension], Acuity = Acuity.Flare };
    private static readonly ReferralCase Both = With(Condition.Active(Disease), Condition.Active(Hypertension));

    private static Contraindication Light(string id, Trigger when) => Rule(id, when, Limit(Pressure.Level2, BodyRegions.WholeBody));

    [Fact]
    public void Findings_stand_by_the_ids_of_their_rules_whether_certain_or_presumed() =>
        Book(Light("c", Has("I82.4")), Light("b", Flaring), Light("a", Has("I82.4")), Light("d", Flaring)).Evaluate(Both).Findings
            .Select(finding => (finding.Rule, finding.Certainty))
            .Should().Equal(("a", Certainty.Established), ("b", Certainty.Presumed), ("c", Certainty.Established), ("d", Certainty.Presumed));

    [Fact]
    public void Of_one_rule_what_is_certain_stands_first()
    {
        ContraindicationEffect here = new(Restriction.LimitPressure(Pressure.Level2, default), Reach.SiteOfTrigger);
        Decision decision = Book(Rule("a", Has("I82.4"), here), Rule("b", Has("I82.4"), here)).Evaluate(With(
            Condition.Active(Disease) with { Sites = [BodyRegion.Calf] }, Condition.Active(Disease)));
        decision.Findings.Select(finding => (finding.Rule, finding.Certainty))
            .Should().Equal(("a", Certainty.Established), ("a", Certainty.Presumed), ("b", Certainty.Established), ("b", Certainty.Presumed));
    }

    [Fact]
    public void Requirements_alerts_and_advice_stand_by_rule_and_the_most_urgent_alert_first()
    {
        Decision decision = Book(
            Rule("b", Has("I82.4"), Require(), Alarm(Urgency.SameDay), Advise()),
            Rule("a", Has("I82.4"), Require(RequirementKind.Document), Require(), Require(), Advise()),
            Rule("c", Has("I10"), Alarm(), Alarm())).Evaluate(Both);
        decision.Requirements.Select(requirement => (requirement.Rule, requirement.Kind))
            .Should().Equal(("a", RequirementKind.Document), ("a", RequirementKind.Clearance), ("b", RequirementKind.Clearance));
        decision.Alerts.Select(alert => (alert.Rule, alert.Urgency)).Should().Equal(("c", Urgency.Emergency), ("b", Urgency.SameDay));
        decision.Advice.Select(advice => advice.Rule).Should().Equal("a", "b");
    }

    [Fact]
    public void Overrides_that_touched_the_case_stand_by_the_ids_of_their_rules() =>
        Book(OnDisease(Advise()), Rule("hypertension", Has("I10"), Advise()), Rule("cancer", Has("C50"), Advise()))
            .Silence("hypertension", "because", "somebody").Silence("disease", "because", "somebody").Silence("cancer", "because", "somebody")
            .Evaluate(Both).RuleBook.Overrides.Select(given => given.Rule).Should().Equal("disease", "hypertension");

    [Fact]
    public void An_unread_entry_that_a_rule_in_code_covers_is_read()
    {
        ReferralCase referral = With(Condition.Active(Code.SnomedCt("128053003")), Condition.Active(Code.SnomedCt("14106009")));
        RuleBook book = Book(OnDisease(Require()), new InCode(new("mine", "Mine", "test", "house rule"), (_, findings) => findings.Covers("patient.conditions[1]")));
        book.Evaluate(referral).Unread.Select(entry => entry.Path).Should().Equal("patient.conditions[0]");
        Book(OnDisease(Require())).Evaluate(referral).Unread.Select(entry => entry.Path).Should().Equal("patient.conditions[0]", "patient.conditions[1]");
    }

    [Fact]
    public void A_rule_is_not_clear_while_an_entry_that_it_may_concern_is_unread()
    {
        RuleBook book = Book(OnDisease(Require()), Rule("fever", new SymptomTrigger { Kinds = ["fever"] }, Require()), Rule("cough", new SymptomTrigger { Kinds = ["cough"] }, Advise()));
        ReferralCase referral = With(Condition.Active(Code.SnomedCt("128053003")));
        book.Evaluate(referral).CheckedClear.Should().Equal("cough", "fever");
        book.Evaluate(referral with { Patient = referral.Patient with { Symptoms = [Symptom.Of("fever")] } }).CheckedClear.Should().Equal("cough");
    }

    [Fact]
    public void An_unread_entry_holds_only_where_the_rules_that_it_may_concern_touch_the_plan()
    {
        Contraindication leg = OnDisease(Limit(Pressure.Level1, BodyRegions.Leg));
        ReferralCase referral = With(Condition.Active(Code.SnomedCt("128053003")));
        Book(leg).Evaluate(referral).WorstCase.Should().Be(Verdict.ProceedWithModifications);
        Book(leg).Evaluate(referral with { Plan = null }).WorstCase.Should().Be(Verdict.Hold);
        Book(OnDisease(Limit(Pressure.Level1, BodyRegions.Back))).Evaluate(referral).WorstCase.Should().Be(Verdict.Hold);
    }

    [Fact]
    public void An_open_question_that_can_only_restrict_is_presumed_and_one_that_may_hold_holds()
    {
        Book(Light("a", Flaring)).Evaluate(Both).Verdict.Should().Be(Verdict.ProceedWithModifications);
        Book(Rule("a", Flaring, Require())).Evaluate(Both).Verdict.Should().Be(Verdict.Hold);
        Book(Rule("a", Flaring, Require()), Rule("b", Has("I82.4"), Exclude(BodyRegions.WholeBody))).Evaluate(Both).Verdict.Should().Be(Verdict.DoNotTreat);
        Book(Rule("a", Flaring, Exclude(BodyRegions.WholeBody)), Rule("b", Has("I82.4"), Require())).Evaluate(Both).Verdict.Should().Be(Verdict.Hold);
    }

    [Fact]
    public void A_rule_that_stands_in_need_not_stand_in_its_order()
    {
        RuleBook book = Book(Rule("a", Has("I82.4"), Exclude(BodyRegions.Leg)), Rule("b", Has("I82.4"), Advise()))
            .Override("a", new InCode(new("c", "Twice", "test", "source"), (_, findings) => { Say(findings); Say(findings); }), "because", "somebody");
        ReferralCase ill = With(Condition.Active(Disease));
        book.Scan(ill).Applying.Should().Equal("b", "c");
        book.Scan(ill).Undecided.Should().BeEmpty();
        book.Evaluate(ill).Findings.Select(finding => finding.Rule).Should().Equal("b", "c", "c");

        static void Say(FindingCollector findings) => findings.Report([new("plan", "the plan")], Restriction.LimitMinutes(20));
    }
}
