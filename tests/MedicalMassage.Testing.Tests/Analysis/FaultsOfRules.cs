namespace MedicalMassage.Testing.Tests.Analysis;

/// <summary>Each fault is found, by its name, and shown by a patient where a patient can show it.</summary>
public sealed class FaultsOfRules
{
    private static readonly RuleAuthor Clinic = RuleAuthor.Named("our-clinic");
    private static readonly Measurement Pressure160 = new(Code.Loinc("8480-6"), "systolic blood pressure", "mm[Hg]") { Plausible = new() { AtLeast = 30, AtMost = 300 } };
    private static readonly Trigger Sound = Trigger.HasDiagnosis(Code.Icd10Cm("I82"));

    private static RuleInfo Info(string name) => Clinic.Rule(name, "Made up", "made", "house").Because("Made up.", resolvedBy: "The end of the test.");

    private static RulePack Pack(params Contraindication[] rules) => new("our-clinic/pack", "1", "Made up")
    {
        Sources = [new("house", "House protocol", "low")],
        Measurements = [Pressure160],
        Rules = [.. rules],
    };

    private static Contraindication Rule(Trigger when, string name = "rule") => Info(name).When(when).LimitPressure(Pressure.Level2);

    private static AnalysisFinding Only(RulePack pack, string check, AnalysisOptions? options = null, RuleBook? against = null)
    {
        AnalysisReport report = RuleAnalysis.Check(pack, against, options);
        report.Findings.Select(finding => finding.Check).Should().Equal([check], string.Join('\n', report.Findings) + string.Join('\n', report.NotDecided));
        return report.Findings[0];
    }

    private static Trigger Reading(NumberRange range) => Trigger.Reading(Pressure160, range) with { Within = TimeLength.Days(14) };

    [Fact]
    public void A_sound_rule_has_no_fault()
    {
        AnalysisReport report = RuleAnalysis.Check(Pack(Rule(Sound)), RuleBooks.Standard);

        report.IsSound.Should().BeTrue(string.Join('\n', report.Findings));
        report.Rules.Should().Be(1);
    }

    public static TheoryData<string, Trigger> NeverTrue => new()
    {
        { "a window that ends before it begins", Trigger.HadProcedure("operation") with { Since = new() { AtLeast = TimeLength.Weeks(6), AtMost = TimeLength.Weeks(5) } } },
        { "a band without values", Reading(new() { AtLeast = 180, Below = 160 }) },
        { "a reading that nobody can have", Reading(new() { AtLeast = 310 }) },
        { "old and young", Trigger.All(Sound, Trigger.AgeAtLeast(65), Trigger.AgeBelow(16)) },
        { "a sex and not", Trigger.All(Sound, Trigger.IsOfSex(Sex.Male), Trigger.Not(Trigger.IsOfSex(Sex.Male))) },
        { "pregnant and after the birth", Trigger.All(Trigger.IsPregnant(), Trigger.HasGivenBirth()) },
        { "weeks that contradict each other", Trigger.All(Trigger.IsPregnant(weeksAtLeast: 30), Trigger.IsPregnant(weeksBelow: 20)) },
        { "high and low at once", Trigger.All(Reading(new() { AtLeast = 180 }), Reading(new() { Below = 90 })) },
        { "in hospital and in a spa", Trigger.All(Sound, Trigger.IsGivenIn(CareSetting.Hospital), Trigger.IsGivenIn(CareSetting.Spa)) },
        { "months against days", Trigger.HadProcedure("operation") with { Since = new() { MoreThan = TimeLength.Months(2), LessThan = TimeLength.Days(58) } } },
    };

    [Theory]
    [MemberData(nameof(NeverTrue))]
    public void A_rule_that_no_patient_can_make_speak_is_unreachable(string what, Trigger when)
    {
        AnalysisFinding finding = Only(Pack(Rule(when)), "unreachable");

        finding.Message.Should().StartWith("No patient can make this rule speak: “", what);
        RuleBook.Empty.With(Rule(when)).Evaluate(finding.Patient!).Findings.Should().NotContain(found => found.Certainty == Certainty.Established);
    }

    [Fact]
    public void A_window_that_only_a_long_month_can_fill_is_reachable() =>
        RuleAnalysis.Check(Pack(Rule(Trigger.HadProcedure("operation") with { Since = new() { AtLeast = TimeLength.Days(30), LessThan = TimeLength.Months(1) } }))).IsSound.Should().BeTrue();

    [Fact]
    public void A_branch_that_can_never_be_true_is_named() =>
        Only(Pack(Rule(Trigger.Any(Sound, Trigger.All(Trigger.AgeAtLeast(65), Trigger.AgeBelow(16))))), "unreachable").Message.Should().StartWith("Its branch “all of: (age at least 65; age below 16)” can be true of no patient");

    [Fact]
    public void A_rule_in_the_shadow_of_another_changes_no_decision()
    {
        Contraindication wide = Info("wide").When(Trigger.HasDiagnosis(Code.Icd10Cm("I82"))).LimitPressure(Pressure.Level1);
        Contraindication narrow = Info("narrow").When(Trigger.HasDiagnosis(Code.Icd10Cm("I82.4"))).LimitPressure(Pressure.Level2, BodyRegions.Leg);

        AnalysisFinding finding = Only(Pack(wide, narrow), "shadowed");

        finding.Rule.Should().Be("our-clinic/narrow");
        finding.Patient!.Patient.Conditions.Should().NotBeEmpty();
    }

    [Fact]
    public void A_stricter_or_a_wider_rule_is_in_nobody_s_shadow() => RuleAnalysis.Check(Pack(
        Info("wide").When(Trigger.HasDiagnosis(Code.Icd10Cm("I82"))).LimitPressure(Pressure.Level2),
        Info("stricter").When(Trigger.HasDiagnosis(Code.Icd10Cm("I82.4"))).LimitPressure(Pressure.Level1),
        Info("wider").When(Trigger.HasDiagnosis(Code.Icd10Cm("I8"))).LimitPressure(Pressure.Level3),
        Info("asks-less").When(Trigger.HasDiagnosis(Code.Icd10Cm("I82")) with { Acuity = Acuity.Acute, IfUnrecorded = Unrecorded.Yes }).Require(RequirementKind.Clearance, "Ask.")))
        .Findings.Should().BeEmpty();

    [Fact]
    public void The_same_rule_in_other_words_is_a_duplicate() => Only(
        Pack(Rule(Trigger.Any(Sound, Trigger.AgeAtLeast(70)), "one"), Rule(Trigger.Any(Trigger.AgeAtLeast(70), Trigger.All(Sound, Sound)), "two")), "duplicate").Rule.Should().Be("our-clinic/two");

    [Fact]
    public void A_duplicate_of_a_rule_that_is_there_already_is_found() =>
        Only(Pack(Rule(Sound)), "duplicate", against: RuleBook.Empty.With(Rule(Sound, "an-older-one"))).Message.Should().Contain("our-clinic/an-older-one");

    [Fact]
    public void Two_limits_for_the_same_patients_contradict_each_other() => Only(
        Pack(
            Info("one").When(Sound).LimitPressure(Pressure.Level2).ExcludePositions(Position.Prone),
            Info("two").When(Trigger.All(Sound, Sound)).LimitPressure(Pressure.Level3).LimitMinutes(20)), "contradictory").Message
        .Should().Contain("“pressure at most 3 (medium) anywhere” here, “pressure at most 2 (heavy lotioning) anywhere” there");

    public static TheoryData<string, NumberRange, NumberRange, decimal> Edges => new()
    {
        { "gap", new() { AtLeast = 140, Below = 160 }, new() { Above = 160 }, 160 },
        { "gap", new() { AtLeast = 140, Below = 160 }, new() { AtLeast = 180 }, 170 },
        { "overlap", new() { AtLeast = 140, AtMost = 160 }, new() { AtLeast = 160 }, 160 },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Bands_that_do_not_meet_are_shown_by_a_reading(string check, NumberRange lower, NumberRange upper, decimal value) =>
        Only(Pack(
            Info("raised").When(Reading(lower)).LimitPressure(Pressure.Level3),
            Info("high").When(Reading(upper)).LimitPressure(Pressure.Level1, BodyRegions.Leg)), check).Patient!.Patient.Observations.Single().Value.Should().Be(value);

    [Fact]
    public void Bands_that_meet_or_are_nested_are_sound()
    {
        RuleAnalysis.Check(Pack(
            Info("raised").When(Reading(new() { AtLeast = 140, Below = 160 })).LimitPressure(Pressure.Level3),
            Info("high").When(Reading(new() { AtLeast = 160 })).LimitPressure(Pressure.Level2),
            Info("crisis").When(Reading(new() { AtLeast = 180 })).ExcludeAllMassage())).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_detail_that_clears_is_told_with_the_patient() =>
        Only(Pack(Rule(Trigger.HasDiagnosis(Code.Icd10Cm("I82")) with { Acuity = Acuity.Acute, IfUnrecorded = Unrecorded.No })), "ignorance-clears")
            .Patient!.Patient.Conditions.Single().Acuity.Should().Be(Acuity.Unrecorded);

    [Fact]
    public void A_missing_detail_that_another_part_asks_for_does_not() => RuleAnalysis.Check(Pack(Rule(Trigger.Any(
        Trigger.HasDiagnosis(Code.Icd10Cm("I82")) with { Acuity = Acuity.Acute, IfUnrecorded = Unrecorded.No },
        Trigger.HasDiagnosis(Code.Icd10Cm("I82")) with { Onset = new() { AtMost = TimeLength.Days(90) } })))).Findings.Should().BeEmpty();

    [Fact]
    public void Texts_sources_and_ids_are_looked_at()
    {
        Only(Pack(new Contraindication(Info("rule") with { Rationale = " " }, Sound, new ContraindicationEffect(Restriction.LimitMinutes(20)))), "blank-text");
        Only(Pack(Clinic.Rule("rule", "Made up", "made", "elsewhere").Because("x", "y").When(Sound).LimitMinutes(20)), "unsourced").Message.Should().Contain("“elsewhere”");
        Only(Pack(Rule(Sound)) with { Sources = [new("house", "Hearsay", "very-low")] }, "weak-source");
        Only(Pack(new Contraindication(new RuleInfo("rule", "Made up", "made", "house") { Rationale = "x", ResolvedBy = "y" }, Sound, new ContraindicationEffect(Restriction.LimitMinutes(20)))), "no-author");
        RulePack taken = Pack(new Contraindication(new RuleInfo("our-clinic/rule", "Other", "made", "house") { Rationale = "x", ResolvedBy = "y" }, Trigger.AgeBelow(3), new ContraindicationEffect(Restriction.LimitMinutes(20))));
        Only(taken, "id-taken", against: RuleBook.Empty.With(new RulePack("their/pack", "1", "Theirs") { Sources = taken.Sources, Rules = taken.Rules }));
    }

    [Fact]
    public void Codes_and_units_are_looked_at()
    {
        Only(Pack(Rule(new DiagnosisTrigger { Codes = [Code.Icd10Cm("I82"), Code.Icd10Cm("82.I")] })), "unknown-code").Message.Should().StartWith("icd-10-cm 82.I does not have the form of its system");
        AnalysisOptions codes = new() { Codes = CodeList.Read(["# a comment", "", "icd-10-cm I82.402 deep vein thrombosis"]) };
        Only(Pack(Rule(new DiagnosisTrigger { Codes = [Code.Icd10Cm("I82"), Code.Icd10Cm("I99")] })), "unknown-code", codes).Message.Should().StartWith("icd-10-cm I99 is not in the list");
        RuleAnalysis.Check(Pack(Rule(Trigger.TakesMedication(Code.Atc("B01A")))), null, codes).NotDecided.Should().ContainSingle(check => check.Check == "unknown-code");
        Measurement kilopascal = new(Code.Loinc("8480-6"), "systolic blood pressure", "kPa");
        Only(Pack(Rule(Trigger.Reading(kilopascal, new() { AtLeast = 21 }) with { Within = TimeLength.Days(14) })) with { Measurements = [kilopascal] }, "unit", against: RuleBooks.Standard)
            .Patient!.Patient.Observations.Single().Unit.Should().Be("mm[Hg]");
    }

    [Fact]
    public void Windows_without_an_end_are_looked_at()
    {
        Only(Pack(Rule(Trigger.Reading(Pressure160, new() { AtLeast = 160 }))), "unbounded-window").Message.Should().Contain("of any age counts");
        Only(Pack(Rule(Trigger.TakesMedication(Code.Atc("B01A")) with { Stopped = new() { AtLeast = TimeLength.Days(2) } })), "unbounded-window");
        Only(Pack(Rule(Trigger.HadProcedure("operation") with { Since = new() })), "unbounded-window").Message.Should().Contain("no bound");
    }

    [Fact]
    public void Effects_that_do_nothing_and_alerts_that_are_not_urgent_are_looked_at()
    {
        Only(Pack(new Contraindication(Info("rule"), Sound, new ContraindicationEffect(Restriction.Exclude(BodyRegions.None)))), "no-effect");
        Only(Pack(Info("rule").When(Sound).Alert(Urgency.Emergency, "Call an ambulance.")), "urgency");
        Only(Pack((Info("rule") with { Urgency = Urgency.SameDay }).When(Sound).LimitMinutes(20)), "urgency");
    }

    [Fact]
    public void Dates_are_looked_at_where_a_day_is_given()
    {
        AnalysisOptions today = new() { AsOf = new LocalDate(2026, 11, 23) };
        Only(Pack(Rule(Sound)) with { ReviewBy = new LocalDate(2026, 11, 22) }, "review-expired", today);
        Only(Pack(Rule(Sound)) with { Reviewed = new LocalDate(2027, 1, 1) }, "review-in-future", today);
        Only(Pack(Rule(Sound)) with { HoldsUntil = new LocalDate(2026, 1, 1) }, "expired", today);
        Only(Pack(Rule(Sound)) with { HoldsFrom = new LocalDate(2027, 1, 1), HoldsUntil = new LocalDate(2026, 12, 1) }, "never-in-force");
        Only(Pack(new Contraindication(Info("rule") with { HoldsUntil = new LocalDate(2026, 1, 1) }, Sound, new ContraindicationEffect(Restriction.LimitMinutes(20)))) with { HoldsFrom = new LocalDate(2026, 6, 1) }, "never-in-force");
        RuleAnalysis.Check(Pack(Rule(Sound)) with { ReviewBy = new LocalDate(2020, 1, 1) }).IsSound.Should().BeTrue("without a day nothing is overdue");
    }

    [Fact]
    public void Overrides_are_held_against_the_rules()
    {
        RuleLayer Layer(Override terms) => new("our-clinic/layer", "1", "Made up") { Packs = [Pack(Rule(Sound))], Overrides = [terms] };
        AnalysisReport sealedRule = RuleAnalysis.Check(Layer(new("deep-vein-thrombosis-acute", "because", "by")), RuleBooks.Standard);

        sealedRule.Findings.Single().Check.Should().Be("override-of-sealed");
        sealedRule.Findings.Single().Patient.Should().NotBeNull();
        RuleAnalysis.Check(Layer(new("no-such-rule", "because", "by")), RuleBooks.Standard).Findings.Single().Check.Should().Be("override-of-nothing");
        RuleAnalysis.Check(Layer(new("pregnancy-prone", "because", "by") { Until = new LocalDate(2026, 1, 1) }), RuleBooks.Standard, new() { AsOf = new LocalDate(2026, 11, 23) })
            .Findings.Single().Check.Should().Be("override-expired");
        RuleAnalysis.Check(Layer(new("pregnancy-prone", "because", "by") { ReplacedBy = "elsewhere" }), RuleBooks.Standard).Findings.Single().Check.Should().Be("override-of-nothing");
    }

    [Fact]
    public void What_is_too_large_or_code_is_said_to_be_undecided()
    {
        Trigger huge = Trigger.All([.. Enumerable.Range(0, 14).Select(i => Trigger.HasDiagnosis(Code.Icd10Cm(FormattableString.Invariant($"A{i:00}"))) with { Onset = new() { AtMost = TimeLength.Days(i + 1) }, Acuity = Acuity.Acute })]);

        RuleAnalysis.Check(Pack(Rule(huge))).NotDecided.Should().Contain(check => check.Check == "unreachable" && check.Rule == "our-clinic/rule");
        RuleAnalysis.Check(Pack() with { Rules = [new InCode()] }).NotDecided.Should().ContainSingle(check => check.Check == "code");
    }

    private sealed class InCode : IReferralRule
    {
        public RuleInfo Info { get; } = FaultsOfRules.Info("in-code");

        public void Evaluate(ReferralCase referral, FindingCollector findings)
        {
            // It never has anything to say.
        }
    }

    [Fact]
    public void A_rule_whose_own_day_of_review_is_past_is_told_though_that_of_its_pack_is_not()
    {
        Contraindication old = new(Info("old") with { ReviewBy = new(2026, 1, 31) }, Sound, new ContraindicationEffect(Restriction.LimitPressure(Pressure.Level2, BodyRegions.WholeBody)));

        AnalysisFinding finding = Only(Pack(old) with { ReviewBy = new(2027, 1, 31) }, "review-expired", new() { AsOf = new(2026, 11, 23) });

        finding.Rule.Should().Be("our-clinic/old");
        finding.Message.Should().Contain("2026-01-31");
    }
}
