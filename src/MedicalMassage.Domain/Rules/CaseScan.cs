using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>Which rules speak on a case on its day, without what they say: for going through many cases. A decision has the verdict and the reasons.</summary>
/// <remarks>Silence is not "clear" as long as <see cref="Undecided"/> or <see cref="Unread"/> hold anything.</remarks>
public sealed record CaseScan
{
    /// <summary>The ids of the rules that apply, in their order: those with an established finding in the decision.</summary>
    public ValueList<string> Applying { get; init; }

    /// <summary>The ids of the rules that would have to know more, in their order. A rule that applies in part may be among them.</summary>
    public ValueList<string> Undecided { get; init; }

    /// <summary>The paths of entries that no rule could read.</summary>
    public ValueList<string> Unread { get; init; }

    internal static CaseScan Clear { get; } = new();

    internal static CaseScan Of(FindingCollector collector, List<CaseReading.UnreadEntry>? unread)
    {
        List<RuleOutcome> outcomes = collector.Outcomes;
        Predicate<string>? covered = unread is null ? null : collector.Covered();
        return new()
        {
            Applying = Ids(outcomes, established: true),
            Undecided = Ids(outcomes, established: false),
            Unread = covered is null ? default : [.. unread!.Where(entry => entry.IsMalformed || !covered(entry.Path)).Select(entry => entry.Path)],
        };
    }

    private static ValueList<string> Ids(List<RuleOutcome> outcomes, bool established)
    {
        int count = 0;
        bool inOrder = true;
        string[] ids = new string[outcomes.Count];
        foreach (RuleOutcome outcome in outcomes)
        {
            if (outcome.Established != established)
                continue;
            int order = count == 0 ? -1 : string.CompareOrdinal(ids[count - 1], outcome.Info.Id);
            if (order == 0)
                continue;
            inOrder &= order < 0;
            ids[count++] = outcome.Info.Id;
        }
        if (!inOrder)
            return [.. ids.Take(count).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Array.Resize(ref ids, count);
        return new(ids);
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(CaseScan);
}
