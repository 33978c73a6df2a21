namespace MedicalMassage.Testing.Tests.Suite;

/// <summary>What is sound is not accused.</summary>
public sealed class SoundRules
{
    [Fact]
    public void A_sound_rule_in_code_keeps_every_law()
    {
        ConformanceReport report = Conformance.Check(new FeverWaits(), new() { Examples = [Patients.HealthyAdult().With(Symptom.Of("fever"))] });

        report.ShouldHold();
        report.Tried.Should().BeGreaterThan(1_000);
        report.ToString().Should().StartWith("sound/fever keeps every law");
    }

    [Fact]
    public void The_same_seed_gives_the_same_report()
    {
        ConformanceOptions options = new() { Cases = 50, Seed = 7, Examples = [Patients.PostOperative()] };

        Conformance.Check(new Faults.ForgetsThatDaysPass(), options).Should().Be(Conformance.Check(new Faults.ForgetsThatDaysPass(), options));
    }

    [Fact]
    public void The_counterexample_is_small_and_a_case_file()
    {
        BrokenLaw broken = Conformance.Check(new Faults.TakesSilenceForNo(), new() { Examples = [Patients.HealthyAdult().With(Symptom.Of("fever"))] })
            .Broken.Should().Contain(one => one.Law == Law.IgnoranceNeverClears).Which;

        broken.Counterexample!.Patient.Symptoms.Should().ContainSingle().Which.Kind.Should().Be("fever");
        broken.Counterexample.Patient.Conditions.Should().BeEmpty();
        broken.Counterexample.Prescription.Should().BeNull();
        CaseFormat.Read(broken.ToString().Split("As a case file: ")[1]).Value.Should().Be(broken.Counterexample);
    }

    private sealed class FeverWaits : IReferralRule
    {
        private static readonly string[] Words = ["fever"];

        private readonly Requirement _clearance = new(RequirementKind.Clearance, "A physician agrees.");

        public RuleInfo Info { get; } = new("sound/fever", "Fever", "infection", "made");

        public void Evaluate(ReferralCase referral, FindingCollector findings)
        {
            FactReference[] facts =
            [
                .. referral.Patient.Symptoms.Index().Where(one => Words.Contains(one.Item.Kind)).Select(one => new FactReference(FormattableString.Invariant($"patient.symptoms[{one.Index}]"), "fever")),
            ];
            if (facts.Length > 0)
                findings.Report([.. facts], _clearance);
            else if (!referral.Patient.Symptoms.IsAnswered)
                findings.Ask(Asked.Symptoms, "patient.symptoms", "fever", _clearance);
        }
    }
}
