using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>Which resource of a bundle tells which place of the case, such as <c>patient.conditions[0]</c>.</summary>
internal sealed class WrittenPlaces
{
    private readonly Dictionary<string, ResourceReference> _references = new(StringComparer.Ordinal);

    internal void Add(string path, ResourceReference reference) => _references.TryAdd(path, reference);

    /// <summary>The resource that tells the place or what the place is a part of; null if none does.</summary>
    internal ResourceReference? Find(string path)
    {
        while (true)
        {
            if (_references.TryGetValue(path, out ResourceReference? found))
                return new(found.Reference);
            int end = path.LastIndexOfAny(['.', '[']);
            if (end <= 0)
                return null;
            path = path[..end];
        }
    }
}
