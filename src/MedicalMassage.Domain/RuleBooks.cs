namespace MedicalMassage.Domain;

/// <summary>The rule books that come with the package.</summary>
public static class RuleBooks
{
    private static readonly Lazy<RuleBook> StandardBook = new(Knowledge.StandardPacks.Load);

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
}
