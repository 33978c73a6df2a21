using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>
/// An adverse fact is one more entry in a list that was already answered. A new reading is none: it replaces an older one.
/// </summary>
public sealed class L02FactsNeverLoosen
{
    [Fact]
    public void One_more_fact_never_lowers_the_verdict_nor_widens_the_envelope_of_the_standard_book() =>
        Law.Holds(Pairs(Gen.Const(RuleBooks.Standard)), NeverLoosens, Print);

    [Fact]
    public void One_more_fact_never_lowers_the_verdict_nor_widens_the_envelope_of_any_book() =>
        Law.Holds(Pairs(Books.Any), NeverLoosens, Print);

    private static Gen<(RuleBook Book, ReferralCase Before, ReferralCase After)> Pairs(Gen<RuleBook> books) => books.SelectMany(book =>
        Cases.For(book).SelectMany(before =>
        {
            Facts facts = new(new(book), before.AsOf);
            return Gen.OneOf(
                facts.Condition.Select(fact => before.Patient with { Conditions = With(before.Patient.Conditions, fact) }),
                facts.Medication.Select(fact => before.Patient with { Medications = With(before.Patient.Medications, fact) }),
                facts.Procedure.Select(fact => before.Patient with { Procedures = With(before.Patient.Procedures, fact) }),
                facts.Device.Select(fact => before.Patient with { Devices = With(before.Patient.Devices, fact) }),
                facts.Allergy.Select(fact => before.Patient with { Allergies = With(before.Patient.Allergies, fact) }),
                facts.Symptom.Select(fact => before.Patient with { Symptoms = With(before.Patient.Symptoms, fact) }))
                .Select(patient => (book, before, before with { Patient = patient }));
        }));

    private static Section<T> With<T>(Section<T> section, T fact) => section.IsAnswered ? Section.Create<T>([.. section, fact]) : section;

    private static bool NeverLoosens((RuleBook Book, ReferralCase Before, ReferralCase After) t)
    {
        Decision before = t.Book.Evaluate(t.Before);
        Decision after = t.Book.Evaluate(t.After);
        return after.Verdict >= before.Verdict && after.Envelope.IsWithin(before.Envelope);
    }

    private static string Print((RuleBook Book, ReferralCase Before, ReferralCase After) t) => Law.Print(t.Book, t.Before) + "\nAFTER " + Law.Print(t.Book, t.After);
}
