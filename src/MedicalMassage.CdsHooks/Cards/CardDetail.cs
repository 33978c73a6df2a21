using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;
using NodaTime.Text;

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
    private readonly Markdown _page = new();

    private CardDetail(Judgement judgement, PatientRecord record, RuleBook book, IReadOnlyDictionary<string, RuleSource> sources)
    {
        _judgement = judgement;
        _decision = judgement.Decision;
        _record = record;
        _book = book;
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
        _page.Heading(VerdictWords.Words(_judgement.Verdict).ToUpperInvariant());
        _page.Line(VerdictWords.Sentence(_judgement));
        if (_judgement.Days.Count > 0)
            _page.Line("For the appointment of " + string.Join(", ", _judgement.Days.Select(LocalDatePattern.Iso.Format)) + ".");
        if (_judgement.Order is { } order)
        {
            if (order.Open.Count > 0)
                _page.Line($"The order leaves open: {string.Join(", ", order.Open)}. So this is about any massage{(order.Regions.IsEmpty ? "" : " there")}, and not about a plan.");
            if (order.FilledIn.Count > 0)
                _page.Line($"The order does not say all; this clinic's usual session was taken for: {string.Join(", ", order.FilledIn)}.");
        }
        else if (_judgement.Subject == Subject.Appointment)
        {
            _page.Line("The appointment names no order that came along, so this is about any massage.");
        }
    }

    private void Actions()
    {
        if (_decision.Alerts.Count + _decision.Requirements.Count == 0)
            return;
        _page.Heading("What to do");
        foreach (RaisedAlert alert in _decision.Alerts)
            _page.Point($"{(alert.Urgency == Urgency.Emergency ? "NOW" : "TODAY")}: {alert.Action}");
        foreach (OpenRequirement requirement in _decision.Requirements)
            _page.Point($"Needed first ({OrderCodes.Word(requirement.Kind)}): {requirement.Text}");
    }

    private void Plan()
    {
        if (_judgement.Left is not { } left || left == _judgement.Case.Plan)
            return;
        _page.Heading(_judgement.Verdict == Domain.Verdict.Hold ? "What may be given once that is settled" : "What may be given");
        foreach (Segment segment in left.Segments)
            _page.Point(Words(segment));
        _page.Line("In place of:");
        foreach (Segment segment in _judgement.Case.Plan!.Segments)
            _page.Point(Words(segment));
    }

    private static string Words(Segment segment) => FormattableString.Invariant(
        $"{segment.Minutes} minutes of {OrderCodes.Word(segment.Technique).Replace('-', ' ')}, pressure at most {segment.Pressure}, on: {segment.Regions}{(segment.Position is { } position ? "; " + OrderCodes.Word(position).Replace('-', ' ') : "")}");

    private void Limits()
    {
        if (_decision.Envelope.IsWhole || _judgement.Verdict >= Domain.Verdict.DoNotTreat)
            return;
        string[] limits = [.. Findings.Limits(_decision)];
        if (limits.Length == 0)
            return;
        _page.Heading(_judgement.Verdict == Domain.Verdict.Hold ? "Limits, by what is known" : "Limits");
        foreach (string limit in limits)
            _page.Point(limit);
    }

    private void Questions()
    {
        if (_decision.Questions.Count == 0)
            return;
        _page.Heading("What to ask, the weightiest first");
        foreach (Question question in _decision.Questions.Take(MaxQuestions))
            _page.Point($"{question.Text}{(question.Asks == Asked.Code ? Named(question.Path) : "")} (could lead to: {VerdictWords.Words(question.CouldLeadTo)})");
        More(_decision.Questions.Count - MaxQuestions);
    }

    private void NotGiven()
    {
        if (_record.Gaps.Count + _record.Unasked.Count == 0)
            return;
        _page.Heading("Not in the request, and so not known");
        foreach (PrefetchGap gap in _record.Gaps)
            _page.Point($"{gap.Key}: {gap.Reason}{(gap.Section is { } section ? $"; the list of {OrderCodes.Word(section)} counts as {(gap.IsPartial ? "incomplete" : "not asked, or as incomplete")}" : "")}");
        if (_record.Unasked.Count > 0)
            _page.Point(FormattableString.Invariant($"{_record.Unasked.Count} prefetch keys came that this service does not ask for; they were not read"));
    }

    private void Contradictions()
    {
        if (_record.Contradictions.Count == 0)
            return;
        _page.Heading("Sources that contradict each other");
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
        _page.Heading("Advice");
        foreach (GivenAdvice advice in _decision.Advice)
            _page.Point($"For the {OrderCodes.Word(advice.For)}: {advice.Text}");
    }

    private void Why(Finding finding)
    {
        _page.Heading($"Why: {finding.Title} ({finding.Rule})");
        if (finding.Facts.Count > 0)
            _page.Line("Because of: " + string.Join("; ", finding.Facts.Select(fact => fact.Text)) + ".");
        if (finding.Rationale.Length > 0)
            _page.Line(finding.Rationale);
        foreach (Restriction restriction in finding.Effects.OfType<Restriction>())
            _page.Point(restriction.ToString());
        if (finding.ResolvedBy.Length > 0)
            _page.Line("Resolved by: " + finding.ResolvedBy);
        if (finding.ClearedBy is not null)
            _page.Line("Cleared in part by a prescriber's permission.");
        foreach (string note in finding.Notes)
            _page.Line(note);
        _page.Line("Sources" + (finding.Agreement switch
        {
            null => ":",
            "0/0" => ", none of which states the rule itself:",
            var agreement => $", {agreement} agree:",
        }));
        foreach (string key in finding.Sources)
        {
            RuleSource? source = _sources.GetValueOrDefault(key);
            string words = source is null ? key : $"{source}, authority {source.Authority}";
            if (SourceLinks.Address(source) is { } address)
                _page.Point(words, address);
            else
                _page.Point(words);
        }
        if (finding.Disagreement is { } disagreement)
            _page.Line("Where they differ, and what is our own: " + disagreement);
    }

    private void Presumed()
    {
        Finding[] presumed = Findings.Presumed(_decision);
        if (presumed.Length == 0)
            return;
        _page.Heading("Presumed until the questions are answered");
        foreach (Finding finding in presumed.Take(MaxPresumed))
            _page.Point($"{finding.Title} ({finding.Rule}): {string.Join("; ", finding.Effects.OfType<Restriction>())}");
        More(presumed.Length - MaxPresumed);
    }

    private void NotSeen()
    {
        UnreadEntry[] unread = [.. _judgement.Order?.Unread ?? [], .. _record.Imported.Unread, .. _record.Imported.UnreadDetails];
        if (unread.Length + _decision.Unread.Count > 0)
        {
            _page.Heading("Could not be read, and so is not clear");
            foreach (UnreadEntry entry in unread.Take(MaxUnread))
                _page.Point($"{RecordBundle.Place(entry.Path, _record.Resources)} ({entry.ResourceType}): {entry.Reason}");
            foreach (UnreadFact fact in _decision.Unread.Take(MaxUnread))
                _page.Point($"{fact.Path}{Named(fact.Path)}: {fact.Reason}");
            More(Math.Max(0, unread.Length - MaxUnread) + Math.Max(0, _decision.Unread.Count - MaxUnread));
        }
        if (_decision.Uncovered.Count > 0)
            _page.Line(FormattableString.Invariant($"{_decision.Uncovered.Count} entries of the record were read, and no rule speaks of them."));
    }

    private void Foot()
    {
        _page.Heading("This answer");
        _page.Line("Made for " + LocalDatePattern.Iso.Format(_decision.AsOf) + (_decision.ValidThrough is { } last
            ? "; the same facts give the same answer through " + LocalDatePattern.Iso.Format(last) + "."
            : "; no later day changes it while the facts stay the same."));
        if (_decision.Verdict < _decision.WorstCase)
            _page.Line($"What is not known could lead to: {VerdictWords.Words(_decision.WorstCase)}.");
        int unreviewed = _book.Packs.Count(pack => pack.Reviewed is null);
        _page.Line(FormattableString.Invariant(
            $"{_decision.CheckedClear.Count} rules were checked and found clear. {unreviewed} of {_book.Packs.Count} rule packs were not reviewed by a clinician."));
        foreach (Override terms in _decision.RuleBook.Overrides)
            _page.Line($"Overridden: {terms.Rule}, by {terms.By}, because: {terms.Because}");
        _page.Line($"Rule book {_decision.RuleBook.Fingerprint[..19]}.");
    }

    private string Named(string? path) => FactText.At(_judgement.Case, path) is { } words ? $" ({words})" : "";

    private void More(int left)
    {
        if (left > 0)
            _page.Point(FormattableString.Invariant($"and {left} more"));
    }
}
