using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Cli.Screening;

/// <summary>What the caller of <c>screen</c> asked for.</summary>
internal sealed record ScreenRequest
{
    internal required string[] Cases { get; init; }

    internal required ScreenFormat Format { get; init; }

    internal required string[] Packs { get; init; }

    /// <summary>The ids of the prescription schemes to add.</summary>
    internal required string[] Schemes { get; init; }

    internal required string? Fhir { get; init; }

    internal required string? Plan { get; init; }

    internal required string? Chart { get; init; }

    /// <summary>A file to write the decisions into, one a line.</summary>
    internal string? Out { get; init; }

    /// <summary>True to go on where an earlier run into the same file stopped.</summary>
    internal bool Resume { get; init; }

    /// <summary>Where to write records, or null.</summary>
    internal string? Record { get; init; }

    /// <summary>What tells when a record is made.</summary>
    internal required IClock Clock { get; init; }

    /// <summary>How many cases are decided at the same time.</summary>
    internal int Threads { get; init; } = 1;

    /// <summary>The language of the decisions.</summary>
    internal Language Language { get; init; }

    /// <summary>True to read the codes of a record through the tables that the FHIR package ships.</summary>
    internal required bool Crosswalk { get; init; }
}
