using Ardalis.GuardClauses;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation;

/// <summary>One rule of a prescription scheme, as its file states it.</summary>
internal sealed record PrescriptionRule(RuleInfo Info, string Scheme, Applies When, RuleBody Body) : IIndexedRule
{
    /// <summary>True if it is for prescriptions of any scheme.</summary>
    internal bool ForAny { get; init; }

    /// <summary>The subject as the table of facts names it.</summary>
    internal string Subject { get; init; } = "";

    /// <summary>The law, contract or page, with its date.</summary>
    internal string? Law { get; init; }

    /// <summary>Why the rule is there, beside the law.</summary>
    internal string Reason { get; init; } = "";

    /// <summary>Keys of the rows of the table of facts that it carries.</summary>
    internal ValueList<string> Rows { get; init; }

    /// <summary>What the facts leave open.</summary>
    internal ValueList<string> Gaps { get; init; }

    /// <summary>The language that it speaks.</summary>
    internal Language Language { get; private init; }

    /// <summary>The sentences of that language.</summary>
    internal Phrases Phrases => Phrases.Of(Language);

    /// <inheritdoc/>
    /// <remarks>These rules read no section of the history, so nothing that stands there unread can hide one of their effects.</remarks>
    IEnumerable<Effect> IIndexedRule.PossibleEffects => [];

    void IIndexedRule.Support(RuleSupport support)
    {
        if (Body.NeedsNone)
            support.Always = true;
        else
            support.Add(CasePart.Prescription);
    }

    void IIndexedRule.Vocabulary(RuleSupport vocabulary)
    {
        // Of the case's codes it reads only those of the prescription itself.
    }

    /// <inheritdoc/>
    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        Guard.Against.Null(referral);
        Guard.Against.Null(findings);
        if (referral.Prescription is null)
        {
            Body.Judge(referral, findings);
            return;
        }
        Course course = findings.Once(static of => Course.Of(of)!);
        Judgement judgement = Judge(course);
        foreach (LocalDate day in course.Changes)
            findings.ChangesOn(day);
        foreach (LocalDate day in judgement.Changes)
            findings.ChangesOn(day);
        foreach ((FactReference[] facts, Effect[] effects) in judgement.Findings)
            findings.Report([.. facts], effects);
        foreach ((Asked asks, string path, string about, Effect[] effects) in judgement.Questions)
            findings.Ask(asks, path, about, effects);
    }

    /// <summary>The same rule, with its sentences and its law told in a language.</summary>
    internal PrescriptionRule Told(Language language) => this with
    {
        Language = language,
        Info = Info with { Rationale = Reasoned(Phrases.Of(language), Law, Info.HoldsFrom, Info.HoldsUntil, Reason) },
    };

    /// <summary>The law, the days between which it holds, and the reason beside it.</summary>
    internal static string Reasoned(Phrases phrases, string? law, LocalDate? from, LocalDate? until, string reason)
    {
        string[] parts =
        [
            law is null ? "" : phrases.Say(Phrase.LawBy, law),
            (from, until) switch
            {
                ({ } first, { } end) => phrases.Say(Phrase.LawHoldsFromBefore, first, end),
                ({ } first, null) => phrases.Say(Phrase.LawHoldsFrom, first),
                (null, { } end) => phrases.Say(Phrase.LawHeldBefore, end),
                _ => "",
            },
            reason,
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <summary>What it says of a course; nothing if the prescription is none of its scheme.</summary>
    internal Judgement Judge(Course course)
    {
        Judgement judgement = new(course, this);
        bool ours = ForAny || course.Prescription.Scheme is not { } named || named == Scheme;
        if (ours != Body.JudgesOthers && When.Holds(course))
            Body.Judge(judgement);
        return judgement;
    }
}
