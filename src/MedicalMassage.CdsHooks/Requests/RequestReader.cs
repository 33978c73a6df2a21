using System.Text.Json;

namespace MedicalMassage.CdsHooks.Requests;

/// <summary>Reads the envelope of a call: what the specification says of every hook, and the context of ours.</summary>
internal static class RequestReader
{
    internal static HookRequest Read(JsonElement root, HookService service, CdsHooksOptions options)
    {
        Part request = new Part(root, "").AsObject();
        string hook = request.Need("hook").AsText();
        if (hook != service.Hook)
            throw RefusedException.Wrong("hook", $"{service.Hook}, which is the hook of this service");
        Guid instance = request.Need("hookInstance").AsGuid();
        Uri? server = request.Optional("fhirServer")?.AsUrl();
        string? token = Token(request, server);
        Part context = request.Need("context").AsObject();
        return new()
        {
            Call = new(hook, instance, FhirId(context.Need("patientId")), context.Need("userId").AsText(), context.Optional("encounterId")?.AsText()),
            FhirServer = server,
            AccessToken = token,
            Drafts = Drafts(context, service, options),
            Prefetch = Prefetch(request),
        };
    }

    private static string? Token(Part request, Uri? server)
    {
        if (request.Optional("fhirAuthorization")?.AsObject() is not { } authorization)
            return null;
        if (server is null)
            throw RefusedException.Missing("fhirServer");
        string token = authorization.Need("access_token").AsText(maxLength: 16_384);
        if (authorization.Need("token_type").AsText() != "Bearer")
            throw RefusedException.Wrong("fhirAuthorization.token_type", "Bearer");
        Part lifetime = authorization.Need("expires_in");
        if (lifetime.Element.ValueKind != JsonValueKind.Number || !lifetime.Element.TryGetInt32(out _))
            throw RefusedException.Wrong(lifetime.Path, "a whole number of seconds");
        authorization.Need("scope").AsText(maxLength: 16_384);
        authorization.Need("subject").AsText();
        authorization.Optional("patient")?.AsText();
        return token;
    }

    private static List<Part> Drafts(Part context, HookService service, CdsHooksOptions options)
    {
        if (service.DraftsField is not { } field)
            return [];
        Part bundle = context.Need(field).AsObject();
        if (bundle.TextOf("resourceType") != "Bundle")
            throw RefusedException.Wrong(bundle.Path + ".resourceType", "a FHIR Bundle");
        HashSet<string>? selected = service.HasSelections ? [.. context.Need("selections").AsArray().Select(item => item.AsText())] : null;
        List<Part> drafts = [];
        foreach (Part entry in bundle.ItemsOf("entry"))
        {
            Part resource = entry.AsObject().Need("resource").AsObject();
            string type = resource.Need("resourceType").AsText();
            if (type == service.DraftType && (selected is null || (resource.TextOf("id") is { } id && selected.Contains($"{type}/{id}"))))
                drafts.Add(resource);
        }
        return drafts.Count <= options.MaxOrders
            ? drafts
            : throw RefusedException.Wrong(bundle.Path + ".entry", FormattableString.Invariant($"at most {options.MaxOrders} orders or appointments"));
    }

    private static Dictionary<string, Part> Prefetch(Part request)
    {
        Dictionary<string, Part> values = new(StringComparer.Ordinal);
        if (request.Optional("prefetch")?.AsObject() is { } prefetch)
        {
            foreach (JsonProperty value in prefetch.Element.EnumerateObject())
                values[value.Name] = new(value.Value, $"{prefetch.Path}.{value.Name}");
        }
        return values;
    }

    private static string FhirId(Part part)
    {
        string id = part.AsText(maxLength: 64);
        return id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') ? id : throw RefusedException.Wrong(part.Path, "a FHIR id");
    }
}
