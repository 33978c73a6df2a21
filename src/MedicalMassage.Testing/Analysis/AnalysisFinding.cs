using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>A fault of a rule, with a patient who shows it.</summary>
/// <param name="Check">The id of the check, such as <c>unreachable</c>; <c>docs/analysis.md</c> lists them.</param>
/// <param name="Rule">The id of the rule, or of the pack or layer.</param>
/// <param name="Message">What is wrong and what to do, in plain words.</param>
public sealed record AnalysisFinding(string Check, string Rule, string Message)
{
    /// <summary>A made-up patient who shows it, tried against the rules; null where the fault is in the text and shows in no patient.</summary>
    public ReferralCase? Patient { get; init; }

    /// <summary>The finding as one line.</summary>
    public override string ToString() => $"{Rule}: {Message} [{Check}]";
}
