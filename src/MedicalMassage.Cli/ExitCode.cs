using MedicalMassage.Domain;

namespace MedicalMassage.Cli;

/// <summary>What the tool ends with: a verdict, whether anybody fits, or what was wrong.</summary>
internal static class ExitCode
{
    internal const int NobodyFits = 1;
    internal const int BadUsage = 64;
    internal const int BadInput = 65;

    internal static int Of(Verdict verdict) => 10 * (int)verdict;
}
