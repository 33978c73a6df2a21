using CsCheck;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>Counted in rules visited and bytes allocated, not in time. A section that nobody asked concerns every rule that reads it, so the cases here are answered.</summary>
public sealed class L11CostFollowsTheCase
{
    private const int Many = 10_000;

    private static readonly RulePack Crowd = new("crowd/pack", "1.0.0", "Rules that concern nobody here")
    {
        Rules = [.. Enumerable.Range(0, Many).Select(i => Books.Rule(FormattableString.Invariant($"crowd/rule-{i}"), Nobody(i), new ContraindicationEffect(Restriction.ExcludeEverything)))],
    };

    private static readonly RuleBook Crowded = RuleBooks.Standard.With(Crowd);

    [Fact]
    public void Rules_that_do_not_concern_a_case_are_not_visited_in_the_standard_book() =>
        Law.Holds(new Cases(new(RuleBooks.Standard)).Answered, referral => Visits(RuleBooks.Standard, referral) == Visits(Crowded, referral), share: 0.5);

    [Fact]
    public void Rules_that_do_not_concern_a_case_are_not_visited_in_any_book() => Law.Holds(
        Books.Any.SelectMany(book => new Cases(new(book)).Answered.Array[20].Select(cases => (book, cases))), t =>
        {
            RuleBook crowded = t.book.With(Crowd);
            return t.cases.All(referral => Visits(t.book, referral) == Visits(crowded, referral));
        }, share: 0.01);

    [Fact]
    public void No_rule_that_has_anything_to_say_is_passed_over() => Law.HoldsForEveryCase((book, referral) =>
    {
        CheckedRules clear = book.Evaluate(referral).CheckedClear;
        return book.Rules
            .Where(rule => rule.Info is { HoldsFrom: null, HoldsUntil: null } && !book.OverrideArray.Any(any => any.Terms.Rule == rule.Info.Id))
            .All(rule => !clear.Contains(rule.Info.Id) || Outcomes(rule) == 0);

        int Outcomes(IReferralRule rule)
        {
            FindingCollector alone = new(referral, book.Crosswalk);
            alone.Run(rule);
            return alone.Outcomes.Count;
        }
    });

    [Fact]
    public void A_clean_case_visits_no_rule_of_the_standard_book() => Visits(Crowded, Clean).Should().Be(0);

    [Fact]
    public void A_clean_case_allocates_nothing_but_its_decision()
    {
        for (int i = 0; i < 100; i++)
            Crowded.Evaluate(Clean);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Decision decision = Crowded.Evaluate(Clean);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.CheckedClear.Should().HaveCount(Many + RuleBooks.Standard.Rules.Count());
        allocated.Should().BeLessThan(1_024);
    }

    private static ReferralCase Clean { get; } = new(new LocalDate(2026, 11, 23))
    {
        Patient = PatientHistory.AskedAndNone with { BirthDate = new LocalDate(1980, 1, 1), Sex = Sex.Female },
    };

    private static int Visits(RuleBook book, ReferralCase referral)
    {
        Evaluation.Decide(book, referral, out int visited);
        return visited;
    }

    /// <summary>Triggers of every kind about things that no generated case holds, some of them beside an age that every case has.</summary>
    private static Trigger Nobody(int i)
    {
        string word = FormattableString.Invariant($"thing-number-{i}");
        string code = FormattableString.Invariant($"Y99{i % 10_000:D4}");
        return (i % 8) switch
        {
            0 => new ProcedureTrigger { Kinds = [word] },
            1 => new DiagnosisTrigger { Codes = [Code.Icd10Cm(code)], Acuity = [Acuity.Acute] },
            2 => new SymptomTrigger { Kinds = [word] },
            3 => Trigger.All(new AgeTrigger { AtLeast = 1 }, new DeviceTrigger { Kinds = [word] }),
            4 => Trigger.Any(new AllergyTrigger { Kinds = [word] }, new DiagnosisTrigger { Codes = [Code.SnomedCt(FormattableString.Invariant($"99{i:D8}"))] }),
            5 => new ObservationTrigger(new Measurement(Code.Loinc(FormattableString.Invariant($"{90_000 + i}-9")), "a reading", "1"), new NumberRange { Above = 0 }) { NeededWhen = new DiagnosisTrigger { Codes = [Code.Icd10Cm(code)] } },
            6 => Trigger.All(Trigger.Not(new SexTrigger(Sex.Male)), new MedicationTrigger { Codes = [Code.RxNorm(FormattableString.Invariant($"99{i:D6}"))] }),
            _ => Trigger.All(new SettingTrigger(SetOf<CareSetting>.All), Trigger.Any(new SymptomTrigger { Kinds = [word] }, new DiagnosisTrigger { Codes = [Code.Icd10Cm(code)] })),
        };
    }
}
