using System.Text.Json.Serialization;
using NodaTime;

namespace MedicalMassage.Domain.Formats;

/// <summary>The members of an evidence pack.</summary>
internal sealed record EvidenceDocument(string Id, string Version, string Title, Dictionary<string, SourceDocument> Sources)
{
    [JsonPropertyOrder(-1)]
    public int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    public LocalDate? Reviewed { get; init; }

    public string? Rating { get; init; }

    public ValueList<Indication> Indications { get; init; }

    public ValueList<OutcomeMeasure> Measures { get; init; }

    public ValueList<HomeCareAdvice> HomeCare { get; init; }

    public CourseReview? Review { get; init; }

    public ValueList<ReportDuty> Reports { get; init; }
}
