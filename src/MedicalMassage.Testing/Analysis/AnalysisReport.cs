using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>What the analysis of a pack found, and what it could not decide.</summary>
public sealed record AnalysisReport
{
    /// <summary>The faults, by rule and check.</summary>
    public ValueList<AnalysisFinding> Findings { get; init; }

    /// <summary>What was not decided: a rule in code, or one that is too large to reason over. Silence about it is no clean bill.</summary>
    public ValueList<UndecidedCheck> NotDecided { get; init; }

    /// <summary>How many rules were looked at.</summary>
    public int Rules { get; init; }

    /// <summary>True if there is no fault. What was not decided does not count as one.</summary>
    public bool IsSound => Findings.Count == 0;
}
