namespace MedicalMassage.Domain;

/// <summary>The rule books that come with the package.</summary>
/// <example>
/// <code>
/// Decision safe = RuleBooks.Standard.Evaluate(new ReferralCase(new LocalDate(2026, 11, 23)));
/// RuleBook washington = RuleBooks.Qualifications("US-WA");
/// RuleBook payer = RuleBooks.Prescriptions(PrescriptionSchemes.WashingtonWorkersCompensation);
/// </code>
/// </example>
public static class RuleBooks
{
    private static readonly Lazy<RuleBook> StandardBook = new(Knowledge.StandardPacks.Load);

    private static readonly Lazy<RuleBook> AppropriatenessBook = new(() => RuleBook.Empty.WithAppropriateness());

    /// <summary>
    /// All standard packs. The knowledge is from published sources that disagree, rule by rule, and is unreviewed until a named
    /// clinician has signed a version off.
    /// </summary>
    public static RuleBook Standard => StandardBook.Value;

    /// <summary>The contraindications alone; today these are all standard packs.</summary>
    public static RuleBook Contraindications => StandardBook.Value;

    /// <summary>The rules of one prescription scheme alone.</summary>
    /// <param name="scheme">The scheme, such as <see cref="PrescriptionSchemes.GermanStatutory"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public static RuleBook Prescriptions(PrescriptionScheme scheme) => RuleBook.Empty.With(scheme);

    /// <summary>What training which work asks for in a place. A case without a therapist holds, as nothing is known of who is to give it.</summary>
    /// <param name="jurisdiction">The code of the place where the massage is given, such as <c>US-WA</c> or <c>DE</c>.</param>
    /// <exception cref="ArgumentException">No such code, or a place of which the packs know nothing; see <see cref="QualificationPacks.Known"/>.</exception>
    public static RuleBook Qualifications(string jurisdiction) => RuleBook.Empty.With(QualificationPacks.For(jurisdiction));

    /// <summary>
    /// The rules on whether massage is right for the diagnosis, what the patient tolerates, adverse events and whether the course works.
    /// <see cref="AppropriatenessRules.WithAppropriateness(RuleBook)"/> adds them to another book.
    /// </summary>
    public static RuleBook Appropriateness => AppropriatenessBook.Value;
}
