using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>An entry that could not be read asks a question; one that was read and that no rule covers is listed. Neither is "clear".</summary>
public sealed class UnreadAndUncovered
{
    private static readonly RuleBook Rules = Book(
        OnDisease(Require()),
        Rule("unilateral-calf-swelling", new SymptomTrigger { Kinds = ["unilateral-calf-swelling"] }, Alarm()),
        Rule("port", new DeviceTrigger { Kinds = ["picc-line", "port"], Codes = [Code.SnomedCt("445085009")] }, Exclude(BodyRegions.WholeBody)),
        Rule("nuts", new AllergyTrigger { Kinds = ["nut-oil"] }, Advise()));

    private static Decision Decide(Condition condition) => Rules.Evaluate(With(condition));

    private static void IsUnread(Decision decision, string path, Verdict worst, string reason)
    {
        decision.Unread.Single().Path.Should().Be(path);
        decision.Unread.Single().Reason.Should().Contain(reason);
        decision.Uncovered.Should().BeEmpty();
        decision.Verdict.Should().Be(Verdict.Hold);
        decision.WorstCase.Should().Be(worst);
        Question question = decision.Questions.Single();
        question.Should().BeEquivalentTo(new { Rule = (string?)null, Asks = Asked.Code, Path = path, CouldLeadTo = worst });
        question.Text.Should().Contain(reason).And.Contain(path);
    }

    [Fact]
    public void A_condition_with_words_alone_is_unread() =>
        IsUnread(Decide(new() { Text = "deep vein thrombosis" }), "patient.conditions[0]", Verdict.Hold, "words but no code");

    [Theory]
    [InlineData("I82.?")]
    [InlineData("82.4")]
    [InlineData("deep vein thrombosis")]
    public void A_code_that_has_not_the_form_of_its_system_is_unread(string code) =>
        IsUnread(Decide(Condition.Active(Code.Icd10Cm(code))), "patient.conditions[0]", Verdict.Hold, "form of icd-10-cm");

    [Fact]
    public void The_beginning_of_a_code_that_a_rule_names_wakes_that_rule_and_stays_unread()
    {
        Decision decision = Book(Rule("disease", Has("I8"), Require())).Evaluate(With(Condition.Active(Code.Icd10Cm("I8"))));

        decision.Findings.Single().Rule.Should().Be("disease");
        decision.Unread.Single().Path.Should().Be("patient.conditions[0]");
        decision.CheckedClear.Should().BeEmpty();
    }

    [Theory]
    [InlineData(CodeSystem.SnomedCt, "128053003")]
    [InlineData(CodeSystem.Icd10Gm, "I80.2")]
    public void A_code_of_a_system_that_no_rule_reads_here_is_unread(CodeSystem system, string code) =>
        IsUnread(Decide(Condition.Active(new(system, code))), "patient.conditions[0]", Verdict.Hold, "no crosswalk");

    [Fact]
    public void An_identifier_without_hierarchy_that_no_rule_names_is_unread_though_rules_read_the_system() =>
        IsUnread(Rules.Evaluate(Case(Healthy with { Devices = [new() { Code = Code.SnomedCt("14106009") }] }, plan: BackMassage)), "patient.devices[0]", Verdict.DoNotTreat, "snomed-ct");

    [Fact]
    public void The_diagnosis_of_the_prescription_is_read_like_the_others() =>
        IsUnread(Rules.Evaluate(With() with { Prescription = new() { Diagnosis = new() { Text = "back pain" } } }), "prescription.diagnosis", Verdict.Hold, "words but no code");

    [Theory]
    [InlineData("unilateral-calf-sweling")]
    [InlineData("unilatral-calf-swelling")]
    [InlineData("unilateral-calf-swellling")]
    [InlineData("unilateral-calf-swellign")]
    public void A_symptom_spelt_nearly_like_a_known_one_is_unread_and_the_known_word_is_named(string kind) =>
        IsUnread(
            Rules.Evaluate(Case(Healthy with { Symptoms = [Symptom.Of(kind)] }, plan: BackMassage)), "patient.symptoms[0]", Verdict.ReferUrgently,
            "nearest known one is unilateral-calf-swelling");

    [Fact]
    public void A_symptom_that_no_rule_knows_is_unread_as_well() =>
        IsUnread(Rules.Evaluate(Case(Healthy with { Symptoms = [Symptom.Of("hiccups")] }, plan: BackMassage)), "patient.symptoms[0]", Verdict.ReferUrgently, "no rule knows the word hiccups");

    [Fact]
    public void A_device_spelt_nearly_like_a_known_one_is_unread_and_any_other_is_uncovered()
    {
        IsUnread(Rules.Evaluate(Case(Healthy with { Devices = [new() { Kind = "pic-line" }] }, plan: BackMassage)), "patient.devices[0]", Verdict.DoNotTreat, "picc-line");
        Decision decision = Rules.Evaluate(Case(Healthy with { Devices = [new() { Kind = "hearing-aid" }] }, plan: BackMassage));
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().Equal("patient.devices[0]");
        decision.Verdict.Should().Be(Verdict.Proceed);
    }

    [Theory]
    [InlineData("picc-li")]
    [InlineData("picc-linexx")]
    [InlineData("xxpicc-line")]
    [InlineData("pick-lime")]
    public void Up_to_two_letters_may_be_missing_too_many_or_wrong(string kind) =>
        IsUnread(Rules.Evaluate(Case(Healthy with { Devices = [new() { Kind = kind }] }, plan: BackMassage)), "patient.devices[0]", Verdict.DoNotTreat, "picc-line");

    [Theory]
    [InlineData("prt")]
    [InlineData("porta")]
    [InlineData("picc-lines-are")]
    [InlineData("xxpicc-li")]
    [InlineData("picc-linexxx")]
    [InlineData("pixx-lime")]
    public void A_short_word_or_one_that_differs_in_more_letters_is_another_word(string kind) =>
        Rules.Evaluate(Case(Healthy with { Devices = [new() { Kind = kind }] }, plan: BackMassage)).Uncovered.Should().Equal("patient.devices[0]");

    [Fact]
    public void Of_two_words_that_are_as_near_the_first_by_the_alphabet_is_named()
    {
        foreach (string[] words in (string[][])[["shunt-a", "shunt-b"], ["shunt-b", "shunt-a"]])
        {
            RuleBook book = Book(Rule("shunt", new DeviceTrigger { Kinds = [.. words] }, Exclude(BodyRegions.WholeBody)));
            IsUnread(book.Evaluate(Case(Healthy with { Devices = [new() { Kind = "shunt-c" }] }, plan: BackMassage)), "patient.devices[0]", Verdict.DoNotTreat, "nearest known one is shunt-a");
        }
    }

    [Fact]
    public void The_longest_words_there_may_be_are_compared_to_their_last_letter()
    {
        string word = new('a', Domain.Coding.Text.MaxWord);
        RuleBook book = Book(Rule("long", new DeviceTrigger { Kinds = [word] }, Exclude(BodyRegions.WholeBody)));
        IsUnread(book.Evaluate(Case(Healthy with { Devices = [new() { Kind = word[..^1] + "b" }] }, plan: BackMassage)), "patient.devices[0]", Verdict.DoNotTreat, word);
    }

    [Fact]
    public void A_code_that_was_read_and_that_no_rule_names_is_uncovered()
    {
        Decision decision = Decide(Condition.Active(Code.Icd10Cm("M54.50")));
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().Equal("patient.conditions[0]");
        decision.Questions.Should().BeEmpty();
        decision.Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void A_fact_that_a_rule_covers_is_neither()
    {
        Decision decision = Decide(Condition.Resolved(Disease));
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().BeEmpty();
        decision.Verdict.Should().Be(Verdict.Proceed);
    }

    [Theory]
    [InlineData(Verification.Refuted)]
    [InlineData(Verification.EnteredInError)]
    public void What_was_refuted_or_entered_in_error_need_not_be_read(Verification verification)
    {
        Decision decision = Decide(new() { Text = "deep vein thrombosis", Verification = verification });
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().BeEmpty();
    }

    [Fact]
    public void A_section_of_which_no_rule_reads_anything_grave_asks_nothing()
    {
        Decision decision = Rules.Evaluate(Case(
            Healthy with { Medications = [new() { Text = "blood thinner" }], Allergies = [new() { Text = "nuts" }] }, plan: BackMassage));
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().Equal("patient.medications[0]", "patient.allergies[0]");
        decision.Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void A_reading_of_another_loinc_code_is_uncovered()
    {
        ObservationTrigger severe = new(new(Code.Loinc("8480-6"), "systolic blood pressure", "mm[Hg]"), new() { AtLeast = 180 });
        Decision decision = Book(Rule("pressure", severe, Require())).Evaluate(
            Case(Healthy with { Observations = [Observation.Of(Code.Loinc("29463-7"), 80, "kg", Today)] }, plan: BackMassage));
        decision.Unread.Should().BeEmpty();
        decision.Uncovered.Should().Equal("patient.observations[0]");
    }

    [Fact]
    public void A_loinc_code_is_another_reading_even_where_no_rule_goes_by_loinc_and_any_other_system_is_unread()
    {
        ObservationTrigger pulse = new(new(Code.SnomedCt("364075005"), "pulse", "/min"), new() { AtLeast = 130 });
        RuleBook book = Book(Rule("pulse", pulse, Require()), OnDisease(Require()));
        book.Evaluate(Read(Code.Loinc("29463-7"))).Uncovered.Should().Equal("patient.observations[0]");
        IsUnread(book.Evaluate(Read(Code.SnomedCt("271649006"))), "patient.observations[0]", Verdict.Hold, "snomed-ct");
        IsUnread(book.Evaluate(With(Condition.Active(Code.Loinc("29463-7")))), "patient.conditions[0]", Verdict.Hold, "loinc");

        static ReferralCase Read(Code code) => Case(Healthy with { Observations = [Observation.Of(code, 80, "kg", Today)] }, plan: BackMassage);
    }

    [Fact]
    public void The_prescription_is_read_to_its_last_diagnosis()
    {
        Condition disease = Condition.Active(Disease);
        Condition words = new() { Text = "back pain" };
        ReferralCase referral = With() with { Prescription = new() { FurtherDiagnoses = [words, disease, Condition.Active(Code.Icd10Cm("M54.50"))] } };
        Decision decision = Rules.Evaluate(referral);
        decision.Unread.Select(entry => entry.Path).Should().Equal("prescription.furtherDiagnoses[0]");
        decision.Uncovered.Should().Equal("prescription.furtherDiagnoses[2]");
        decision.Findings.Single().Facts.Single().Path.Should().Be("prescription.furtherDiagnoses[1]");
    }

    [Fact]
    public void A_procedure_is_told_by_its_place()
    {
        RuleBook book = Book(Rule("surgery", new ProcedureTrigger { Kinds = ["surgery"] }, Require()));
        IsUnread(book.Evaluate(Case(Healthy with { Procedures = [new() { Text = "knee" }] }, plan: BackMassage)), "patient.procedures[0]", Verdict.Hold, "words but no code");
    }
}
