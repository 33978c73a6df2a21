namespace MedicalMassage.Testing.Tests.Checks;

public sealed class ChecksOfDecisions
{
    private static readonly RuleBook Book = RuleBook.Empty.With(new Contraindication(
        new RuleInfo("test/fever", "Fever", "infection", "made"),
        new SymptomTrigger { Kinds = ["fever"] },
        new ContraindicationEffect(Restriction.LimitPressure(Pressure.Level1, BodyRegions.Leg)),
        new ContraindicationEffect(new Requirement(RequirementKind.Clearance, "A physician agrees."))));

    private static readonly Decision Fever = Book.Evaluate(Patients.HealthyAdult().With(Symptom.Of("fever")));

    private static readonly Decision NotAsked = Book.Evaluate(Patients.HealthyAdult().About(patient => patient with { Symptoms = default }));

    private static readonly Decision Well = Book.Evaluate(Patients.HealthyAdult());

    [Fact]
    public void What_is_as_expected_passes()
    {
        Fever.ShouldBe(Verdict.Hold).ShouldFire("test/fever").ShouldRequire(RequirementKind.Clearance)
            .ShouldAllow(BodyRegions.Leg, Technique.Effleurage, Pressure.Level1).ShouldForbid(BodyRegions.Leg, Technique.Effleurage, Pressure.Level2)
            .ShouldAskNothing().ShouldHoldThrough(null);
        Well.ShouldBeClearOf("test/fever");
        NotAsked.ShouldAsk("patient.symptoms");
        Book.Silence("test/fever", "our protocol", "lead therapist").Evaluate(Patients.HealthyAdult().With(Symptom.Of("fever"))).ShouldShowOverrideOf("test/fever");
    }

    [Fact]
    public void What_is_not_says_what_was_expected_what_came_and_which_rule_did_it()
    {
        Message(() => Fever.ShouldBe(Verdict.Proceed)).Should().Be(
            "Expected the verdict \"proceed\", but the decision says: hold; test/fever because of fever: pressure at most 1 (light lotioning) on: leg, needed first (clearance): A physician agrees..");
        Message(() => Well.ShouldFire("test/fever")).Should().Be("Expected that test/fever fires, but the decision says: proceed; no rule had anything to say.");
        Message(() => NotAsked.ShouldAskNothing()).Should().Contain("open: Ask which of these the patient has today: Fever.");
        Message(() => Fever.ShouldBeClearOf("test/fever")).Should().Contain("checked and found clear");
        Message(() => Fever.ShouldAsk("patient.symptoms")).Should().Contain("a question at patient.symptoms");
        Message(() => Well.ShouldRequire(RequirementKind.Clearance)).Should().Contain("clearance");
        Message(() => Fever.ShouldAllow(BodyRegions.Leg, Technique.Cupping, Pressure.Level2)).Should().Contain("that cupping on leg at pressure 2 (heavy lotioning) may be given");
        Message(() => Well.ShouldForbid(BodyRegions.Leg, Technique.Cupping, Pressure.Level2)).Should().Contain("may not be given");
        Message(() => Well.ShouldHoldThrough(new LocalDate(2026, 12, 1))).Should().EndWith("It holds until a fact changes.");
        Message(() => Well.ShouldShowOverrideOf("test/fever")).Should().Contain("an override of test/fever shows");
        Message(() => Well.ShouldBeClearOf("test/no-such-rule")).Should().Contain("test/no-such-rule");
    }

    private static string Message(Action check) => FluentActions.Invoking(check).Should().Throw<CheckFailedException>().Which.Message;
}
