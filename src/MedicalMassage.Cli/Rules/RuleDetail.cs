namespace MedicalMassage.Cli.Rules;

/// <summary>One thing that is different in a rule.</summary>
/// <param name="Aspect">What of the rule.</param>
/// <param name="Text">In words.</param>
internal sealed record RuleDetail(RuleAspect Aspect, string Text);

/// <summary>What of a rule is different.</summary>
internal enum RuleAspect
{
    /// <summary>The rule is new.</summary>
    Added,

    /// <summary>The rule is gone.</summary>
    Removed,

    /// <summary>Whom it concerns: codes, thresholds, windows of time, places.</summary>
    Trigger,

    /// <summary>What follows, and how urgent it is.</summary>
    Effect,

    /// <summary>Its sources, how far they carry it and where they differ.</summary>
    Source,

    /// <summary>How it may be overridden, on which days it holds, its category.</summary>
    Standing,

    /// <summary>Its title, its reason, what resolves it.</summary>
    Words,

    /// <summary>An override of it.</summary>
    Override,
}
