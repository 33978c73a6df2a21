namespace MedicalMassage.Testing.Tests.Examples;

public sealed class ReadingExamples
{
    [Theory]
    [InlineData("{}", "no list")]
    [InlineData("[{}]", "names no \"rule\"")]
    [InlineData("""[{ "rule": "a/b", "examples": [{ "asOf": "2026-11-23", "expect": "fires" }] }]""", "an example of a/b has no \"name\"")]
    [InlineData("""[{ "rule": "a/b", "examples": [{ "name": "x", "asOf": "2026-11-23", "expect": "fired" }] }]""", "\"fired\" as \"expect\" of \"x\" is none of: clear, asks, fires")]
    [InlineData("""[{ "rule": "a/b", "examples": [{ "name": "x", "asOf": "2026-13-23", "expect": "fires" }] }]""", "asOf: expected a date")]
    [InlineData("""[{ "rule": "a/b", "examples": [{ "name": "x", "asOf": "2026-11-23", "patiant": {}, "expect": "fires" }] }]""", "has a member \"patiant\"")]
    [InlineData("""[{ "rule": "a/b", "examples": [{ "name": "x", "asOf": "2026-11-23", "expect": "fires", "requires": ["nothing"] }] }]""", "\"nothing\" in \"requires\"")]
    [InlineData("""[{ "rule": "a/b", "examples": [{ "name": "x", "asOf": "2026-11-23", "expect": "fires", "allows": [{ "technique": "heat" }] }] }]""", "a list of segments in \"x\"")]
    public void A_file_with_a_mistake_is_refused_with_its_place(string json, string told) =>
        FluentActions.Invoking(() => RuleExamples.Read(json)).Should().Throw<CheckFailedException>().Which.Message.Should().Contain(told);

    [Fact]
    public void An_example_that_does_not_hold_says_what_came()
    {
        RuleBook book = RuleBook.Empty.With(new Contraindication(new RuleInfo("test/fever", "Fever", "infection", "made"), new SymptomTrigger { Kinds = ["fever"] }, new ContraindicationEffect(Restriction.LimitMinutes(20))));
        RuleExample fever = new("test/fever", "Fever", Patients.HealthyAdult().With(Symptom.Of("fever")), ExpectedAnswer.Fires);
        Segment half = new(BodyRegions.Back, Technique.Effleurage, Pressure.Level1, minutes: 30);

        fever.Misses(book).Should().BeNull();
        Missed(new(fever.Rule, "Well", Patients.HealthyAdult(), ExpectedAnswer.Fires)).Should().Be("Well: expected that test/fever fires, but it has nothing to say");
        Missed(fever with { Verdict = Verdict.Hold }).Should().StartWith("Fever: expected hold, but the book comes to proceed with modifications");
        Missed(fever with { Allows = [half] }).Should().EndWith("but it rules that out");
        Missed(fever with { Forbids = [new(BodyRegions.Back, Technique.Effleurage, Pressure.Level1, minutes: 20)] }).Should().EndWith("but it leaves that open");
        Missed(fever with { Requires = RequirementKind.Clearance }).Should().Be("Fever: expected that test/fever asks for clearance first, but it asks for nothing");
        Missed(fever with { Alerts = Urgency.Emergency }).Should().Contain("\"emergency\", but the urgency is \"none\"");

        string Missed(RuleExample example) => FluentActions.Invoking(() => RuleExamples.ShouldAgree(book, [example])).Should().Throw<CheckFailedException>().Which.Message;
    }
}
