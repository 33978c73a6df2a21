using System.Numerics;
using MedicalMassage.Domain.Patients;

namespace MedicalMassage.Domain.Rules;

/// <summary>What has to be in a case for a rule to have anything to say; also what a rule can read.</summary>
internal sealed class RuleSupport
{
    /// <summary>How many sections a history has.</summary>
    internal const int Sections = 7;

    /// <summary>How many parts a case has beside the history.</summary>
    internal const int CaseParts = 7;

    private readonly HashSet<Code>?[] _codes = new HashSet<Code>?[Sections];
    private readonly HashSet<string>?[] _kinds = new HashSet<string>?[Sections];
    private uint _unanswered;
    private uint _parts;

    /// <summary>A recorded pregnancy or birth, or a question about it that nobody asked.</summary>
    internal bool Pregnancy { get; set; }

    /// <summary>Planned work of which one kind has to be in the plan.</summary>
    internal List<PlanTrigger> Plans { get; } = [];

    /// <summary>The rule may have something to say whatever the case holds.</summary>
    internal bool Always { get; set; }

    internal int Breadth
    {
        get
        {
            if (Always)
                return int.MaxValue;
            int breadth = BitOperations.PopCount(_parts) + Plans.Count + (Pregnancy ? 1 : 0);
            for (int i = 0; i < Sections; i++)
                breadth += (_codes[i]?.Count ?? 0) + (_kinds[i]?.Count ?? 0);
            return breadth;
        }
    }

    /// <summary>The codes that are looked for in the section.</summary>
    internal IReadOnlyCollection<Code> Codes(HistorySection section) => _codes[(int)section] is { } codes ? codes : [];

    /// <summary>The words that are looked for in the section.</summary>
    internal IReadOnlyCollection<string> Kinds(HistorySection section) => _kinds[(int)section] is { } kinds ? kinds : [];

    /// <summary>The codes that are looked for anywhere.</summary>
    internal IEnumerable<Code> AllCodes => _codes.SelectMany(codes => codes ?? []).Distinct();

    /// <summary>The words that are looked for anywhere.</summary>
    internal IEnumerable<string> AllKinds => _kinds.SelectMany(kinds => kinds ?? []).Distinct(StringComparer.Ordinal);

    internal bool Contains(HistorySection section, Code code) => _codes[(int)section]?.Contains(code) == true;

    internal bool Contains(HistorySection section, string kind) => _kinds[(int)section]?.Contains(kind) == true;

    /// <summary>True if the rule is unknown while the section is not answered.</summary>
    internal bool IsUnanswered(HistorySection section) => (_unanswered & Bit(section)) != 0;

    /// <summary>True if the rule has something to say where this part of the case beside the history is there.</summary>
    internal bool Contains(CasePart part) => (_parts & (1u << (int)part)) != 0;

    internal void Add(HistorySection section, Code code) => (_codes[(int)section] ??= []).Add(code);

    internal void Add(HistorySection section, string kind) => (_kinds[(int)section] ??= new(StringComparer.Ordinal)).Add(kind);

    internal void Add(CasePart part) => _parts |= 1u << (int)part;

    /// <summary>While the section is not answered, the rule is unknown.</summary>
    internal void AddUnanswered(HistorySection section) => _unanswered |= Bit(section);

    internal void Add(RuleSupport other)
    {
        for (int i = 0; i < Sections; i++)
        {
            foreach (Code code in other.Codes((HistorySection)i))
                Add((HistorySection)i, code);
            foreach (string kind in other.Kinds((HistorySection)i))
                Add((HistorySection)i, kind);
        }
        _unanswered |= other._unanswered;
        _parts |= other._parts;
        Plans.AddRange(other.Plans);
        Pregnancy |= other.Pregnancy;
        Always |= other.Always;
    }

    private static uint Bit(HistorySection section) => 1u << (int)section;
}
