using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation;

/// <summary>
/// What one rule says of one prescription on one day. Findings and standing are both made from it, so that no deadline is worked out twice.
/// </summary>
internal sealed class Judgement(Course course, PrescriptionRule rule)
{
    internal const string Root = "prescription";

    internal Course Course => course;

    internal ReferralCase Referral => course.Referral;

    internal Prescription Prescription => course.Prescription;

    internal LocalDate AsOf => course.AsOf;

    internal PrescriptionRule Rule => rule;

    /// <summary>The language that the findings are told in.</summary>
    internal Phrases Phrases => rule.Phrases;

    internal List<(FactReference[] Facts, Effect[] Effects)> Findings { get; } = [];

    internal List<(Asked Asks, string Path, string About, Effect[] Effects)> Questions { get; } = [];

    internal List<PrescriptionDeadline> Deadlines { get; } = [];

    internal List<PrescriptionLapse> Lapses { get; } = [];

    /// <summary>Days on which the rule may say something else.</summary>
    internal SortedSet<LocalDate> Changes { get; } = [];

    /// <summary>A fact of the prescription.</summary>
    internal static FactReference Fact(string path, string text) => new(path.Length == 0 ? Root : path.StartsWith(Root, StringComparison.Ordinal) ? path : Root + "." + path, Say.Short(text));

    internal void Find(FactReference fact, params Effect[] effects) => Findings.Add(([fact], effects));

    internal void Find(FactReference[] facts, params Effect[] effects) => Findings.Add((facts, effects));

    internal void Ask(Asked asks, string path, string about, params Effect[] effects) => Questions.Add((asks, path, Say.Short(about), effects));

    /// <summary>From a day on the prescription no longer stands, unless everything had been given before.</summary>
    internal void Lapse(LocalDate from, FactReference fact, string what, Requirement mend) => Lapse(from, [fact], what, mend);

    /// <summary>From a day on the prescription no longer stands, unless everything had been given before.</summary>
    internal void Lapse(LocalDate from, FactReference[] facts, string what, Requirement mend)
    {
        Changes.Add(from);
        if (from > AsOf || course.ExhaustedOn < from)
            return;
        Lapses.Add(new(from, rule.Info.Id, what));
        Find(facts, mend);
    }

    /// <summary>Something has to happen by a day; once that day is over it is no deadline any more.</summary>
    internal void Due(DeadlineKind kind, LocalDate lastDay, string text)
    {
        Changes.Add(Days.After(lastDay));
        if (lastDay >= AsOf)
            Deadlines.Add(new(lastDay, kind, rule.Info.Id, text));
    }
}
