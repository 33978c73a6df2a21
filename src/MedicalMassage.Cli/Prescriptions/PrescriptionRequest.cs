using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Cli.Prescriptions;

/// <summary>What the caller of <c>prescription</c> asked for.</summary>
internal sealed record PrescriptionRequest
{
    internal required string File { get; init; }

    internal required string? Scheme { get; init; }

    internal required LocalDate? On { get; init; }

    internal required bool Json { get; init; }

    /// <summary>The language of the answer.</summary>
    internal Language Language { get; init; }
}
