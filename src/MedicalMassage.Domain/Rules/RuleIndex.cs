using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Patients;

namespace MedicalMassage.Domain.Rules;

/// <summary>Which rules a case concerns: looked up by its facts, so that the rules it does not concern cost nothing.</summary>
internal sealed class RuleIndex
{
    private const int Sections = RuleSupport.Sections;
    private const int Systems = 6;

    private readonly CodeTree?[] _trees = new CodeTree?[Sections * Systems];
    private readonly Dictionary<string, int[]>?[] _codes = new Dictionary<string, int[]>?[Sections * Systems];
    private readonly Dictionary<string, int[]>[] _kinds = new Dictionary<string, int[]>[Sections];
    private readonly int[][] _unanswered = new int[Sections][];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _categories = new(StringComparer.Ordinal);
    private readonly int[] _pregnancy;
    private readonly int[] _always;
    private readonly int[][] _parts;
    private readonly PlannedWork[] _plans;
    private readonly Verdict[] _worst = new Verdict[Sections];
    private readonly TreatmentEnvelope[] _left = new TreatmentEnvelope[Sections];

    internal RuleIndex(ReadOnlySpan<BookEntry> entries)
    {
        Count = entries.Length;
        Tables tables = new();
        for (int i = 0; i < entries.Length; i++)
        {
            Add(entries[i].Rule, i, tables);
            foreach (EntryOverride instead in entries[i].Overrides.Span)
            {
                if (instead.Replacement is { } replacement)
                    Add(replacement, i, tables);
            }
        }
        for (int i = 0; i < tables.Codes.Length; i++)
        {
            if (tables.Codes[i] is not { } table)
                continue;
            if (CodeSyntax.IsHierarchical((CodeSystem)(i % Systems)))
                _trees[i] = new(table);
            else
                _codes[i] = Packed(table);
        }
        for (int i = 0; i < Sections; i++)
        {
            _kinds[i] = Packed(tables.Kinds[i]);
            _unanswered[i] = [.. tables.Unanswered[i]];
            _left[i] = TreatmentEnvelope.Whole.Restrict(tables.Restrictions[i]);
        }
        _pregnancy = [.. tables.Pregnancy];
        _always = [.. tables.Always];
        _parts = Array.ConvertAll(tables.Parts, list => list.ToArray());
        _plans = [.. tables.Plans];
    }

    /// <summary>How many rules there are.</summary>
    internal int Count { get; }

    /// <summary>The gravest verdict that a fact of the section may lead to; <see cref="Verdict.Proceed"/> if no rule reads the section.</summary>
    internal Verdict Worst(HistorySection section) => _worst[(int)section];

    /// <summary>What is left if all rules that read the section restrict all that they can.</summary>
    internal TreatmentEnvelope Left(HistorySection section) => _left[(int)section];

    /// <summary>True if some rule reads codes of the system in the section.</summary>
    internal bool Reads(HistorySection section, CodeSystem system) => Slot(section, system) is var slot && (_trees[slot] is not null || _codes[slot] is not null);

    /// <summary>True if some rule names a code below this one in its hierarchy.</summary>
    internal bool NamesBelow(HistorySection section, Code code) => _trees[Slot(section, code.System)]?.HasBelow(code.Key) == true;

    /// <summary>The words that rules know for the kind of fact of the section.</summary>
    internal IEnumerable<string> Kinds(HistorySection section) => _kinds[(int)section].Keys;

    /// <summary>True if the book has the rule or the category that a clearance is for.</summary>
    internal bool Names(Clearance clearance) =>
        clearance.Rule is { } rule ? _names.Contains(rule) : clearance.Category is { } category && _categories.Contains(category);

    internal void Always(ref RuleSet rules) => rules.Add(_always);

    internal void Part(CasePart part, ref RuleSet rules) => rules.Add(_parts[(int)part]);

    /// <summary>Adds the rules about work that the plan holds.</summary>
    internal void Plan(SessionPlan plan, ref RuleSet rules)
    {
        foreach (PlannedWork work in _plans)
        {
            foreach (Segment segment in plan.Segments.Span)
            {
                if (work.Work.Concerns(segment))
                {
                    rules.Add(work.Rule);
                    break;
                }
            }
        }
    }

    internal void Unanswered(HistorySection section, ref RuleSet rules) => rules.Add(_unanswered[(int)section]);

    internal void Pregnancy(ref RuleSet rules) => rules.Add(_pregnancy);

    /// <summary>Adds the rules that a code concerns.</summary>
    /// <returns>True if some rule names the code or one above it.</returns>
    internal bool Find(HistorySection section, Code code, ref RuleSet rules)
    {
        int slot = Slot(section, code.System);
        if (_trees[slot] is { } tree)
            return tree.Find(code.Key, ref rules);
        if (_codes[slot] is not { } table || !table.TryGetValue(code.Key, out int[]? found))
            return false;
        rules.Add(found);
        return true;
    }

    /// <summary>Adds the rules that a kind of fact concerns.</summary>
    /// <returns>True if some rule knows the word.</returns>
    internal bool Find(HistorySection section, string kind, ref RuleSet rules)
    {
        if (!_kinds[(int)section].TryGetValue(kind, out int[]? found))
            return false;
        rules.Add(found);
        return true;
    }

    private static int Slot(HistorySection section, CodeSystem system) => ((int)section * Systems) + (int)CodeSyntax.Hierarchy(system);

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

    private static Dictionary<string, int[]> Packed(Dictionary<string, List<int>> table)
    {
        Dictionary<string, int[]> packed = new(table.Count, StringComparer.Ordinal);
        foreach ((string key, List<int> rules) in table)
            packed.Add(key, [.. rules]);
        return packed;
    }

    private void Add(IReferralRule rule, int i, Tables tables)
    {
        _names.Add(rule.Info.Id);
        _categories.Add(rule.Info.Category);
        if (rule is not IIndexedRule indexed)
        {
            Put(tables.Always, i);
            return;
        }
        RuleSupport support = new();
        indexed.Support(support);
        if (support.Always)
            Put(tables.Always, i);
        else if (support.Pregnancy)
            Put(tables.Pregnancy, i);
        foreach (PlanTrigger work in support.Plans)
            tables.Plans.Add(new(i, work));
        for (int part = 0; part < RuleSupport.CaseParts; part++)
        {
            if (support.Contains((CasePart)part))
                Put(tables.Parts[part], i);
        }
        RuleSupport vocabulary = new();
        indexed.Vocabulary(vocabulary);
        Effect[] effects = [.. indexed.PossibleEffects];
        Verdict worst = Worst(effects);
        for (int section = 0; section < Sections; section++)
            Add((HistorySection)section, i, support, vocabulary, effects, worst, tables);
    }

    private void Add(HistorySection section, int i, RuleSupport support, RuleSupport vocabulary, Effect[] effects, Verdict worst, Tables tables)
    {
        if (support.IsUnanswered(section))
            Put(tables.Unanswered[(int)section], i);
        IReadOnlyCollection<Code> codes = vocabulary.Codes(section);
        IReadOnlyCollection<string> kinds = vocabulary.Kinds(section);
        if (codes.Count + kinds.Count == 0)
            return;
        foreach (Code code in codes)
            Add(tables.Codes[Slot(section, code.System)] ??= new(StringComparer.Ordinal), code.Key, support.Contains(section, code) ? i : null);
        foreach (string kind in kinds)
            Add(tables.Kinds[(int)section], kind, support.Contains(section, kind) ? i : null);
        if (worst > _worst[(int)section])
            _worst[(int)section] = worst;
        foreach (Effect effect in effects)
        {
            if (effect is Restriction restriction)
                tables.Restrictions[(int)section].Add(restriction);
        }
    }

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

    /// <summary>What the index is made from.</summary>
    private sealed class Tables
    {
        internal Dictionary<string, List<int>>?[] Codes { get; } = new Dictionary<string, List<int>>?[Sections * Systems];

        internal Dictionary<string, List<int>>[] Kinds { get; } = Each(Sections, () => new Dictionary<string, List<int>>(StringComparer.Ordinal));

        internal List<int>[] Unanswered { get; } = Each(Sections, () => new List<int>());

        internal List<int>[] Parts { get; } = Each(RuleSupport.CaseParts, () => new List<int>());

        internal List<Restriction>[] Restrictions { get; } = Each(Sections, () => new List<Restriction>());

        internal List<int> Pregnancy { get; } = [];

        internal List<int> Always { get; } = [];

        internal List<PlannedWork> Plans { get; } = [];

        private static T[] Each<T>(int count, Func<T> make)
        {
            T[] all = new T[count];
            for (int i = 0; i < count; i++)
                all[i] = make();
            return all;
        }
    }

    private sealed record PlannedWork(int Rule, PlanTrigger Work);
}
