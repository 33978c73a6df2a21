using NodaTime;

namespace MedicalMassage.Testing;

/// <summary>What an analysis may use beside the rules.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The day against which dates of packs and overrides are held; null: they are not looked at. The analysis reads no clock.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The codes that exist; null: only their form is checked.</summary>
    public CodeList? Codes { get; init; }
}
