using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Domain.Tests.Laws;

namespace MedicalMassage.Domain.Tests.Contraindications;

public sealed class RulesSaidAloud
{
    private static readonly RuleAuthor Clinic = RuleAuthor.Named("our-clinic");

    private static readonly Contraindication Gentle = Clinic
        .Rule("gentle-under-16", "No deep work under sixteen", "age", "house-protocol")
        .Because("Growing bones and joints bear less.", resolvedBy: "The sixteenth birthday.")
        .When(Trigger.AgeBelow(16))
        .Exclude(Technique.DeepTissue)
        .LimitPressure(Pressure.Level3);

    [Fact]
    public void A_rule_in_code_is_the_same_object_as_the_rule_in_json() =>
        RulePackFormat.Read("""
            {
              "format": 1, "id": "our-clinic/rules", "version": "1", "title": "Ours",
              "sources": { "house-protocol": { "title": "Our protocol", "authority": "low" } },
              "contraindications": [{
                "id": "our-clinic/gentle-under-16", "title": "No deep work under sixteen", "category": "age",
                "when": { "age": { "below": 16 } },
                "effects": [{ "kind": "exclude", "techniques": ["deep-tissue"] }, { "kind": "limit-pressure", "max": 3 }],
                "rationale": "Growing bones and joints bear less.", "resolvedBy": "The sixteenth birthday.",
                "sources": ["house-protocol"]
              }]
            }
            """).Value.Rules.Should().Equal(Gentle);

    [Fact]
    public void Every_word_adds_the_effect_that_it_names_and_no_other()
    {
        Contraindication all = Clinic.Rule("all", "All of them", "age", "house-protocol").When(Trigger.AgeAtLeast(90))
            .ExcludeAllMassage()
            .ExcludeAllMassage(BodyRegions.Abdomen, unlessCleared: true)
            .Exclude([Technique.Friction, Technique.Tapotement], reach: Reach.AffectedLimb)
            .LimitPressure(Pressure.Level2, Technique.Petrissage, BodyRegions.Leg)
            .ExcludePositions(Position.Prone)
            .LimitMinutes(30)
            .Require(RequirementKind.Clearance, "Ask the physician.")
            .Alert(Urgency.SameDay, "Ring the physician.")
            .Advise(Audience.Patient, "Rise slowly.");

        all.Effects.Select(effect => effect.ToString()).Should().Equal(
            "no massage at all",
            "no massage on: abdomen (unless cleared)",
            "no friction, tapotement on: the limb of the fact",
            "pressure at most 2 (heavy lotioning) with petrissage on: leg",
            "not lying or sitting: prone",
            "at most 30 minutes",
            "needed first (clearance): Ask the physician.",
            "same day: Ring the physician.",
            "for the patient: Rise slowly.");
    }

    [Fact]
    public void A_pressure_of_five_limits_nothing_and_is_refused()
    {
        Action limit = () => Clinic.Rule("none", "Limits nothing", "age", "house-protocol").When(Trigger.AgeAtLeast(90)).LimitPressure(Pressure.Level5);

        limit.Should().Throw<ArgumentException>().WithMessage("a pressure from 1 to 4; 5 limits nothing*");
    }

    [Theory]
    [InlineData("Our Clinic")]
    [InlineData("our/clinic")]
    [InlineData("")]
    public void An_author_is_one_word(string name)
    {
        Action author = () => RuleAuthor.Named(name);

        author.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void More_than_one_source_is_a_consensus_as_in_a_pack_that_does_not_say()
    {
        Clinic.Rule("one", "One source", "age", "a").Evidence.Should().Be(EvidenceCertainty.SingleSource);
        Clinic.Rule("two", "Two sources", "age", "a", "b").Evidence.Should().Be(EvidenceCertainty.Consensus);
    }

    [Fact]
    public void Atoms_by_name_are_the_triggers_that_they_name()
    {
        Trigger.HasDiagnosis(Code.Icd10Cm("I82")).Should().Be(new DiagnosisTrigger { Codes = [Code.Icd10Cm("I82")] });
        Trigger.TakesMedication(Code.Atc("B01A")).Should().Be(new MedicationTrigger { Codes = [Code.Atc("B01A")] });
        Trigger.HadProcedure("operation").Should().Be(new ProcedureTrigger { Kinds = ["operation"] });
        Trigger.HadProcedure(Code.SnomedCt("52734007")).Should().Be(new ProcedureTrigger { Codes = [Code.SnomedCt("52734007")] });
        Trigger.HasDevice("port").Should().Be(new DeviceTrigger { Kinds = ["port"] });
        Trigger.HasAllergy("nut-oil").Should().Be(new AllergyTrigger { Kinds = ["nut-oil"] });
        Trigger.HasSymptom("fever").Should().Be(new SymptomTrigger { Kinds = ["fever"] });
        Trigger.IsPregnant(weeksAtLeast: 20, weeksBelow: 37).Should().Be(new PregnancyTrigger { WeeksAtLeast = 20, WeeksBelow = 37 });
        Trigger.HasGivenBirth(new TimeWindow { LessThan = TimeLength.Weeks(6) }).ToString().Should().Be("after a birth (birth less than 6 wk ago)");
        Trigger.IsOfSex(Sex.Female).Should().Be(new SexTrigger(Sex.Female));
        Trigger.IsGivenIn([CareSetting.Spa]).Should().Be(new SettingTrigger([CareSetting.Spa]));
        new Action(() => Trigger.HasDevice("PICC line")).Should().Throw<ArgumentException>();
        new Action(() => Trigger.HasDiagnosis()).Should().Throw<ArgumentException>();
        new Action(() => Trigger.AgeBelow(300)).Should().Throw<ArgumentException>();
        new Action(() => Trigger.IsOfSex(Sex.Unrecorded)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_said_aloud_is_an_object_that_its_json_gives_back() => Law.Holds(Spoken, pack =>
    {
        RulePack read = RulePackFormat.Read(RulePackFormat.Write(pack)).Value;
        return read == pack && RulePackFormat.Write(read) == RulePackFormat.Write(pack);
    }, pack => RulePackFormat.Write(pack));

    /// <summary>Any trigger and any effects, said with the words.</summary>
    private static Gen<RulePack> Spoken => Gen.Select(new Triggers(Gen.Enum<Unrecorded>(), asksForAll: false).Any, Effects.Some, Gen.Int[1, 3], Gen.Bool).Select(t =>
    {
        string[] sources = [.. Enumerable.Range(0, t.Item3).Select(i => FormattableString.Invariant($"source-{i}"))];
        ITriggeredRule rule = Clinic.Rule("generated", "Generated", "gen", sources).Because("Made up.", resolvedBy: "The end of the test.").When(t.Item1);
        foreach (ContraindicationEffect effect in t.Item2)
            rule = t.Item4 ? rule.With(effect) : Say(rule, effect);
        return new RulePack("our-clinic/spoken", "1", "Spoken")
        {
            Sources = [.. sources.Select(key => new RuleSource(key, "Made up", "low"))],
            Measurements = [.. Triggers.Readings],
            Rules = [(Contraindication)rule],
        };
    });

    private static Contraindication Say(ITriggeredRule rule, ContraindicationEffect told) => told.Effect switch
    {
        Restriction { Kind: RestrictionKind.Exclude } r => rule.Exclude(r.Techniques, r.Regions, told.Reach, r.LiftedByClearance),
        Restriction { Kind: RestrictionKind.LimitPressure } r => rule.LimitPressure(r.MaxPressure!.Value, r.Techniques, r.Regions, told.Reach, r.LiftedByClearance),
        Restriction { Kind: RestrictionKind.ExcludePositions } r => rule.ExcludePositions(r.Positions, r.LiftedByClearance),
        Restriction r => rule.LimitMinutes(r.MaxMinutes!.Value, r.LiftedByClearance),
        Requirement r => rule.Require(r.Kind, r.Text, r.LiftedByClearance),
        Alert => rule.With(told),
        Advice => rule.With(told),
        _ => throw new InvalidOperationException("Another kind of effect."),
    };
}
