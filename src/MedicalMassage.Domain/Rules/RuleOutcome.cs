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

    /// <summary>True if a clearance or a consultation of the case is about these effects, whether it still counts or not.</summary>
    internal bool IsSpokenFor { get; init; }

    internal string? ClearedBy { get; init; }

    internal string[] Notes { get; init; } = [];

    /// <summary>True if an answer may bring more than restrictions, so that the treatment has to wait for it.</summary>
    internal bool Holds => Array.Exists(Effects, effect => effect is Requirement or Alert);

    /// <summary>What is presumed of an outcome that is not established: restrictions where nothing else may come of it.</summary>
    /// <remarks>
    /// Of what a clearance or a consultation was about the restrictions are presumed in any case: they were while it counted, and what
    /// makes it count no longer must not widen what may be done.
    /// </remarks>
    internal RuleOutcome? Presumed => !Matters || (Holds && !IsSpokenFor) ? null : !Holds ? this : Restrictions is { Matters: true } left ? left : null;

    private RuleOutcome Restrictions => new()
    {
        Info = Info,
        Established = false,
        Facts = Facts,
        Effects = [.. Effects.Where(effect => effect is Restriction)],
        Asks = Asks,
        ClearedBy = ClearedBy,
        Notes = Notes,
    };

    /// <summary>True if the effects change what may be done.</summary>
    internal bool Matters => Array.Exists(Effects, effect => effect is not Advice);
}
