using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Rules;

/// <summary>What a rule leaves behind while it is evaluated: the facts it rests on with their places, what it would have to know, and when that may change.</summary>
/// <param name="asOf">The day.</param>
/// <param name="crosswalk">What codes mean in others, if there is a table.</param>
/// <param name="dated">False if nobody asks when an answer may change.</param>
/// <param name="marks">What tells at once that no fact of a section can match.</param>
/// <param name="named">False if nobody asks what the facts are called.</param>
/// <param name="phrases">The language that facts and sentences are told in; English where it is left out.</param>
internal sealed class RuleScope(LocalDate asOf, Crosswalk? crosswalk, bool dated = true, CaseMarks marks = default, bool named = true, Phrases? phrases = null)
{
    private readonly List<FactHit> _facts = new(2);
    private readonly List<Ask> _asks = [];

    internal readonly record struct Mark(int Facts, int Asks);

    /// <summary>A fact that matched. Without a path it stands for the facts of a section that was not asked.</summary>
    internal record struct FactHit(string? Path, string Text, bool HasPlace, ulong Sites, PartialDate? Date, bool Certain);

    internal LocalDate AsOf => asOf;

    /// <summary>The language that the facts are told in.</summary>
    internal Phrases Phrases => phrases ?? Phrases.English;

    internal Mark Here => new(_facts.Count, _asks.Count);

    internal List<FactHit> Facts => _facts;

    internal List<Ask> Asks => _asks;

    /// <summary>Days after <see cref="AsOf"/> on which an answer may change.</summary>
    internal SortedSet<LocalDate> Changes => field ??= [];

    /// <summary>True if somebody asks when an answer may change.</summary>
    internal bool Dated => dated;

    /// <summary>True if somebody asks what the facts are called.</summary>
    internal bool Named => named;

    /// <summary>False if no fact of the section can match what has these marks.</summary>
    internal bool MayMatch(Patients.HistorySection section, ulong wanted) => marks.MayMatch(section, wanted);

    /// <summary>False if the code surely does not match what has these marks.</summary>
    internal bool MayMatch(Code? code, ulong wanted) => code is not null && (crosswalk is not null || (code.Mark & wanted) != 0);

    internal void Clear()
    {
        _facts.Clear();
        _asks.Clear();
    }

    internal void BackTo(Mark mark)
    {
        _facts.RemoveRange(mark.Facts, _facts.Count - mark.Facts);
        _asks.RemoveRange(mark.Asks, _asks.Count - mark.Asks);
    }

    internal void DropAsks(Mark mark) => _asks.RemoveRange(mark.Asks, _asks.Count - mark.Asks);

    /// <summary>The facts since the mark belong to a part that is only possible.</summary>
    internal void Doubt(Mark mark)
    {
        for (int i = mark.Facts; i < _facts.Count; i++)
            _facts[i] = _facts[i] with { Certain = false };
    }

    /// <summary>True if a fact since the mark lies somewhere, be it known where or not.</summary>
    internal bool HasPlaceSince(Mark mark)
    {
        for (int i = mark.Facts; i < _facts.Count; i++)
        {
            if (_facts[i].HasPlace)
                return true;
        }
        return false;
    }

    internal void Add(FactHit fact) => _facts.Add(fact);

    internal void AskFor(Asked asks, string path, string about, Code? code = null) => _asks.Add(new(asks, path, about, code));

    internal void ChangesOn(LocalDate date, int daysAfter = 0)
    {
        if (!dated || date >= LocalDate.MaxIsoValue.PlusDays(-daysAfter))
            return;
        LocalDate day = date.PlusDays(daysAfter);
        if (day > asOf)
            Changes.Add(day);
    }

    /// <summary>True if the code, or what the crosswalk makes of it, is one of the codes or lies below one.</summary>
    internal bool Matches(Code? code, ValueList<Code> codes)
    {
        if (code is null)
            return false;
        foreach (Code wanted in codes.Span)
        {
            if (code.IsBelow(wanted))
                return true;
        }
        if (crosswalk is null)
            return false;
        foreach (Code meaning in crosswalk.Translate(code).Span)
        {
            foreach (Code wanted in codes.Span)
            {
                if (meaning.IsBelow(wanted))
                    return true;
            }
        }
        return false;
    }

    /// <summary>True if the word that the crosswalk knows for the code is one of the words.</summary>
    internal bool Matches(Code? code, ValueList<string> kinds)
    {
        if (code is null || kinds.Count == 0 || crosswalk?.KindOf(code) is not { } word)
            return false;
        foreach (string wanted in kinds.Span)
        {
            if (wanted == word)
                return true;
        }
        return false;
    }
}
