using System.Text.Json;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain.Records;

/// <summary>What differs between a record and what comes out today, and why.</summary>
internal static class RecordComparison
{
    private const int Most = 200;

    /// <summary>These follow from what is told of the rule book already.</summary>
    private static readonly string[] Follows = ["decision.ruleBook", "decision.checkedClear"];

    internal static Replay Between(DecisionRecord was, DecisionRecord now)
    {
        bool same = was.Equals(now);
        List<RecordDifference> reasons = [.. Reasons(was, now)];
        RecordDifference[] changes = same ? [] : [.. Changes(was, now)];
        if (!same && reasons.Count == 0)
            reasons.Add(new(RecordDifferenceKind.Unexplained, "$", was.Hash, now.Hash, "Engine and rule book are the same, and what they say is not: the record was altered and its hash made anew, or the engine is at fault. Compare with a copy that was kept elsewhere."));
        else
            changes = [.. changes.Where(change => !Array.Exists(Follows, path => change.Subject.StartsWith(path, StringComparison.Ordinal)))];
        return new()
        {
            Outcome = Outcome(was, same, reasons, changes),
            Recorded = was.Hash,
            Replayed = now.Hash,
            Differences = [.. reasons.Concat(changes).Take(Most)],
            Record = now,
        };
    }

    private static ReplayOutcome Outcome(DecisionRecord was, bool same, List<RecordDifference> reasons, RecordDifference[] changes)
    {
        if (!was.IsUnaltered)
            return ReplayOutcome.Altered;
        if (same)
            return ReplayOutcome.Same;
        return changes.Length > 0 || reasons.Exists(reason => reason.Kind == RecordDifferenceKind.Unexplained) ? ReplayOutcome.OtherDecision : ReplayOutcome.SameDecision;
    }

    private static IEnumerable<RecordDifference> Reasons(DecisionRecord was, DecisionRecord now)
    {
        if (!was.IsUnaltered)
            yield return new(RecordDifferenceKind.AlteredRecord, "hash", was.Hash, null, "The record was altered after it was made: its hash is not that of what it says. Do not rely on it; look for an unaltered copy.");
        if (was.Engine != now.Engine)
            yield return new(RecordDifferenceKind.Engine, "engine", was.Engine, now.Engine, $"MedicalMassage.Domain is now {now.Engine}; the decision was made with {was.Engine}.");
        foreach (RecordDifference difference in BookComparison.Between(was.RuleBook, now.RuleBook))
            yield return difference;
    }

    private static IEnumerable<RecordDifference> Changes(DecisionRecord was, DecisionRecord now)
    {
        using JsonDocument old = JsonDocument.Parse(was.Canonical);
        using JsonDocument young = JsonDocument.Parse(now.Canonical);
        foreach (string part in (string[])["case", "decision"])
        {
            foreach (JsonDifference change in JsonDifference.Between(old.RootElement.GetProperty(part), young.RootElement.GetProperty(part), part))
                yield return Told(change, part);
        }
    }

    private static RecordDifference Told(JsonDifference change, string part)
    {
        string what = (change.Was, change.Now) switch
        {
            ({ } was, null) => $"no longer {was}",
            (null, { } now) => $"new: {now}",
            var (was, now) => $"was {was}, now {now}",
        };
        RecordDifferenceKind kind = part == "case" ? RecordDifferenceKind.Case
            : change.Path == "decision.verdict" ? RecordDifferenceKind.Verdict : RecordDifferenceKind.Decision;
        return new(kind, change.Path, change.Was, change.Now, $"{change.Path}: {what}");
    }
}
