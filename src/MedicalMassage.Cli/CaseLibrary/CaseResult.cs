using MedicalMassage.Testing;

namespace MedicalMassage.Cli.CaseLibrary;

/// <summary>A case of the library, and where the decision on it differs from what is expected.</summary>
internal sealed record CaseResult(Vignette Vignette, IReadOnlyList<string> Differences)
{
    /// <summary>The folder of the case in the library.</summary>
    internal string Category => Vignette.Id[..Math.Max(0, Vignette.Id.IndexOf('/', StringComparison.Ordinal))];
}
