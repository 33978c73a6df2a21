namespace MedicalMassage.Testing.Tests.Faults;

/// <summary>Each of these rules and packs has one mistake, and each mistake is found and named.</summary>
public sealed class SeededFaults
{
    public static TheoryData<string> RulesInCode => [.. Faulty.Select(type => type.Name)];

    public static TheoryData<string> PacksWithMistakes => [.. MutationFault.Names];

    private static IEnumerable<Type> Faulty => typeof(FaultyRule).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(FaultyRule)))
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(RulesInCode))]
    public void The_conformance_suite_names_the_mistake_of_a_rule_in_code(string name)
    {
        FaultyRule rule = Make(name);

        ConformanceReport report = Conformance.Check(rule, new() { Examples = [rule.Example] });

        report.Broken.Should().Contain(broken => broken.Law == rule.Breaks && broken.ToString().Contains(rule.Named, StringComparison.Ordinal), report.ToString());
        FluentActions.Invoking(report.ShouldHold).Should().Throw<CheckFailedException>().Which.Message.Should().Contain(rule.Named);
    }

    [Fact]
    public void A_rule_that_never_speaks_is_not_taken_for_sound()
    {
        ConformanceReport report = Conformance.Check(new NeverSpeaks());

        report.Holds.Should().BeFalse();
        report.ToString().Should().Contain("faulty/silent had nothing to say about any case, so nothing of it was tried");
    }

    [Theory]
    [MemberData(nameof(PacksWithMistakes))]
    public void The_mutation_report_names_the_mistake_that_the_examples_of_a_pack_overlook(string name)
    {
        MutationFault fault = MutationFault.Read(name);

        MutationReport report = Mutation.Run(fault.Pack, fault.Examples);

        report.ToString().Should().Contain(fault.Named, fault.Mistake);
        FluentActions.Invoking(() => report.ShouldLeaveNoSurvivor()).Should().Throw<CheckFailedException>();
    }

    [Fact]
    public void There_are_at_least_forty_different_mistakes() =>
        (Faulty.Count() + 1 + MutationFault.Names.Count()).Should().BeGreaterThanOrEqualTo(40);

    private static FaultyRule Make(string name) => (FaultyRule)Activator.CreateInstance(Faulty.Single(type => type.Name == name))!;

    private sealed class NeverSpeaks : IReferralRule
    {
        public RuleInfo Info { get; } = new("faulty/silent", "A rule that never speaks", "protocol", "protocol");

        public void Evaluate(ReferralCase referral, FindingCollector findings)
        {
            if (referral.Patient.BirthDate is { } born && born.Earliest > born.Latest)
                findings.Report([new FactReference("patient.birthDate", "born before the birth")], new Requirement(RequirementKind.Information, "Ask again."));
        }
    }
}
