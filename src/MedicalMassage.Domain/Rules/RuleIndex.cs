using System.Collections.Frozen;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Patients;

namespace MedicalMassage.Domain.Rules;

/// <summary>Which rules a case concerns: looked up by its facts, so that the rules it does not concern cost nothing.</summary>
internal sealed class RuleIndex
{
    private const int Sections = 7;
    private const int Systems = 6;
    private const int Parts = 7;

    private readonly CodeTree?[] _trees = new CodeTree?[Sections * Systems];
    private readonly FrozenDictionary<string, int[]>?[] _codes = new FrozenDictionary<string, int[]>?[Sections * Systems];
    private readonly FrozenSet<string>?[] _above = new FrozenSet<string>?[Sections * Systems];
    private readonly FrozenDictionary<string, int[]>[] _kinds = new FrozenDictionary<string, int[]>[Sections];
    private readonly int[][] _unanswered = new int[Sections][];
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _categories;
    private readonly int[] _pregnancy;
    private readonly int[] _always;
    private readonly int[][] _parts;
    private readonly (int Rule, PlanTrigger Work)[] _plans;
    private readonly Verdict[] _worst = new Verdict[Sections];
    private readonly TreatmentEnvelope[] _left = new TreatmentEnvelope[Sections];

    internal RuleIndex(ReadOnlySpan<BookEntry> entries)
    {
        Dictionary<string, List<int>>?[] codes = new Dictionary<string, List<int>>?[Sections * Systems];
        Dictionary<string, List<int>>[] kinds = [.. Enumerable.Range(0, Sections).Select(_ => new Dictionary<string, List<int>>(StringComparer.Ordinal))];
        List<int>[] unanswered = [.. Enumerable.Range(0, Sections).Select(_ => new List<int>())];
        HashSet<string> names = new(StringComparer.Ordinal);
        HashSet<string> categories = new(StringComparer.Ordinal);
        List<int> pregnancy = [];
        List<int> always = [];
        List<(int Rule, PlanTrigger Work)> plans = [];
        List<int>[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new List<int>())];
        List<Restriction>[] restrictions = [.. Enumerable.Range(0, Sections).Select(_ => new List<Restriction>())];
        for (int i = 0; i < entries.Length; i++)
        {
            foreach (IReferralRule rule in (IEnumerable<IReferralRule>)[entries[i].Rule, .. entries[i].Overrides.Select(o => o.Replacement).OfType<IReferralRule>()])
            {
                names.Add(rule.Info.Id);
                categories.Add(rule.Info.Category);
                if (rule is not IIndexedRule indexed)
                {
                    Put(always, i);
                    continue;
                }
                RuleSupport support = new();
                indexed.Support(support);
                if (support.Always)
                    Put(always, i);
                else if (support.Pregnancy)
                    Put(pregnancy, i);
                foreach (PlanTrigger work in support.Plans)
                    plans.Add((i, work));
                foreach (CasePart part in support.Parts)
                    Put(parts[(int)part], i);
                foreach (HistorySection section in support.Unanswered)
                    Put(unanswered[(int)section], i);
                RuleSupport vocabulary = new();
                indexed.Vocabulary(vocabulary);
                Effect[] effects = [.. indexed.PossibleEffects];
                Verdict worst = Worst(effects);
                foreach (HistorySection section in vocabulary.Codes.Select(entry => entry.Section).Concat(vocabulary.Kinds.Select(entry => entry.Section)).Distinct())
                    restrictions[(int)section].AddRange(effects.OfType<Restriction>());
                foreach ((HistorySection section, Code code) in vocabulary.Codes)
                {
                    Dictionary<string, List<int>> table = codes[Slot(section, code.System)] ??= new(StringComparer.Ordinal);
                    Add(table, code.Key, support.Codes.Contains((section, code)) ? i : null);
                    Raise(section, worst);
                }
                foreach ((HistorySection section, string kind) in vocabulary.Kinds)
                {
                    Add(kinds[(int)section], kind, support.Kinds.Contains((section, kind)) ? i : null);
                    Raise(section, worst);
                }
            }
        }
        for (int i = 0; i < codes.Length; i++)
        {
            if (codes[i] is { } table)
            {
                if (CodeSyntax.IsHierarchical((CodeSystem)(i % Systems)))
                    _trees[i] = new(table);
                else
                    _codes[i] = Freeze(table);
            }
            if (i % Systems == (int)CodeSyntax.Hierarchy(CodeSystem.Icd10))
                _above[i] = codes[i]?.Keys.SelectMany(Above).ToFrozenSet(StringComparer.Ordinal);
        }
        for (int i = 0; i < Sections; i++)
        {
            _kinds[i] = Freeze(kinds[i]);
            _unanswered[i] = [.. unanswered[i]];
            _left[i] = TreatmentEnvelope.Whole.Restrict(restrictions[i]);
        }
        _names = names.ToFrozenSet(StringComparer.Ordinal);
        _categories = categories.ToFrozenSet(StringComparer.Ordinal);
        _pregnancy = [.. pregnancy];
        _always = [.. always];
        _parts = [.. parts.Select(list => list.ToArray())];
        _plans = [.. plans];
    }

    /// <summary>The gravest verdict that a fact of the section may lead to; <see cref="Verdict.Proceed"/> if no rule reads the section.</summary>
    internal Verdict Worst(HistorySection section) => _worst[(int)section];

    /// <summary>What is left if all rules that read the section restrict all that they can.</summary>
    internal TreatmentEnvelope Left(HistorySection section) => _left[(int)section];

    /// <summary>True if some rule reads codes of the system in the section.</summary>
    internal bool Reads(HistorySection section, CodeSystem system) => Slot(section, system) is var slot && (_trees[slot] is not null || _codes[slot] is not null);

    /// <summary>True if some rule names a code below this one in its hierarchy.</summary>
    internal bool NamesBelow(HistorySection section, Code code) => _above[Slot(section, code.System)]?.Contains(code.Key) == true;

    /// <summary>The words that rules know for the kind of fact of the section.</summary>
    internal IEnumerable<string> Kinds(HistorySection section) => _kinds[(int)section].Keys;

    /// <summary>True if the book has the rule or the category that a clearance is for.</summary>
    internal bool Names(Clearance clearance) =>
        clearance.Rule is { } rule ? _names.Contains(rule) : clearance.Category is { } category && _categories.Contains(category);

    internal void Always(List<int> rules) => rules.AddRange(_always);

    internal void Part(CasePart part, List<int> rules) => rules.AddRange(_parts[(int)part]);

    /// <summary>Adds the rules about work that the plan holds.</summary>
    internal void Plan(SessionPlan plan, List<int> rules)
    {
        foreach ((int rule, PlanTrigger work) in _plans)
        {
            foreach (Segment segment in plan.Segments.Span)
            {
                if (work.Concerns(segment))
                {
                    Put(rules, rule);
                    break;
                }
            }
        }
    }

    internal void Unanswered(HistorySection section, List<int> rules) => rules.AddRange(_unanswered[(int)section]);

    internal void Pregnancy(List<int> rules) => rules.AddRange(_pregnancy);

    /// <summary>Adds the rules that a code concerns.</summary>
    /// <returns>True if some rule names the code or one above it.</returns>
    internal bool Find(HistorySection section, Code code, List<int> rules)
    {
        int slot = Slot(section, code.System);
        if (_trees[slot] is { } tree)
            return tree.Find(code.Key, rules);
        if (_codes[slot] is not { } table || !table.TryGetValue(code.Key, out int[]? found))
            return false;
        rules.AddRange(found.AsSpan());
        return true;
    }

    /// <summary>Adds the rules that a kind of fact concerns.</summary>
    /// <returns>True if some rule knows the word.</returns>
    internal bool Find(HistorySection section, string kind, List<int> rules)
    {
        if (!_kinds[(int)section].TryGetValue(kind, out int[]? found))
            return false;
        rules.AddRange(found.AsSpan());
        return true;
    }

    private static int Slot(HistorySection section, CodeSystem system) => ((int)section * Systems) + (int)CodeSyntax.Hierarchy(system);

    /// <summary>The codes from the three-character category down to the one right above.</summary>
    private static IEnumerable<string> Above(string key)
    {
        for (int length = CodeSyntax.CategoryLength; length < key.Length; length++)
            yield return key[..length];
    }

    private static void Put(List<int> list, int rule)
    {
        if (list.Count == 0 || list[^1] != rule)
            list.Add(rule);
    }

    private static void Add(Dictionary<string, List<int>> table, string key, int? rule)
    {
        if (!table.TryGetValue(key, out List<int>? rules))
            table[key] = rules = [];
        if (rule is { } index)
            Put(rules, index);
    }

    private static FrozenDictionary<string, int[]> Freeze(Dictionary<string, List<int>> table) =>
        table.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);

    private static Verdict Worst(IEnumerable<Effect> effects)
    {
        Verdict worst = Verdict.Proceed;
        foreach (Effect effect in effects)
        {
            Verdict verdict = effect switch
            {
                Alert => Verdict.ReferUrgently,
                Restriction restriction when restriction.Kind == RestrictionKind.Exclude && restriction.Techniques.IsAll && restriction.Regions.IsWholeBody => Verdict.DoNotTreat,
                Requirement => Verdict.Hold,
                Restriction => Verdict.ProceedWithModifications,
                _ => Verdict.Proceed,
            };
            if (verdict > worst)
                worst = verdict;
        }
        return worst;
    }

    private void Raise(HistorySection section, Verdict worst)
    {
        if (worst > _worst[(int)section])
            _worst[(int)section] = worst;
    }
}
