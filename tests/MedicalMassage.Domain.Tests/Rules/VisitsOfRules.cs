using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Tests.Authorisation;
using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A rule is visited only where the case holds what it looks for; of several things that it needs, the one that fewest cases hold decides.</summary>
public sealed class VisitsOfRules
{
    private static readonly DiagnosisTrigger Rare = Has("I82.4");
    private static readonly SymptomTrigger Common = new() { Kinds = ["cough", "fever", "night-sweats"] };
    private static readonly PatientHistory Coughing = Healthy with { Symptoms = [Symptom.Of("cough")] };

    private static int Visits(RuleBook book, ReferralCase referral)
    {
        Evaluation.Decide(book, referral, out int visited);
        return visited;
    }

    private static int Visits(Trigger when, PatientHistory patient) => Visits(Book(Rule("rule", when, Advise())), Case(patient, plan: BackMassage));

    private static PatientHistory Having(params ReadOnlySpan<string> diagnoses)
    {
        PatientHistory patient = Healthy;
        foreach (string diagnosis in diagnoses)
            patient = patient with { Conditions = [.. patient.Conditions, Condition.Active(Code.Icd10Cm(diagnosis))] };
        return patient;
    }

    [Fact]
    public void Of_a_few_codes_and_many_words_the_codes_decide_in_whatever_order_they_stand()
    {
        foreach (Trigger both in (Trigger[])[Trigger.All(Rare, Common), Trigger.All(Common, Rare)])
        {
            Visits(both, Coughing).Should().Be(0);
            Visits(both, Having("I82.4")).Should().Be(1);
        }
    }

    [Fact]
    public void Of_many_codes_and_a_single_word_the_word_decides_in_whatever_order_they_stand()
    {
        DiagnosisTrigger many = new() { Codes = [Code.Icd10Cm("I10"), Code.Icd10Cm("E11")] };
        SymptomTrigger fever = new() { Kinds = ["fever"] };
        foreach (Trigger both in (Trigger[])[Trigger.All(many, fever), Trigger.All(fever, many)])
        {
            Visits(both, Having("I10")).Should().Be(0);
            Visits(both, Healthy with { Symptoms = [Symptom.Of("fever")] }).Should().Be(1);
        }
    }

    [Fact]
    public void A_thing_that_goes_by_a_code_or_a_word_is_two_things_to_look_for()
    {
        DeviceTrigger port = new() { Codes = [Code.SnomedCt("445085009")], Kinds = ["port"] };
        foreach (Trigger both in (Trigger[])[Trigger.All(port, Rare), Trigger.All(Rare, port)])
            Visits(both, Healthy with { Devices = [new() { Kind = "port" }] }).Should().Be(0);
    }

    [Fact]
    public void A_pregnancy_is_one_thing_to_look_for()
    {
        DiagnosisTrigger many = new() { Codes = [Code.Icd10Cm("I10"), Code.Icd10Cm("E11")] };
        foreach (Trigger both in (Trigger[])[Trigger.All(many, new PregnancyTrigger()), Trigger.All(new PregnancyTrigger(), many)])
            Visits(both, Having("I10", "E11")).Should().Be(0);
        Trigger one = Trigger.All(Rare, new PregnancyTrigger());
        Visits(one, Healthy with { Pregnancy = Pregnancy.Due(Day("2027-03-01")) }).Should().Be(0);
        Visits(one, Having("I82.4")).Should().Be(1);
    }

    [Fact]
    public void What_every_case_holds_never_decides()
    {
        foreach (Trigger both in (Trigger[])[Trigger.All(new AgeTrigger { AtLeast = 18 }, Common), Trigger.All(Common, new AgeTrigger { AtLeast = 18 })])
        {
            Visits(both, Healthy).Should().Be(0);
            Visits(both, Coughing).Should().Be(1);
        }
    }

    [Fact]
    public void A_code_that_a_rule_reads_beside_what_it_looks_for_calls_no_visit_and_is_read()
    {
        Trigger both = Trigger.All(Rare, Has("I10"));
        Visits(both, Having("I10")).Should().Be(0);
        Visits(both, Having("I10", "I82.4")).Should().Be(1);
        Book(Rule("rule", both, Advise())).Evaluate(Case(Having("I10"))).Uncovered.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_on_one_part_of_a_case_is_visited_where_that_part_is_there_and_no_other()
    {
        foreach (CasePart part in Enum.GetValues<CasePart>())
        {
            RuleBook book = Book(new Looking(support => support.Add(part)));
            Visits(book, new(Today) { Patient = Healthy }).Should().Be(0);
            foreach (CasePart there in Enum.GetValues<CasePart>())
                Visits(book, With(there)).Should().Be(there == part ? 1 : 0, "{0} looks for {1}", part, there);
        }
    }

    [Fact]
    public void A_rule_on_a_section_is_visited_while_nobody_asked_for_it_and_no_other()
    {
        foreach (HistorySection section in Enum.GetValues<HistorySection>())
        {
            foreach (HistorySection unasked in Enum.GetValues<HistorySection>())
                Visits(Book(new Looking(support => support.AddUnanswered(section))), new(Today) { Patient = Without(unasked) }).Should().Be(unasked == section ? 1 : 0, "{0} is of {1}", section, unasked);
        }
    }

    [Fact]
    public void What_a_rule_looks_for_is_all_that_was_named()
    {
        RuleSupport first = new();
        first.Add(CasePart.Plan);
        first.Add(HistorySection.Symptoms, "fever");
        first.Plans.Add(new PlanTrigger(BodyRegions.Leg));
        RuleSupport second = new() { Pregnancy = true };
        second.Add(CasePart.Course);
        second.Add(CasePart.Course);
        second.Add(CasePart.Plan);
        second.Add(HistorySection.Conditions, Disease);
        second.AddUnanswered(HistorySection.Allergies);

        second.Add(first);
        second.Add(new RuleSupport { Pregnancy = true });

        Enum.GetValues<CasePart>().Where(second.Contains).Should().Equal(CasePart.Plan, CasePart.Course);
        second.AllKinds.Should().Equal("fever");
        second.AllCodes.Should().Equal(Disease);
        second.IsUnanswered(HistorySection.Allergies).Should().BeTrue();
        second.IsUnanswered(HistorySection.Symptoms).Should().BeFalse();
        second.Should().Match<RuleSupport>(all => all.Pregnancy && !all.Always && all.Breadth == 6);
        RuleSupport always = new() { Always = true };
        second.Add(always);
        second.Add(first);
        second.Should().Match<RuleSupport>(all => all.Always && all.Pregnancy && all.Breadth == int.MaxValue);
        second.Add(always);
        second.Always.Should().BeTrue();
    }

    private static ReferralCase With(CasePart part)
    {
        ReferralCase nothing = new(Today) { Patient = Healthy };
        return part switch
        {
            CasePart.Prescription => nothing with { Prescription = Forms.German with { Diagnosis = null, FurtherDiagnoses = [] } },
            CasePart.Plan => nothing with { Plan = BackMassage },
            CasePart.Therapist => nothing with { Therapist = new() },
            CasePart.Course => nothing with { Course = new("walk again") },
            CasePart.Tolerance => nothing with { Tolerance = new() { MaxMinutes = 20 } },
            CasePart.SessionRecords => nothing with { SessionRecords = [new(Today)] },
            _ => nothing with { OutcomeReadings = [new("nrs", Today) { Value = 5 }] },
        };
    }

    private static PatientHistory Without(HistorySection section) => section switch
    {
        HistorySection.Conditions => Healthy with { Conditions = Section<Condition>.NotAsked },
        HistorySection.Medications => Healthy with { Medications = Section<Medication>.NotAsked },
        HistorySection.Observations => Healthy with { Observations = Section<Observation>.NotAsked },
        HistorySection.Procedures => Healthy with { Procedures = Section<Procedure>.NotAsked },
        HistorySection.Devices => Healthy with { Devices = Section<Device>.NotAsked },
        HistorySection.Allergies => Healthy with { Allergies = Section<Allergy>.NotAsked },
        _ => Healthy with { Symptoms = Section<Symptom>.NotAsked },
    };

    /// <summary>A rule that looks for something and has nothing to say of it.</summary>
    private sealed record Looking(Action<RuleSupport> For) : IIndexedRule
    {
        public RuleInfo Info { get; } = new("looking", "Looking", "test", "source");

        public IEnumerable<Effect> PossibleEffects => [];

        public void Support(RuleSupport support) => For(support);

        public void Vocabulary(RuleSupport vocabulary)
        {
        }

        public void Evaluate(ReferralCase referral, FindingCollector findings)
        {
        }
    }
}
