using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Matching;

/// <summary>What the caller of <c>match</c> asked for.</summary>
internal sealed record MatchRequest
{
    internal required string Case { get; init; }

    internal required string Therapists { get; init; }

    internal required bool Json { get; init; }

    internal required string[] Packs { get; init; }

    internal required string? Criteria { get; init; }

    internal required string? Jurisdiction { get; init; }

    internal required int Most { get; init; }

    /// <summary>The language of the answer.</summary>
    internal Language Language { get; init; }
}
