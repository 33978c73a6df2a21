using MedicalMassage.Domain;
using MedicalMassage.Testing.Analysis;

namespace MedicalMassage.Testing;

/// <summary>
/// Looks for faults in rules before a patient meets them. It reasons over all kinds of patient that the triggers can tell apart,
/// and tries every example against the rules before it reports it. <c>docs/analysis.md</c> says what is checked and how exact.
/// </summary>
public static class RuleAnalysis
{
    /// <summary>Checks a pack, by itself and against a book that it is to be added to.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="against">The rules that it will stand beside; rules of the pack that are already in it are not compared with themselves.</param>
    /// <param name="options">What may be used beside the rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static AnalysisReport Check(RulePack pack, RuleBook? against = null, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Check([pack], [], against ?? RuleBook.Empty, options ?? new());
    }

    /// <summary>Checks a layer against the book that it is to be laid over: its packs, and its overrides.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="against">The book.</param>
    /// <param name="options">What may be used beside the rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="layer"/> or <paramref name="against"/> is null.</exception>
    public static AnalysisReport Check(RuleLayer layer, RuleBook against, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(against);
        return Check([.. layer.Packs], [.. layer.Overrides], against, options ?? new());
    }

    private static AnalysisReport Check(RulePack[] packs, Override[] overrides, RuleBook against, AnalysisOptions options)
    {
        Notes notes = new();
        foreach (RulePack pack in packs)
        {
            TextChecks.Check(pack, against, options, notes);
            ReachChecks.Check(pack, against, notes);
            ThresholdChecks.Check(pack, against, notes);
        }
        PairChecks.Check(packs, overrides, against, notes);
        OverrideChecks.Check(packs, overrides, against, options, notes);
        return notes.Report(packs.Sum(pack => pack.Rules.Count));
    }
}
