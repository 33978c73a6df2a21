using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Testing.Analysis;

/// <summary>
/// The finitely many kinds of patient that some triggers can tell apart on a day. Each atom is held against one representative of every
/// class of entries (codes, states, stages, windows, places) by asking the atom itself; lists are sets of such entries, so their answers
/// are the greatest of those of their entries.
/// </summary>
internal sealed class CaseSpace
{
    /// <summary>So many combinations are looked at; a larger space is not decided.</summary>
    internal const int MaxCases = 200_000;

    private const int MaxLists = 1_500;

    private readonly Trigger[] _atoms;
    private readonly Dictionary<Trigger, int> _index = [];
    private readonly Variable[] _variables;

    private CaseSpace(LocalDate day, Trigger[] atoms, Variable[] variables)
    {
        Day = day;
        _atoms = atoms;
        _variables = variables;
        for (int i = 0; i < atoms.Length; i++)
            _index[atoms[i]] = i;
    }

    internal LocalDate Day { get; }

    /// <summary>The spaces of triggers, one for each day on which months of different lengths make a difference; null if one is too large.</summary>
    internal static CaseSpace[]? Of(params Trigger[] triggers) => Of(lists: true, triggers);

    /// <summary>Those of patients with at most one entry in each list: far fewer, and enough to look for an example.</summary>
    internal static CaseSpace[]? OfSingleEntries(params Trigger[] triggers) => Of(lists: false, triggers);

    private static CaseSpace[]? Of(bool lists, Trigger[] triggers)
    {
        Trigger[] atoms = [.. triggers.SelectMany(Atoms.Of).Distinct()];
        List<CaseSpace> spaces = [];
        foreach (LocalDate day in Atoms.Days(atoms))
        {
            if (On(day, atoms, lists) is not { } space)
                return null;
            spaces.Add(space);
        }
        return [.. spaces];
    }

    /// <summary>A patient for whom the triggers answer as wanted, or null if there is none.</summary>
    internal ReferralCase? Find(Trigger[] triggers, Func<Truth[], bool> wanted) => FindSome(triggers, wanted, most: 1).SingleOrDefault();

    /// <summary>Patients for whom the triggers answer as wanted, at most so many.</summary>
    internal IReadOnlyList<ReferralCase> FindSome(Trigger[] triggers, Func<Truth[], bool> wanted, int most)
    {
        Truth[] answers = new Truth[triggers.Length];
        List<ReferralCase> found = [];
        Walk(choice =>
        {
            for (int i = 0; i < triggers.Length; i++)
                answers[i] = Answer(triggers[i], choice);
            if (wanted(answers))
                found.Add(Make());
            return found.Count < most;
        });
        return found;
    }

    private Choice[]? _chosen;

    /// <summary>Visits every combination until told to stop.</summary>
    private void Walk(Func<Truth[], bool> visit)
    {
        Truth[] answers = new Truth[_atoms.Length];
        _chosen = new Choice[_variables.Length];
        Walk(0, answers, visit);
    }

    private bool Walk(int variable, Truth[] answers, Func<Truth[], bool> visit)
    {
        if (variable == _variables.Length)
            return visit(answers);
        Variable here = _variables[variable];
        foreach (Choice choice in here.Choices)
        {
            _chosen![variable] = choice;
            for (int i = 0; i < here.Atoms.Length; i++)
                answers[here.Atoms[i]] = choice.Answers[i];
            if (!Walk(variable + 1, answers, visit))
                return false;
        }
        return true;
    }

    private ReferralCase Make() => _chosen!.Aggregate(Representatives.Base(Day), (referral, choice) => choice.Apply(referral));

    private Truth Answer(Trigger trigger, Truth[] answers) => trigger switch
    {
        AllTrigger all => all.Parts.Min(part => Answer(part, answers)),
        AnyTrigger any => any.Parts.Max(part => Answer(part, answers)),
        NotTrigger not => (Truth)(Truth.Yes - Answer(not.Part, answers)),
        ObservationTrigger { NeededWhen: { } needed } => answers[_index[Atoms.Needed(trigger, Answer(needed, answers) != Truth.No)]],
        PregnancyTrigger { NeededWhen: { } needed } => answers[_index[Atoms.Needed(trigger, Answer(needed, answers) != Truth.No)]],
        _ => answers[_index[trigger]],
    };

    private static CaseSpace? On(LocalDate day, Trigger[] atoms, bool lists)
    {
        List<Variable> variables = [];
        long size = 1;
        foreach (IGrouping<string, int> group in Enumerable.Range(0, atoms.Length).GroupBy(i => Atoms.Variable(atoms[i])))
        {
            int[] mine = [.. group];
            Trigger[] asked = [.. mine.Select(i => atoms[i])];
            IEnumerable<Choice>? choices = Representatives.Of(asked, day);
            if (choices is null)
                return null;
            Choice[]? distinct = [.. choices.DistinctBy(choice => new ValueListKey(choice.Answers))];
            if (lists && (asked[0] is FactTrigger or PlanTrigger))
                distinct = Lists(distinct);
            size *= distinct?.Length ?? MaxCases + 1;
            if (distinct is null || size > MaxCases)
                return null;
            variables.Add(new(mine, distinct));
        }
        return new(day, atoms, [.. variables]);
    }

    /// <summary>What lists of several entries answer: the greatest answers of their entries.</summary>
    private static Choice[]? Lists(Choice[] entries)
    {
        List<Choice> all = [.. entries];
        HashSet<ValueListKey> seen = [.. all.Select(choice => new ValueListKey(choice.Answers))];
        Choice[] single = [.. entries.Where(choice => choice.IsEntry)];
        for (int i = 0; i < all.Count; i++)
        {
            if (!all[i].IsEntry)
                continue;
            foreach (Choice other in single)
            {
                Choice both = all[i].And(other);
                if (seen.Add(new(both.Answers)))
                    all.Add(both);
                if (all.Count > MaxLists)
                    return null;
            }
        }
        return [.. all];
    }

    private sealed record Variable(int[] Atoms, Choice[] Choices);

    /// <summary>Answers as a key.</summary>
    private readonly record struct ValueListKey
    {
        private readonly string _text;

        internal ValueListKey(Truth[] answers) => _text = string.Create(answers.Length, answers, (span, from) =>
        {
            for (int i = 0; i < from.Length; i++)
                span[i] = (char)('0' + (int)from[i]);
        });
    }
}

/// <summary>One class of what a case may hold of one kind: what the atoms answer, and how a case gets it.</summary>
/// <param name="Answers">The answers of the atoms of this kind.</param>
/// <param name="IsEntry">True for an entry of a list, which others may join.</param>
/// <param name="Apply">Puts it into a case.</param>
internal sealed record Choice(Truth[] Answers, bool IsEntry, Func<ReferralCase, ReferralCase> Apply)
{
    internal Choice And(Choice other) => new([.. Answers.Zip(other.Answers, (a, b) => a > b ? a : b)], true, referral => other.Apply(Apply(referral)));
}
