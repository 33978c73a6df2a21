using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>A trigger about the facts of one section: true if one of them matches by code or by kind and is in the state that is asked for.</summary>
public abstract record FactTrigger : Trigger
{
    private readonly ulong _codeMarks;
    private readonly ulong _kindMarks;

    private protected FactTrigger()
    {
    }

    /// <summary>Codes that match; each with everything below it.</summary>
    public ValueList<Code> Codes
    {
        get;
        init
        {
            field = value;
            _codeMarks = Marks.Of(value.Span);
        }
    }

    /// <summary>Words for the kind of fact that match.</summary>
    public ValueList<string> Kinds
    {
        get;
        init
        {
            field = value;
            _kindMarks = Marks.Of(value.Span);
        }
    }

    /// <summary>Where the fact has to lie; empty for anywhere.</summary>
    public BodyRegions Sites { get; init; }

    /// <summary>Where the fact lies if its record names no place.</summary>
    public BodyRegions ImpliedSites { get; init; }

    /// <summary>How a detail is read that the record leaves out.</summary>
    public Unrecorded IfUnrecorded { get; init; }

    private protected abstract HistorySection Section { get; }

    internal override void Support(RuleSupport support)
    {
        Vocabulary(support);
        support.AddUnanswered(Section);
    }

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        foreach (Code code in Codes.Span)
            vocabulary.Add(Section, code);
        foreach (string kind in Kinds.Span)
            vocabulary.Add(Section, kind);
    }

    /// <summary>A set of states; what is not recorded is no state, but asked for.</summary>
    /// <exception cref="ArgumentException">The set holds "unrecorded".</exception>
    private protected static SetOf<T> Recorded<T>(SetOf<T> states, string parameter)
        where T : struct, Enum =>
        states.Contains(default) ? throw new ArgumentException("states that a record can name; what is not recorded is asked for", parameter) : states;

    /// <summary>True if the section was answered and none of its facts can match: then the answer is no on any day.</summary>
    private protected bool IsOutOfReach(bool answered, RuleScope scope) => answered && !scope.MayMatch(Section, _codeMarks | _kindMarks);

    private protected bool Matches(Code? code, string? kind, RuleScope scope)
    {
        if (kind is null && !scope.MayMatch(code, _codeMarks))
            return false;
        if (kind is not null)
        {
            foreach (string wanted in Kinds.Span)
            {
                if (wanted == kind)
                    return true;
            }
        }
        return scope.Matches(code, Codes) || scope.Matches(code, Kinds);
    }

    /// <summary>The section was not answered: the trigger may be true of what it would list, wherever that lies.</summary>
    private protected static Truth Unanswered(RuleScope scope, Asked section, string path)
    {
        scope.AskFor(section, path, "");
        scope.Add(new(null, "", HasPlace: true, Sites: 0, null, Certain: false));
        return Truth.Unknown;
    }

    /// <summary>Notes a fact with what became of its qualifiers, and gives back the greater of both answers so far.</summary>
    private protected Truth Note(Truth soFar, FactCheck check, ValueList<BodySite> sites, PartialDate? date, RuleScope scope)
    {
        if (check.Truth == Truth.No)
        {
            scope.BackTo(check.Start);
            return soFar;
        }
        ulong places = sites.Count > 0 ? BodyRegions.Create(sites.Span).Mask : ImpliedSites.Mask;
        scope.Add(new(check.Path, check.Text, HasPlace: true, places, date, check.Truth == Truth.Yes));
        return check.Truth > soFar ? check.Truth : soFar;
    }

    /// <summary>Whether a fact lies where the trigger wants it.</summary>
    private protected void CheckPlace(ref FactCheck check, ValueList<BodySite> sites)
    {
        if (Sites.IsEmpty)
            return;
        BodyRegions places = sites.Count > 0 ? BodyRegions.Create(sites.Span) : ImpliedSites;
        if (places.IsEmpty)
            check.Missing(Asked.Site, "sites", IfUnrecorded);
        else
            check.And(places.Overlaps(Sites) ? Truth.Yes : Truth.No);
    }

    /// <summary>Whether something happened in a window of time.</summary>
    private protected void CheckWindow(ref FactCheck check, TimeWindow? window, PartialDate? date, string member)
    {
        if (window is null)
            return;
        if (date is not { } known)
            check.Missing(Asked.Date, member, IfUnrecorded);
        else if (window.Holds(known, check.Scope.AsOf, check.Scope) is var truth && truth == Truth.Unknown)
            check.Missing(Asked.Date, member, IfUnrecorded);
        else
            check.And(truth);
    }
}
