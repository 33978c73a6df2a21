namespace MedicalMassage.Cli.Records;

/// <summary>What the caller of <c>replay</c> asked for.</summary>
internal sealed record ReplayRequest
{
    internal required string[] Paths { get; init; }

    internal required bool Json { get; init; }

    internal required string[] Packs { get; init; }

    /// <summary>The schemes to add; empty for those that a record states.</summary>
    internal required string[] Schemes { get; init; }

    /// <summary>False to read codes through no crosswalk, whatever a record states.</summary>
    internal required bool Crosswalk { get; init; }
}
