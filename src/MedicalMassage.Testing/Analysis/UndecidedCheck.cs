namespace MedicalMassage.Testing;

/// <summary>Something that the analysis could not decide.</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Rule">The id of the rule, or of the pack.</param>
/// <param name="Why">Why not, and what to do.</param>
public sealed record UndecidedCheck(string Check, string Rule, string Why)
{
    /// <summary>As one line.</summary>
    public override string ToString() => $"{Rule}: not decided: {Why} [{Check}]";
}
