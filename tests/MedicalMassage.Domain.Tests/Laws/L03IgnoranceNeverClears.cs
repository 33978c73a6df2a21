using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>
/// What is not known is compared with what it may be: a case that holds or worse still holds once part of it is forgotten, with a
/// question for that part. Readings are left out (a rule says for whom it needs them), and clearances (they do not age with what
/// has no date). A case that holds because an entry could not be read is ignorant itself and proves nothing. Missing details are tried over books whose rules ask for them; ifUnrecorded "no" is the author's word that
/// another branch settles it.
/// </summary>
public sealed class L03IgnoranceNeverClears
{
    private static readonly string[] Sections = ["conditions", "medications", "procedures", "devices", "symptoms", "allergies"];

    [Fact]
    public void A_section_that_was_not_asked_never_clears_what_it_would_have_held_in_the_standard_book() =>
        Law.Holds(SectionsForgotten(Gen.Const(RuleBooks.Standard)), NeverClears, Print);

    [Fact]
    public void A_section_that_was_not_asked_never_clears_what_it_would_have_held_in_any_book() =>
        Law.Holds(SectionsForgotten(Books.Asking), NeverClears, Print);

    [Fact]
    public void A_detail_that_was_not_recorded_never_clears_what_it_would_have_held() =>
        Law.Holds(DetailsForgotten(), NeverClears, Print);

    [Fact]
    public void A_case_of_which_nothing_was_asked_holds()
    {
        Decision decision = RuleBooks.Standard.Evaluate(new ReferralCase(new NodaTime.LocalDate(2026, 11, 23)));

        decision.Verdict.Should().Be(Verdict.Hold);
        decision.WorstCase.Should().Be(Verdict.ReferUrgently);
        decision.Questions[0].CouldLeadTo.Should().Be(Verdict.ReferUrgently);
    }

    private static Gen<Forgotten> SectionsForgotten(Gen<RuleBook> books) => books.SelectMany(book => Gen.Select(
        Cases.Answered(book), Gen.OneOf(Sections), Gen.Bool, (known, section, declined) => new Forgotten(book, known, known with { Patient = Without(known.Patient, section, declined) }, "patient." + section)));

    private static PatientHistory Without(PatientHistory patient, string section, bool declined) => section switch
    {
        "conditions" => patient with { Conditions = declined ? Section<Condition>.Declined : default },
        "medications" => patient with { Medications = declined ? Section<Medication>.Declined : default },
        "procedures" => patient with { Procedures = declined ? Section<Procedure>.Declined : default },
        "devices" => patient with { Devices = declined ? Section<Device>.Declined : default },
        "allergies" => patient with { Allergies = declined ? Section<Allergy>.Declined : default },
        _ => patient with { Symptoms = declined ? Section<Symptom>.Declined : default },
    };

    private static Gen<Forgotten> DetailsForgotten() => Books.Asking.SelectMany(book => Gen.Select(
        Cases.Answered(book).Where(known => known.Patient.Conditions.Count > 0 && known.Prescription is null), Gen.Int[0, 3], (known, detail) =>
        {
            Condition first = known.Patient.Conditions[0];
            Condition vague = detail switch
            {
                0 => first with { Onset = null },
                1 => first with { Acuity = default },
                2 => first with { Control = default },
                _ => first with { Sites = default },
            };
            Section<Condition> conditions = Section.Create<Condition>([vague, .. known.Patient.Conditions.Skip(1)]);
            return new Forgotten(book, known, known with { Patient = known.Patient with { Conditions = conditions } }, "patient.conditions[0]");
        }));

    private static bool NeverClears(Forgotten t)
    {
        Decision known = t.Book.Evaluate(t.Known);
        Decision ignorant = t.Book.Evaluate(t.Ignorant);
        if (known.Verdict < Verdict.Hold || known.Unread.Count > 0)
            return true;
        bool asks = ignorant.Questions.Any(question => question.Path!.StartsWith(t.Path, StringComparison.Ordinal));
        return ignorant.Verdict >= Verdict.Hold && ignorant.WorstCase >= known.Verdict && (ignorant.Verdict >= known.Verdict || asks);
    }

    private static string Print(Forgotten t) => t.Path + "\n" + Law.Print(t.Book, t.Known) + "\nIGNORANT " + Law.Print(t.Book, t.Ignorant);

    internal sealed record Forgotten(RuleBook Book, ReferralCase Known, ReferralCase Ignorant, string Path);
}
