using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>The detail of a card: what to do, what may be given, what to ask, why, and what was not seen.</summary>
internal sealed class CardDetail
{
    private const int MaxQuestions = 20;
    private const int MaxPresumed = 10;
    private const int MaxUnread = 50;

    private readonly Judgement _judgement;
    private readonly Decision _decision;
    private readonly PatientRecord _record;
    private readonly RuleBook _book;
    private readonly IReadOnlyDictionary<string, RuleSource> _sources;
    private readonly Language _language;
    private readonly Markdown _page = new();

    private CardDetail(Judgement judgement, PatientRecord record, RuleBook book, IReadOnlyDictionary<string, RuleSource> sources)
    {
        _judgement = judgement;
        _decision = judgement.Decision;
        _record = record;
        _book = book;
        _language = judgement.Decision.Language;
        _sources = sources;
    }

    internal static string Of(Judgement judgement, PatientRecord record, RuleBook book, IReadOnlyDictionary<string, RuleSource> sources)
    {
        CardDetail detail = new(judgement, record, book, sources);
        detail.Verdict();
        detail.Actions();
        detail.Plan();
        detail.Limits();
        detail.Questions();
        detail.NotGiven();
        detail.Contradictions();
        detail.Advice();
        foreach (Finding finding in Findings.GravestFirst(detail._decision))
            detail.Why(finding);
        detail.Presumed();
        detail.NotSeen();
        detail.Foot();
        return detail._page.ToString();
    }

    private void Verdict()
    {
        _page.Heading(VerdictWords.Words(_judgement.Verdict, _language).ToUpperInvariant());
        _page.Line(VerdictWords.Sentence(_judgement));
        if (_judgement.Days.Count > 0)
            _page.Line(Say("appointment-of", string.Join(", ", _judgement.Days.Select(day => _language.Say(day)))));
        if (_judgement.Order is { } order)
        {
            if (order.Open.Count > 0)
                _page.Line(Say(order.Regions.IsEmpty ? "order-open" : "order-open-there", string.Join(", ", order.Open)));
            if (order.FilledIn.Count > 0)
                _page.Line(Say("order-filled", string.Join(", ", order.FilledIn)));
        }
        else if (_judgement.Subject == Subject.Appointment)
        {
            _page.Line(Say("appointment-without-order"));
        }
    }

    private void Actions()
    {
        if (_decision.Alerts.Count + _decision.Requirements.Count == 0)
            return;
        _page.Heading(Say("what-to-do"));
        foreach (RaisedAlert alert in _decision.Alerts)
            _page.Point(Say(alert.Urgency == Urgency.Emergency ? "do-now" : "do-today", alert.Action));
        foreach (OpenRequirement requirement in _decision.Requirements)
            _page.Point(Say("needed-first", _language.Say(requirement.Kind), requirement.Text));
    }

    private void Plan()
    {
        if (_judgement.Left is not { } left || left == _judgement.Case.Plan)
            return;
        _page.Heading(Say(_judgement.Verdict == Domain.Verdict.Hold ? "given-once-settled" : "given"));
        foreach (Segment segment in left.Segments)
            _page.Point(Words(segment));
        _page.Line(Say("in-place-of"));
        foreach (Segment segment in _judgement.Case.Plan!.Segments)
            _page.Point(Words(segment));
    }

    private string Words(Segment segment) =>
        Say("segment", segment.Minutes, _language.Say(segment.Technique), segment.Pressure, segment.Regions) + (segment.Position is { } position ? "; " + _language.Say(position) : "");

    private void Limits()
    {
        if (_decision.Envelope.IsWhole || _judgement.Verdict >= Domain.Verdict.DoNotTreat)
            return;
        string[] limits = [.. Findings.Limits(_decision)];
        if (limits.Length == 0)
            return;
        _page.Heading(Say(_judgement.Verdict == Domain.Verdict.Hold ? "limits-known" : "limits"));
        foreach (string limit in limits)
            _page.Point(limit);
    }

    private void Questions()
    {
        if (_decision.Questions.Count == 0)
            return;
        _page.Heading(Say("what-to-ask"));
        foreach (Question question in _decision.Questions.Take(MaxQuestions))
            _page.Point(Say("question", question.Text, question.Asks == Asked.Code ? Named(question.Path) : "", VerdictWords.Words(question.CouldLeadTo, _language)));
        More(_decision.Questions.Count - MaxQuestions);
    }

    private void NotGiven()
    {
        if (_record.Gaps.Count + _record.Unasked.Count == 0)
            return;
        _page.Heading(Say("not-given"));
        foreach (PrefetchGap gap in _record.Gaps)
            _page.Point(gap.Section is { } section
                ? Say(gap.IsPartial ? "gap-incomplete" : "gap-not-asked", gap.Key, gap.Reason, OrderCodes.Word(section))
                : $"{gap.Key}: {gap.Reason}");
        if (_record.Unasked.Count > 0)
            _page.Point(Say("unasked", _record.Unasked.Count));
    }

    private void Contradictions()
    {
        if (_record.Contradictions.Count == 0)
            return;
        _page.Heading(Say("contradictions"));
        foreach (Contradiction contradiction in _record.Contradictions)
        {
            string sources = contradiction.Sources == Contradiction.CaseAndRecord
                ? "what this server knows and the record"
                : string.Join(" and ", contradiction.Sources.Split(" and ").Select(path => RecordBundle.Place(path, _record.Resources)));
            _page.Point((contradiction with { Sources = sources }).ToString());
        }
    }

    private void Advice()
    {
        if (_decision.Advice.Count == 0 || _judgement.Verdict == Domain.Verdict.ReferUrgently)
            return;
        _page.Heading(Say("advice"));
        foreach (GivenAdvice advice in _decision.Advice)
            _page.Point(Say(advice.For switch { Audience.Therapist => "advice-for-therapist", Audience.Patient => "advice-for-patient", _ => "advice-for-prescriber" }, advice.Text));
    }

    private void Why(Finding finding)
    {
        _page.Heading(Say("why", finding.Title, finding.Rule));
        if (finding.Facts.Count > 0)
            _page.Line(Say("because-of", string.Join("; ", finding.Facts.Select(fact => fact.Text))));
        if (finding.Rationale.Length > 0)
            _page.Line(finding.Rationale);
        foreach (Restriction restriction in finding.Effects.OfType<Restriction>())
            _page.Point(_language.Say(restriction));
        if (finding.ResolvedBy.Length > 0)
            _page.Line(Say("resolved-by", finding.ResolvedBy));
        if (finding.ClearedBy is not null)
            _page.Line(Say("cleared"));
        foreach (string note in finding.Notes)
            _page.Line(note);
        _page.Line(finding.Agreement switch
        {
            null => Say("sources"),
            "0/0" => Say("sources-inferred"),
            var agreement => Say("sources-agreeing", agreement),
        });
        foreach (string key in finding.Sources)
        {
            RuleSource? source = _sources.GetValueOrDefault(key);
            string words = source is null ? key : Say("source-authority", source.ToString(), source.Authority);
            if (SourceLinks.Address(source) is { } address)
                _page.Point(words, address);
            else
                _page.Point(words);
        }
        if (finding.Disagreement is { } disagreement)
            _page.Line(Say("disagreement", disagreement));
    }

    private void Presumed()
    {
        Finding[] presumed = Findings.Presumed(_decision);
        if (presumed.Length == 0)
            return;
        _page.Heading(Say("presumed"));
        foreach (Finding finding in presumed.Take(MaxPresumed))
            _page.Point($"{finding.Title} ({finding.Rule}): {string.Join("; ", finding.Effects.OfType<Restriction>().Select(restriction => _language.Say(restriction)))}");
        More(presumed.Length - MaxPresumed);
    }

    private void NotSeen()
    {
        UnreadEntry[] unread = [.. _judgement.Order?.Unread ?? [], .. _record.Imported.Unread, .. _record.Imported.UnreadDetails];
        if (unread.Length + _decision.Unread.Count > 0)
        {
            _page.Heading(Say("unread"));
            foreach (UnreadEntry entry in unread.Take(MaxUnread))
                _page.Point($"{RecordBundle.Place(entry.Path, _record.Resources)} ({entry.ResourceType}): {entry.Reason}");
            foreach (UnreadFact fact in _decision.Unread.Take(MaxUnread))
                _page.Point($"{fact.Path}{Named(fact.Path)}: {fact.Reason}");
            More(Math.Max(0, unread.Length - MaxUnread) + Math.Max(0, _decision.Unread.Count - MaxUnread));
        }
        if (_decision.Uncovered.Count > 0)
            _page.Line(Say("uncovered", _decision.Uncovered.Count));
    }

    private void Foot()
    {
        _page.Heading(Say("this-answer"));
        _page.Line(_decision.ValidThrough is { } last ? Say("made-for-through", _decision.AsOf, last) : Say("made-for", _decision.AsOf));
        if (_decision.Verdict < _decision.WorstCase)
            _page.Line(Say("worst-case", VerdictWords.Words(_decision.WorstCase, _language)));
        int unreviewed = _book.Packs.Count(pack => pack.Reviewed is null);
        _page.Line(Say("checked", _decision.CheckedClear.Count, unreviewed, _book.Packs.Count));
        _page.Line(Say("intended-use"));
        foreach (Override terms in _decision.RuleBook.Overrides)
            _page.Line(Say("overridden", terms.Rule, terms.By, terms.Because));
        _page.Line(Say("rule-book", _decision.RuleBook.Fingerprint[..19]));
    }

    private string Named(string? path) => FactText.At(_judgement.Case, path) is { } words ? $" ({words})" : "";

    private void More(int left)
    {
        if (left > 0)
            _page.Point(Say("and-more", left));
    }

    private string Say(string code, params ReadOnlySpan<object?> values) => Texts.Say(_language, code, values);
}
