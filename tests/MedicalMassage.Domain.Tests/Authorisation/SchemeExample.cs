namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>What a rule makes of a case.</summary>
internal enum Expect : byte
{
    /// <summary>It says nothing.</summary>
    Clear,

    /// <summary>It advises and changes nothing.</summary>
    Tells,

    /// <summary>It asks, and the answer could hold.</summary>
    Asks,

    /// <summary>It restricts what may be done.</summary>
    Restricts,

    /// <summary>It holds.</summary>
    Holds,
}

/// <summary>One rule, one case, and what the rule makes of it.</summary>
internal sealed record SchemeExample(string Rule, Expect Expect, ReferralCase Case)
{
    internal SchemeExample(string rule, Expect expect, Prescription prescription)
        : this(rule, expect, prescription.Now())
    {
    }

    /// <summary>Every example of every scheme.</summary>
    internal static SchemeExample[] All { get; } = [.. GermanExamples.All, .. NorthAmericanExamples.All, .. OtherExamples.All, .. CommonExamples.All];

    /// <summary>What the rule alone makes of the case.</summary>
    internal Expect Result()
    {
        Decision decision = RuleBook.Empty.With(Forms.Rule(Rule)).Evaluate(Case);
        Effect[] effects = [.. decision.Findings.SelectMany(finding => finding.Effects)];
        return effects.Any(effect => effect is Requirement) ? Expect.Holds
            : decision.Questions.Count > 0 ? Expect.Asks
            : effects.Any(effect => effect is Restriction) ? Expect.Restricts
            : effects.Length > 0 ? Expect.Tells
            : Expect.Clear;
    }
}
