namespace MedicalMassage.CdsHooks.Requests;

/// <summary>A call of a service, read and checked.</summary>
internal sealed class HookRequest
{
    internal required HookCall Call { get; init; }

    internal Uri? FhirServer { get; init; }

    internal string? AccessToken { get; init; }

    /// <summary>The orders or appointments that it is about, in their order; none when a chart is opened.</summary>
    internal IReadOnlyList<Part> Drafts { get; init; } = [];

    /// <summary>What the client sent along, by key.</summary>
    internal IReadOnlyDictionary<string, Part> Prefetch { get; init; } = new Dictionary<string, Part>();
}
