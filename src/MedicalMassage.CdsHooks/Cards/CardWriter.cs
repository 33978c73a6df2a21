using System.Text.Json.Nodes;
using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.CdsHooks.Orders;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;
using Microsoft.Extensions.Options;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>Judgements as cards.</summary>
internal sealed class CardWriter
{
    private readonly CdsHooksOptions _options;
    private readonly IReadOnlyDictionary<string, RuleSource> _sources;

    public CardWriter(IOptions<CdsHooksOptions> options)
    {
        _options = options.Value;
        _sources = _options.Book.Sources;
    }

    /// <summary>The cards, the gravest first. No guidance is an empty list.</summary>
    internal JsonObject Response(PatientRecord? record, IReadOnlyList<Judgement> judgements)
    {
        JsonArray cards = [];
        foreach (Judgement judgement in judgements.Where(IsShown).OrderByDescending(judgement => judgement.Verdict))
            cards.Add(Card(judgement, record!));
        return new() { ["cards"] = cards };
    }

    private bool IsShown(Judgement judgement) => judgement.Verdict > Verdict.Proceed || (_options.ShowProceed && judgement.Subject != Subject.Patient);

    private JsonObject Card(Judgement judgement, PatientRecord record)
    {
        JsonObject card = new()
        {
            ["uuid"] = Guid.NewGuid().ToString(),
            ["summary"] = CardSummary.Of(judgement),
            ["detail"] = CardDetail.Of(judgement, record, _options.Book, _sources),
            ["indicator"] = VerdictWords.Indicator(judgement.Verdict),
            ["source"] = Source(judgement.Verdict),
        };
        if (Suggestion(judgement) is { } suggestion)
        {
            card["suggestions"] = new JsonArray(suggestion);
            card["selectionBehavior"] = "at-most-one";
        }
        if (judgement.Verdict > Verdict.Proceed)
            card["overrideReasons"] = OverrideReasons.Codings();
        JsonArray links = [.. _options.Links.Concat(SourceLinks.Of(judgement.Decision, _sources)).Select(Link)];
        if (links.Count > 0)
            card["links"] = links;
        return card;
    }

    private JsonObject Source(Verdict verdict)
    {
        JsonObject source = new() { ["label"] = _options.SourceLabel };
        if (_options.SourceUrl is { } url)
            source["url"] = url.AbsoluteUri;
        if (_options.SourceIcon is { } icon)
            source["icon"] = icon.AbsoluteUri;
        source["topic"] = new JsonObject { ["code"] = OrderCodes.Word(verdict), ["system"] = OrderCodes.Verdict, ["display"] = VerdictWords.Words(verdict, _options.Book.Language) };
        return source;
    }

    private static JsonObject Link(CardLink link)
    {
        JsonObject written = new() { ["label"] = link.Label, ["url"] = link.Url.AbsoluteUri, ["type"] = link.IsSmart ? "smart" : "absolute" };
        if (link.AppContext is { } context)
            written["appContext"] = context;
        return written;
    }

    /// <summary>The order as it may be given, or its removal. Only for a draft that the client can find again by its id.</summary>
    private JsonObject? Suggestion(Judgement judgement)
    {
        if (judgement is not { Subject: Subject.Order, Order: { Id: { } id } order })
            return null;
        if (judgement.Verdict is Verdict.DoNotTreat or Verdict.ReferUrgently)
            return Suggestion(Say("remove-order"), [new() { ["type"] = "delete", ["description"] = Say("remove-order-action"), ["resourceId"] = "ServiceRequest/" + id }]);
        if (judgement.Left is { } left && left != judgement.Case.Plan)
        {
            return Suggestion(Say("change-order"), [.. AmendedOrder.Of(order, left).Select((changed, i) => new JsonObject
            {
                ["type"] = i == 0 ? "update" : "create",
                ["description"] = Say(i == 0 ? "change-order-action" : "order-other-part"),
                ["resource"] = changed,
            })]);
        }
        string[] limits = order.Plan is null && judgement.Verdict is Verdict.ProceedWithModifications or Verdict.Hold ? [.. Findings.Limits(judgement.Decision)] : [];
        return limits.Length == 0 ? null : Suggestion(Say("write-limits"), [new()
        {
            ["type"] = "update",
            ["description"] = Say("write-limits-action"),
            ["resource"] = AmendedOrder.WithLimits(order, limits),
        }]);
    }

    private static JsonObject Suggestion(string label, IReadOnlyList<JsonObject> actions) => new()
    {
        ["label"] = label,
        ["uuid"] = Guid.NewGuid().ToString(),
        ["isRecommended"] = true,
        ["actions"] = new JsonArray([.. actions]),
    };

    private string Say(string code) => Texts.Say(_options.Book.Language, code);
}
