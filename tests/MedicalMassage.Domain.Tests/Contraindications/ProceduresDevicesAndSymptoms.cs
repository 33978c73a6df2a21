using MedicalMassage.Domain.Tests.Referrals;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>Facts that match by a code or by a word for their kind.</summary>
public sealed class ProceduresDevicesAndSymptoms
{
    private static readonly Code KneeReplacement = Code.Icd10Cm("Z96.651");
    private static readonly TimeWindow SixWeeks = new() { LessThan = Told.Length("6 wk") };

    public static TheoryData<string> Sections => ["procedures", "devices", "allergies", "symptoms"];

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_fact_counts_by_the_word_for_its_kind(string section)
    {
        Answer answer = Answer.Of(Asking(section), Told.Case(Having(section, "other", "asked-for")));
        answer.ShouldBe(Truth.Yes);
        answer.Facts.Should().Equal($"patient.{section}[1]");
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Another_word_does_not_count(string section) =>
        Answer.Of(Asking(section), Told.Case(Having(section, "other"))).ShouldBe(Truth.No);

    [Theory]
    [MemberData(nameof(Sections))]
    public void Asked_and_none_is_no(string section) => Answer.Of(Asking(section), Told.Case(Told.Healthy)).ShouldBe(Truth.No);

    [Theory]
    [MemberData(nameof(Sections))]
    public void Not_asked_is_unknown(string section) =>
        Answer.Of(Asking(section), new ReferralCase(Told.Today)).ShouldBe(Truth.Unknown, "patient." + section);

    [Theory]
    [MemberData(nameof(Sections))]
    public void Declined_is_unknown(string section)
    {
        PatientHistory patient = Told.Healthy with
        {
            Procedures = Section<Procedure>.Declined,
            Devices = Section<Device>.Declined,
            Allergies = Section<Allergy>.Declined,
            Symptoms = Section<Symptom>.Declined,
        };
        Answer.Of(Asking(section), Told.Case(patient)).ShouldBe(Truth.Unknown, "patient." + section);
    }

    [Fact]
    public void A_procedure_a_device_and_an_allergy_count_by_their_code_as_well()
    {
        PatientHistory patient = Told.Healthy with
        {
            Procedures = [new() { Code = KneeReplacement }],
            Devices = [new() { Code = KneeReplacement }],
            Allergies = [new() { Code = Code.SnomedCt("91934008") }],
        };
        Answer.Of(new ProcedureTrigger { Codes = [Code.Icd10Cm("Z96")] }, Told.Case(patient)).ShouldBe(Truth.Yes);
        Answer.Of(new DeviceTrigger { Codes = [Code.Icd10Cm("Z96")] }, Told.Case(patient)).ShouldBe(Truth.Yes);
        Answer.Of(new AllergyTrigger { Codes = [Code.SnomedCt("91934008")] }, Told.Case(patient)).ShouldBe(Truth.Yes);
        Answer.Of(new AllergyTrigger { Codes = [Code.SnomedCt("91934")] }, Told.Case(patient)).ShouldBe(Truth.No);
    }

    [Theory]
    [InlineData("2026-11-22", Truth.Yes)]
    [InlineData("2026-11-23", Truth.No)]
    [InlineData("2026-11-24", Truth.No)]
    public void Six_weeks_after_surgery_start_on_day_42(string asOf, Truth truth) =>
        Answer.Of(
            new ProcedureTrigger { Codes = [KneeReplacement], Since = SixWeeks },
            Told.Case(Told.Healthy with { Procedures = [new() { Code = KneeReplacement, Date = Told.Date("2026-10-12") }] }, Told.Day(asOf)))
            .ShouldBe(truth);

    [Theory]
    [InlineData("2026-11-22", Truth.Yes)]
    [InlineData("2026-11-23", Truth.No)]
    public void A_device_counts_by_how_long_it_has_been_there(string asOf, Truth truth) =>
        Answer.Of(
            new DeviceTrigger { Kinds = ["pacemaker"], Since = SixWeeks },
            Told.Case(Told.Healthy with { Devices = [new() { Kind = "pacemaker", Since = Told.Date("2026-10-12") }] }, Told.Day(asOf)))
            .ShouldBe(truth);

    [Theory]
    [InlineData("2028-02-28", Truth.No)]
    [InlineData("2028-02-29", Truth.Yes)]
    [InlineData("2028-03-01", Truth.Yes)]
    public void A_symptom_counts_by_how_long_it_has_lasted(string asOf, Truth truth) =>
        Answer.Of(
            new SymptomTrigger { Kinds = ["headache"], Since = new() { AtLeast = Told.Length("1 mo") } },
            Told.Case(Told.Healthy with { Symptoms = [new() { Kind = "headache", Since = Told.Date("2028-01-29") }] }, Told.Day(asOf)))
            .ShouldBe(truth);

    [Fact]
    public void A_symptom_that_is_told_in_words_alone_is_matched_by_no_word() =>
        Answer.Of(Asking("symptoms"), Told.Case(Told.Healthy with { Symptoms = [new() { Text = "asked-for" }] })).ShouldBe(Truth.No);

    private static Trigger Asking(string section) => section switch
    {
        "procedures" => new ProcedureTrigger { Kinds = ["asked-for"] },
        "devices" => new DeviceTrigger { Kinds = ["asked-for"] },
        "allergies" => new AllergyTrigger { Kinds = ["asked-for"] },
        _ => new SymptomTrigger { Kinds = ["asked-for"] },
    };

    private static PatientHistory Having(string section, params string[] kinds) => section switch
    {
        "procedures" => Told.Healthy with { Procedures = [.. kinds.Select(kind => new Procedure { Kind = kind })] },
        "devices" => Told.Healthy with { Devices = [.. kinds.Select(kind => new Device { Kind = kind })] },
        "allergies" => Told.Healthy with { Allergies = [.. kinds.Select(kind => new Allergy { Kind = kind })] },
        _ => Told.Healthy with { Symptoms = [.. kinds.Select(kind => Symptom.Of(kind))] },
    };
}
