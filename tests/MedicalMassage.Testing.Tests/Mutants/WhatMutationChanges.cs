namespace MedicalMassage.Testing.Tests.Mutants;

public sealed class WhatMutationChanges
{
    private static readonly Contraindication SixWeeks = new(
        new RuleInfo("test/six-weeks", "Six weeks after an operation", "surgical", "made"),
        new ProcedureTrigger { Kinds = ["operation"], Since = new TimeWindow { LessThan = new(6, TimeUnit.Weeks) } },
        new ContraindicationEffect(Restriction.ExcludeEverything));

    private static readonly RulePack Pack = new("test/pack", "1.0.0", "One rule") { Rules = [SixWeeks] };

    [Fact]
    public void No_test_tells_six_weeks_from_five_where_none_stands_near_the_end()
    {
        MutationReport report = Mutation.Run(Pack, [Example(daysAgo: 10, ExpectedAnswer.Fires), Example(daysAgo: 100, ExpectedAnswer.Clear)]);

        report.Survivors.Select(survivor => survivor.ToString()).Should().Contain("test/six-weeks: no test tells 6 weeks from 5 weeks (\"done less than 6 weeks ago\").");
        report.Noticed.Should().Be(report.Tried - report.Survivors.Count);
    }

    [Fact]
    public void The_last_day_and_the_day_after_it_notice_every_change_of_a_window()
    {
        MutationReport report = Mutation.Run(Pack,
        [
            Example(daysAgo: 41, ExpectedAnswer.Fires) with { Forbids = [new(BodyRegions.Back, Technique.StaticTouch, Pressure.Level1, 10)] },
            Example(daysAgo: 42, ExpectedAnswer.Clear),
            Example(daysAgo: null, ExpectedAnswer.Asks),
            new(SixWeeks.Info.Id, "Cleared", Operated(41).With(Clearance.ForRule(SixWeeks.Info.Id, Prescriber.Physician, Patients.Day)), ExpectedAnswer.Fires) { Forbids = [new(BodyRegions.Back, Technique.StaticTouch, Pressure.Level1, 10)] },
        ]);

        report.Survivors.Should().BeEmpty();
        report.ShouldLeaveNoSurvivor();
    }

    [Fact]
    public void A_survivor_may_be_accepted_by_name_and_an_accepted_one_that_is_gone_has_to_go()
    {
        MutationReport report = Mutation.Run(Pack, [Example(daysAgo: 10, ExpectedAnswer.Fires)]);
        string[] all = [.. report.Survivors.Select(survivor => survivor.ToString())];

        report.ShouldLeaveNoSurvivor(all);
        FluentActions.Invoking(() => report.ShouldLeaveNoSurvivor([.. all, "another one"])).Should().Throw<CheckFailedException>().WithMessage("*need not be accepted: another one*");
    }

    [Fact]
    public void An_example_that_does_not_hold_for_the_rule_as_it_is_is_told_first() =>
        FluentActions.Invoking(() => Mutation.Run(Pack, [Example(daysAgo: 10, ExpectedAnswer.Clear)])).Should().Throw<CheckFailedException>().WithMessage("*expected that test/six-weeks has nothing to say, but it fires*");

    [Fact]
    public void A_rule_without_an_example_is_told() => Mutation.Run(Pack, []).WithoutExamples.Should().Equal("test/six-weeks");

    [Fact]
    public void The_number_of_changes_is_bounded_and_the_report_says_so()
    {
        MutationReport report = Mutation.Run(Pack, [Example(daysAgo: 10, ExpectedAnswer.Fires)], new() { MaxMutants = 3 });

        report.Tried.Should().Be(3);
        report.ToString().Should().Contain($"(tried 3 of {report.Possible})");
    }

    [Fact]
    public void Each_survivor_is_shown_by_a_patient_who_tells_it_apart_and_with_these_patients_nothing_survives()
    {
        ValueList<RuleExample> few = [Example(daysAgo: 10, ExpectedAnswer.Fires)];

        MutationReport report = Mutation.Run(Pack, few, new() { Suggest = true });

        report.Survivors.Should().NotBeEmpty().And.OnlyContain(survivor => survivor.Example != null);
        Mutation.Run(Pack, [.. few, .. report.Suggestions]).ShouldLeaveNoSurvivor();
        Mutation.Run(Pack, [.. few, .. RuleExamples.Read(RuleExamples.Write(report.Suggestions))]).ShouldLeaveNoSurvivor();
    }

    [Fact]
    public void Planned_work_is_changed_in_place_technique_and_pressure()
    {
        Contraindication throat = new(
            new RuleInfo("test/throat", "Throat", "other", "made"),
            new PlanTrigger([BodyRegion.AnteriorNeck, BodyRegion.Face]) { Techniques = [Technique.DeepTissue, Technique.Friction], Above = Pressure.Level2 },
            new ContraindicationEffect(Restriction.Exclude(BodyRegion.AnteriorNeck)));
        RulePack pack = new("test/plans", "1.0.0", "Planned work") { Rules = [throat] };
        RuleExample deep = new(throat.Info.Id, "Deep on the throat", Patients.HealthyAdult().Planned(new SessionPlan("less pain") { Segments = [new(BodyRegion.AnteriorNeck, Technique.DeepTissue, Pressure.Level4, 5)] }), ExpectedAnswer.Fires);

        MutationReport report = Mutation.Run(pack, [deep], new() { Suggest = true });

        report.Survivors.Select(survivor => survivor.Told).Should().Contain("work above pressure 2 from work above pressure 1").And.Contain("the rule from one that leaves out the technique \"friction\"");
        Mutation.Run(pack, [deep, .. report.Suggestions]).ShouldLeaveNoSurvivor();
    }

    private static RuleExample Example(int? daysAgo, ExpectedAnswer expect) => new(SixWeeks.Info.Id, daysAgo is { } days ? FormattableString.Invariant($"{days} days ago") : "Nobody knows when", Operated(daysAgo), expect);

    private static ReferralCase Operated(int? daysAgo) => Patients.HealthyAdult().With(new Procedure { Kind = "operation", Date = daysAgo is { } days ? Patients.Day.PlusDays(-days) : null });
}
