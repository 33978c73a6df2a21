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
}
