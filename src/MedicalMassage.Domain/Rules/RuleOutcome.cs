namespace MedicalMassage.Domain.Rules;

/// <summary>What one rule found, or would find if the missing facts were as bad as they can be.</summary>
internal sealed class RuleOutcome
{
    internal required RuleInfo Info { get; init; }

    /// <summary>False: the effects are those that an answer could bring.</summary>
    internal required bool Established { get; init; }

    internal required FactReference[] Facts { get; init; }

    /// <summary>The effects after clearances.</summary>
    internal required Effect[] Effects { get; init; }

    /// <summary>What the rule would have to know; empty if established.</summary>
    internal required Ask[] Asks { get; init; }

    internal string? ClearedBy { get; init; }

    internal string[] Notes { get; init; } = [];

    /// <summary>True if an answer may bring more than restrictions, so that the treatment has to wait for it.</summary>
    internal bool Holds => Array.Exists(Effects, effect => effect is Requirement or Alert);

    /// <summary>True if the effects change what may be done.</summary>
    internal bool Matters => Array.Exists(Effects, effect => effect is not Advice);
}
