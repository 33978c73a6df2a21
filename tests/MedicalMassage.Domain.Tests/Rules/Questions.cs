using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>What to ask: one question for each thing, the weightiest first, none once no answer could change the verdict.</summary>
public sealed class Questions
{
    private static readonly ReferralCase SymptomsNotAsked = Case(Healthy with { Symptoms = Section<Symptom>.NotAsked }, plan: BackMassage);

    private static Contraindication OnSymptom(string id, ContraindicationEffect effect) => Rule(id, new SymptomTrigger { Kinds = [id] }, effect);

    private static Contraindication OnDevice(string id, ContraindicationEffect effect) => Rule(id, new DeviceTrigger { Kinds = [id] }, effect);

    [Theory]
    [InlineData("alert", Verdict.ReferUrgently)]
    [InlineData("nothing left", Verdict.DoNotTreat)]
    [InlineData("requirement", Verdict.Hold)]
    public void A_section_that_could_hide_something_grave_holds_and_says_what_it_could_hide(string effect, Verdict worst)
    {
        Decision decision = Book(OnSymptom("fever", Effect(effect))).Evaluate(SymptomsNotAsked);
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.WorstCase.Should().Be(worst);
        decision.Questions.Single().Should().BeEquivalentTo(new { Rule = "fever", Path = "patient.symptoms", Asks = Asked.Symptoms, CouldLeadTo = worst });
        decision.Alerts.Should().BeEmpty();
        decision.Requirements.Should().BeEmpty();
    }

    [Fact]
    public void What_could_only_restrict_is_presumed_and_the_massage_goes_on_within_it()
    {
        Decision decision = Book(OnSymptom("fever", Limit(Pressure.Level1, BodyRegions.WholeBody))).Evaluate(SymptomsNotAsked);
        decision.Verdict.Should().Be(Verdict.ProceedWithModifications);
        decision.AmendedPlan!.Segments.Single().Pressure.Should().Be(Pressure.Level1);
        decision.Findings.Single().Certainty.Should().Be(Certainty.Presumed);
        decision.Questions.Single().CouldLeadTo.Should().Be(Verdict.ProceedWithModifications);
    }

    [Fact]
    public void What_could_only_bring_advice_is_not_asked()
    {
        Decision decision = Book(OnSymptom("fever", Advise())).Evaluate(SymptomsNotAsked);
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.Questions.Should().BeEmpty();
    }

    [Fact]
    public void What_could_restrict_only_what_is_not_planned_is_not_asked()
    {
        Decision decision = Book(OnSymptom("fever", Exclude(BodyRegions.Foot))).Evaluate(SymptomsNotAsked);
        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Once_it_is_as_bad_as_it_can_be_nothing_is_asked()
    {
        RuleBook book = Book(OnDisease(Alarm()), OnSymptom("fever", Alarm()));
        ReferralCase referral = SymptomsNotAsked with { Patient = SymptomsNotAsked.Patient with { Conditions = [Condition.Active(Disease)] } };
        Decision decision = book.Evaluate(referral);
        decision.Verdict.Should().Be(Verdict.ReferUrgently);
        decision.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_graver_answer_is_still_asked_for_where_the_massage_is_held_already()
    {
        RuleBook book = Book(OnDisease(Require()), OnSymptom("fever", Alarm()));
        ReferralCase referral = SymptomsNotAsked with { Patient = SymptomsNotAsked.Patient with { Conditions = [Condition.Active(Disease)] } };
        Decision decision = book.Evaluate(referral);
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.Questions.Single().CouldLeadTo.Should().Be(Verdict.ReferUrgently);
    }

    [Fact]
    public void Rules_that_ask_for_the_same_thing_share_one_question_under_the_gravest()
    {
        RuleBook book = Book(OnSymptom("fever", Require()), OnSymptom("chest-pain", Alarm()), OnSymptom("rash", Require()));
        Question question = book.Evaluate(SymptomsNotAsked).Questions.Single();
        question.Rule.Should().Be("chest-pain");
        question.CouldLeadTo.Should().Be(Verdict.ReferUrgently);
        question.Settles.Should().Equal("chest-pain", "fever", "rash");
        question.Text.Should().Be("Ask which of these the patient has today: Title of chest-pain; Title of fever; Title of rash.");
    }

    [Fact]
    public void The_gravest_question_comes_first_then_the_one_that_settles_more()
    {
        RuleBook book = Book(
            OnDevice("port", Require()), OnDevice("pump", Require()), OnDisease(Require()), OnSymptom("fever", Alarm()));
        Decision decision = book.Evaluate(new(Today) { Plan = BackMassage });
        decision.Questions.Select(question => question.Asks).Should().Equal(Asked.Symptoms, Asked.Devices, Asked.Conditions);
    }

    [Fact]
    public void Questions_of_equal_weight_come_in_a_fixed_order()
    {
        IReferralRule[] rules = [OnDevice("port", Require()), OnSymptom("fever", Require()), OnDisease(Require())];
        ReferralCase nothingKnown = new(Today);
        Book(rules).Evaluate(nothingKnown).Questions.Should().Equal(Book(rules.Reverse()).Evaluate(nothingKnown).Questions);
        Book(rules).Evaluate(nothingKnown).Questions.Select(question => question.Path).Should().Equal(
            "patient.conditions", "patient.devices", "patient.symptoms");
    }

    [Fact]
    public void More_titles_than_a_reader_takes_in_are_counted()
    {
        IEnumerable<Contraindication> rules = Enumerable.Range(10, 14).Select(i => OnSymptom($"sign-{i:D2}", Require()));
        Question question = Book(rules).Evaluate(SymptomsNotAsked).Questions.Single();
        question.Text.Should().Contain("Title of sign-21").And.NotContain("Title of sign-22").And.EndWith("; and 2 more.");
        question.Settles.Should().HaveCount(14);
    }

    private static ContraindicationEffect Effect(string name) => name switch
    {
        "alert" => Alarm(),
        "nothing left" => Exclude(BodyRegions.LowerBack),
        _ => Require(),
    };
}
