using System.Text;
using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L10Total
{
    [Fact]
    public void Any_well_formed_case_gives_a_decision() => Law.HoldsForEveryCase((book, referral) => book.Evaluate(referral).AsOf == referral.AsOf);

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void The_ends_of_the_calendar_give_a_decision(int year)
    {
        PartialDate[] dates = [new(year), new(year, 1, 1), new(year, 12, 31), new(year, 2)];
        foreach (PartialDate date in dates)
        {
            ReferralCase referral = new(date.Earliest)
            {
                Patient = PatientHistory.AskedAndNone with
                {
                    BirthDate = date,
                    Sex = Sex.Female,
                    Conditions = [.. RuleCodes().Select(code => new Condition { Code = code, Onset = date })],
                    Pregnancy = new Pregnancy(PregnancyStatus.Pregnant) { DueDate = date },
                    Observations = [new Observation(Code.Loinc("8480-6")) { Value = decimal.MinValue, Unit = "mm[Hg]", Date = date }],
                },
                Clearances = [Clearance.ForCategory("cardiovascular", Prescriber.Physician, date.Earliest, date.Latest)],
            };
            RuleBooks.Standard.Evaluate(referral).Verdict.Should().BeOneOf(Enum.GetValues<Verdict>());
            RuleBooks.Standard.Evaluate(referral with { AsOf = new LocalDate(2026, 11, 23) }).Should().NotBeNull();
        }
    }

    [Fact]
    public void No_bytes_make_a_reader_throw() => Law.Holds(Gen.Byte.Array[0, 80], bytes =>
        !CaseFormat.Read(bytes).IsValid && !DecisionFormat.Read(bytes).IsValid && !RulePackFormat.Read(bytes).IsValid);

    [Fact]
    public void No_damage_to_a_document_makes_a_reader_throw() => Law.Holds(
        Gen.Select(Cases.For(RuleBooks.Standard), Books.Pack(), Gen.Int[0, 100_000], Gen.Char["\"{}[],:0aé\\\u0000"]), t =>
        {
            Read(Damaged(CaseFormat.Write(t.Item1), t.Item3, t.Item4), CaseFormat.Read);
            Read(Damaged(DecisionFormat.Write(RuleBooks.Standard.Evaluate(t.Item1)), t.Item3, t.Item4), DecisionFormat.Read);
            Read(Damaged(RulePackFormat.Write(t.Item2), t.Item3, t.Item4), RulePackFormat.Read);
            return true;
        });

    [Fact]
    public void Guards_are_for_programmers()
    {
        FluentActions.Invoking(() => RuleBooks.Standard.Evaluate(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Pressure.Of(9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Segment(BodyRegions.None, Technique.Heat, Pressure.Level1, 5)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Trigger.Not(new SymptomTrigger { Kinds = ["pain"] })).Should().Throw<ArgumentException>().WithMessage("*safer*");
    }

    private static Code[] RuleCodes() => new Vocabulary(RuleBooks.Standard).Codes(Domain.Patients.HistorySection.Conditions);

    private static void Read<T>(string json, Func<string, Parsed<T>> read)
        where T : class
    {
        Parsed<T> parsed = read(json);
        (parsed.IsValid ? parsed.Faults.Count == 0 : parsed.Faults.Count > 0).Should().BeTrue(json);
    }

    private static string Damaged(string json, int at, char with) => new StringBuilder(json) { [at % json.Length] = with }.ToString();
}
