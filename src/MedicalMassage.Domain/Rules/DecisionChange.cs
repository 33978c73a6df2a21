namespace MedicalMassage.Domain;

/// <summary>What differs between two decisions on the same facts, told by the rules that make the difference.</summary>
public sealed record DecisionChange
{
    /// <summary>The verdict before.</summary>
    public required Verdict Was { get; init; }

    /// <summary>The verdict after.</summary>
    public required Verdict Is { get; init; }

    /// <summary>Rules that say something now and said nothing before.</summary>
    public ValueList<string> Begin { get; init; }

    /// <summary>Rules that said something before and say nothing now.</summary>
    public ValueList<string> End { get; init; }

    /// <summary>Rules that say something else now.</summary>
    public ValueList<string> Alter { get; init; }

    internal static DecisionChange Between(Decision before, Decision after)
    {
        Dictionary<string, List<object>> old = ByRule(before);
        Dictionary<string, List<object>> now = ByRule(after);
        return new()
        {
            Was = before.Verdict,
            Is = after.Verdict,
            Begin = [.. now.Keys.Except(old.Keys).Order(StringComparer.Ordinal)],
            End = [.. old.Keys.Except(now.Keys).Order(StringComparer.Ordinal)],
            Alter = [.. now.Keys.Where(rule => old.TryGetValue(rule, out List<object>? said) && !said.SequenceEqual(now[rule])).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>All that each rule says: findings and questions. Requirements, alerts and advice are among the effects of the findings.</summary>
    private static Dictionary<string, List<object>> ByRule(Decision decision)
    {
        Dictionary<string, List<object>> said = new(StringComparer.Ordinal);
        foreach (Finding finding in decision.Findings)
            Said(finding.Rule).Add(finding);
        foreach (Question question in decision.Questions)
        {
            foreach (string rule in question.Settles)
                Said(rule).Add((question.Asks, question.Path, question.Code));
        }
        return said;

        List<object> Said(string rule) => said.TryGetValue(rule, out List<object>? list) ? list : said[rule] = [];
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(DecisionChange);
}
