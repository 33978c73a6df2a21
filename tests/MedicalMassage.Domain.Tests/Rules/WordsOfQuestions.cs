using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>A question says what to do to answer it, and about which entry.</summary>
public sealed class WordsOfQuestions
{
    private static readonly TimeWindow Recent = new() { AtMost = Length("90 d") };
    private static readonly Medication Warfarin = Medication.Taking(Code.Atc("B01AA03"), "warfarin");

    private static readonly PatientHistory Patient = Healthy with
    {
        Conditions = [Condition.Active(Disease, "clot in the leg")],
        Medications = [Warfarin],
        Procedures = [new() { Kind = "knee-replacement" }],
        Pregnancy = new(PregnancyStatus.Pregnant),
    };

    public static TheoryData<Trigger, Asked, string> Triggers => new()
    {
        { Has("I82") with { Acuity = Acuity.Acute }, Asked.Acuity, "Find out the stage: is this acute, a flare, subacute or chronic? (clot in the leg)" },
        { Has("I82") with { Control = Control.Controlled }, Asked.Control, "Find out whether this is treated and in hand. (clot in the leg)" },
        { Has("I82") with { Onset = Recent }, Asked.Date, "Find out the date: when did this begin? (clot in the leg)" },
        { Has("I82") with { Sites = BodyRegions.Leg }, Asked.Site, "Find out where on the body this is, and on which side. (clot in the leg)" },
        { new MedicationTrigger { Codes = [Code.Atc("B01")], Routes = Route.Oral }, Asked.Route, "Find out how this is taken. (warfarin)" },
        { new MedicationTrigger { Codes = [Code.Atc("B01")], Since = Recent }, Asked.Date, "Find out the date: since when? (warfarin)" },
        { new ProcedureTrigger { Kinds = ["knee-replacement"], Since = Recent }, Asked.Date, "Find out the date: when was it? (knee replacement)" },
        { new PregnancyTrigger { HighRisk = true }, Asked.Pregnancy, "Ask whether a clinician counts the pregnancy as high-risk." },
        { new PregnancyTrigger { WeeksBelow = 13 }, Asked.Date, "Find out the date: when is the birth due? (pregnant)" },
        { new SettingTrigger(CareSetting.Spa), Asked.Setting, "Say where the massage is to be given." },
    };

    public static TheoryData<Trigger, Asked, string> Sections => new()
    {
        { Has("I82"), Asked.Conditions, "Ask which conditions the patient has or had, above all: Title of rule." },
        { new MedicationTrigger { Codes = [Code.Atc("B01")] }, Asked.Medications, "Ask which medicines the patient takes. It matters for: Title of rule." },
        { new ProcedureTrigger { Kinds = ["surgery"] }, Asked.Procedures, "Ask which operations and procedures the patient has had. It matters for: Title of rule." },
        { new DeviceTrigger { Kinds = ["port"] }, Asked.Devices, "Ask for lines, implants and other devices in or on the body. It matters for: Title of rule." },
        { new AllergyTrigger { Kinds = ["nut-oil"] }, Asked.Allergies, "Ask for allergies and intolerances. It matters for: Title of rule." },
        { new SymptomTrigger { Kinds = ["fever"] }, Asked.Symptoms, "Ask which of these the patient has today: Title of rule." },
        { new PregnancyTrigger(), Asked.Pregnancy, "Ask whether the patient is pregnant or has given birth lately." },
        { new AgeTrigger { Below = 18 }, Asked.BirthDate, "Ask for the birth date." },
        { new SexTrigger(Sex.Male), Asked.Sex, "Record the sex that clinical rules go by." },
    };

    [Theory]
    [MemberData(nameof(Triggers))]
    public void A_detail_is_asked_for_with_the_entry_it_belongs_to(Trigger when, Asked asks, string text) =>
        Single(Case(Patient), when).Should().BeEquivalentTo(new { Asks = asks, Text = text });

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_is_asked_for_with_what_it_matters_for(Trigger when, Asked asks, string text) =>
        Single(new(Today), when).Should().BeEquivalentTo(new { Asks = asks, Text = text });

    [Fact]
    public void A_reading_is_asked_for_by_name_and_code_with_its_date_and_unit()
    {
        Measurement inr = new(Code.Loinc("6301-6"), "INR", "{INR}");
        ObservationTrigger high = new(inr, new() { Above = 4 }) { NeededWhen = new MedicationTrigger { Codes = [Code.Atc("B01")] } };
        Question question = Single(Case(Patient), high);
        question.Text.Should().Be("Take or look up the INR, with its date and unit. It matters for: Title of rule.");
        question.Code.Should().Be(inr.Code);
        question.Path.Should().Be("patient.observations");
    }

    [Fact]
    public void The_end_of_a_medicine_and_the_day_and_mode_of_a_birth_are_asked_for_in_their_own_words()
    {
        MedicationTrigger stopped = new() { Codes = [Code.Atc("B01")], Stopped = Recent };
        PatientHistory noLonger = Patient with { Medications = [Warfarin with { Status = MedicationStatus.Stopped }] };
        Single(Case(noLonger), stopped).Text.Should().Be("Find out the date: until when was it taken, or is it to be taken? (warfarin)");
        PatientHistory mother = Patient with { Pregnancy = new(PregnancyStatus.Postpartum) };
        PregnancyTrigger after = new() { Status = PregnancyStatus.Postpartum };
        Single(Case(mother), after with { Since = Recent }).Text.Should().Be("Find out the date: when was the birth? (after a birth)");
        Single(Case(mother), after with { Birth = BirthMode.Caesarean }).Text.Should().Be("Ask how the child was born.");
    }

    private static Question Single(ReferralCase referral, Trigger when) => Book(Rule("rule", when, Require())).Evaluate(referral).Questions.Single();
}
