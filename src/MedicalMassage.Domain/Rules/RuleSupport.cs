using MedicalMassage.Domain.Patients;

namespace MedicalMassage.Domain.Rules;

/// <summary>What has to be in a case for a rule to have anything to say; also what a rule can read.</summary>
internal sealed class RuleSupport
{
    internal HashSet<(HistorySection Section, Code Code)> Codes { get; } = [];

    internal HashSet<(HistorySection Section, string Kind)> Kinds { get; } = [];

    /// <summary>Sections that make the rule unknown while they are not answered.</summary>
    internal HashSet<HistorySection> Unanswered { get; } = [];

    /// <summary>A recorded pregnancy or birth, or a question about it that nobody asked.</summary>
    internal bool Pregnancy { get; set; }

    /// <summary>Parts of the case beside the history; the rule has something to say only where one of them is there.</summary>
    internal HashSet<CasePart> Parts { get; } = [];

    /// <summary>Planned work of which one kind has to be in the plan.</summary>
    internal List<PlanTrigger> Plans { get; } = [];

    /// <summary>The rule may have something to say whatever the case holds.</summary>
    internal bool Always { get; set; }

    internal int Breadth => Always ? int.MaxValue : Codes.Count + Kinds.Count + Parts.Count + Plans.Count + (Pregnancy ? 1 : 0);

    internal void Add(RuleSupport other)
    {
        Codes.UnionWith(other.Codes);
        Kinds.UnionWith(other.Kinds);
        Unanswered.UnionWith(other.Unanswered);
        Parts.UnionWith(other.Parts);
        Plans.AddRange(other.Plans);
        Pregnancy |= other.Pregnancy;
        Always |= other.Always;
    }
}
