using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A pack by its name and version.</summary>
/// <param name="Id">Such as <c>standard/haematologic</c>.</param>
/// <param name="Version">Such as <c>1.0.0</c>.</param>
public sealed record PackReference(string Id, string Version)
{
    /// <summary>The day on which the pack says that it was reviewed; null, as for every pack of the package, if it was not.</summary>
    public LocalDate? Reviewed { get; init; }
}
