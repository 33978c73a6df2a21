using System.Text.Json;
using MedicalMassage.CdsHooks.Requests;

namespace MedicalMassage.CdsHooks.Records;

/// <summary>Takes the answers to the queries of a service apart: which resources came, and which queries went without a full answer.</summary>
internal sealed class PrefetchAnswers
{
    private readonly List<RecordResource> _resources = [];
    private readonly List<PrefetchGap> _gaps = [];

    /// <summary>The resources in the order of the queries.</summary>
    internal IReadOnlyList<RecordResource> Resources => _resources;

    internal IReadOnlyList<PrefetchGap> Gaps => _gaps;

    /// <summary>True if no query has any answer: not even an empty one.</summary>
    internal bool IsSilent { get; private set; } = true;

    internal void Missing(PrefetchQuery query, string reason) => _gaps.Add(new(query.Key, query.Section, reason));

    internal void Add(PrefetchQuery query, Part value)
    {
        if (value.Element.ValueKind == JsonValueKind.Null)
        {
            IsSilent = false;
            return;
        }
        value.AsObject();
        switch (value.Need("resourceType").AsText())
        {
            case "OperationOutcome":
                Missing(query, "the client reported an error in its place");
                break;
            case "Bundle":
                AddAll(query, value);
                break;
            case var type when type == query.ResourceType:
                IsSilent = false;
                _resources.Add(new(query.Key, value, null));
                break;
            default:
                throw RefusedException.Wrong(value.Path + ".resourceType", $"{query.ResourceType}, a Bundle or an OperationOutcome");
        }
    }

    private void AddAll(PrefetchQuery query, Part bundle)
    {
        int matches = 0;
        bool failed = false;
        foreach (Part entry in bundle.ItemsOf("entry"))
        {
            if (entry.AsObject().Find("resource") is not { } resource)
                continue;
            string type = resource.AsObject().Need("resourceType").AsText();
            if (type == "OperationOutcome")
            {
                failed |= resource.ItemsOf("issue").Any(issue => issue.TextOf("severity") is not ("information" or "warning"));
                continue;
            }
            if (type == query.ResourceType)
                matches++;
            _resources.Add(new(query.Key, resource, entry.TextOf("fullUrl")));
        }
        IsSilent &= failed && matches == 0;
        if (failed)
            _gaps.Add(new(query.Key, query.Section, "the client reported an error within it", IsPartial: matches > 0));
        else if (bundle.ItemsOf("link").Any(link => link.TextOf("relation") == "next"))
            _gaps.Add(new(query.Key, query.Section, "only its first page came", IsPartial: true));
        else if (bundle.Find("total") is { Element.ValueKind: JsonValueKind.Number } total && total.Element.TryGetInt32(out int all) && all > matches)
            _gaps.Add(new(query.Key, query.Section, "it holds fewer entries than its own total", IsPartial: true));
    }
}
