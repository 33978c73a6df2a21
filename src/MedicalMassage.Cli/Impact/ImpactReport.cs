using MedicalMassage.Cli.Rules;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Impact;

/// <summary>What a change of rules does to decisions.</summary>
/// <param name="Old">The rules as they were.</param>
/// <param name="New">The rules as they are.</param>
/// <param name="Cases">How many cases were decided by both.</param>
/// <param name="Counts">How many of them are decided otherwise, and in which direction.</param>
/// <param name="Verdicts">How many cases went from which verdict to which, also where it is the same one.</param>
/// <param name="Decisions">The cases that are decided otherwise.</param>
/// <param name="Rules">What changed in the rules.</param>
internal sealed record ImpactReport(
    RulesSide Old, RulesSide New, int Cases, ImpactCounts Counts, VerdictCount[] Verdicts, CaseChange[] Decisions, RuleChange[] Rules)
{
    /// <summary>The version of the form as JSON.</summary>
    public int Format { get; } = 1;

    /// <summary>True if nothing changed: no rule, and no decision.</summary>
    internal bool IsNone => Decisions.Length == 0 && Rules.Length == 0;

    internal static ImpactReport Between(RuleSet old, RuleSet now, IEnumerable<(string Place, ReferralCase Case)> cases)
    {
        int[,] verdicts = new int[Enum.GetValues<Verdict>().Length, Enum.GetValues<Verdict>().Length];
        List<CaseChange> changed = [];
        int looked = 0;
        foreach ((string place, ReferralCase referral) in cases)
        {
            looked++;
            CaseChange change = CaseChange.Of(place, referral, old.Book, now.Book);
            verdicts[(int)change.Was, (int)change.Now]++;
            if (change.Kind != CaseChangeKind.None)
                changed.Add(change);
        }
        VerdictCount[] counts =
        [
            .. from was in Enum.GetValues<Verdict>()
               from isNow in Enum.GetValues<Verdict>()
               where verdicts[(int)was, (int)isNow] > 0
               select new VerdictCount(was, isNow, verdicts[(int)was, (int)isNow]),
        ];
        return new(RulesSide.Of(old), RulesSide.Of(now), looked, ImpactCounts.Of(changed), counts, [.. changed.OrderBy(change => change.Kind)], RuleChanges.Between(old, now));
    }
}

/// <summary>A set of rules by its name, fingerprint and packs.</summary>
/// <param name="Name">As the caller wrote it.</param>
/// <param name="Fingerprint">Of the whole book.</param>
/// <param name="Packs">The packs with their versions.</param>
internal sealed record RulesSide(string Name, string Fingerprint, PackVersion[] Packs)
{
    internal static RulesSide Of(RuleSet set) => new(set.Name, set.Book.Fingerprint, [.. set.Packs.Select(pack => new PackVersion(pack.Id, pack.Version))]);
}

/// <summary>How many cases went from one verdict to another one, or stayed.</summary>
/// <param name="Was">The verdict by the old rules.</param>
/// <param name="Now">The verdict by the new ones.</param>
/// <param name="Cases">How many.</param>
internal sealed record VerdictCount(Verdict Was, Verdict Now, int Cases);

/// <summary>How many cases are decided otherwise, by direction.</summary>
/// <param name="Looser">Massage may begin that had to wait, the verdict is milder, or more may be done.</param>
/// <param name="Stricter">The other way round.</param>
/// <param name="Different">Neither: more of one and less of another.</param>
internal sealed record ImpactCounts(int Looser, int Stricter, int Different)
{
    internal static ImpactCounts Of(IReadOnlyCollection<CaseChange> changed) => new(
        changed.Count(change => change.Kind is CaseChangeKind.Permitted or CaseChangeKind.Milder),
        changed.Count(change => change.Kind is CaseChangeKind.Blocked or CaseChangeKind.Stricter),
        changed.Count(change => change.Kind is CaseChangeKind.Different));
}

/// <summary>A pack by its id and version.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version.</param>
internal sealed record PackVersion(string Id, string Version);
