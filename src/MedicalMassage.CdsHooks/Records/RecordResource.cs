using MedicalMassage.CdsHooks.Requests;

namespace MedicalMassage.CdsHooks.Records;

/// <summary>A resource that came as an answer.</summary>
/// <param name="Key">The prefetch key.</param>
/// <param name="Resource">The resource with its place.</param>
/// <param name="FullUrl">What others refer to it by, if its bundle says so.</param>
internal sealed record RecordResource(string Key, Part Resource, string? FullUrl);
