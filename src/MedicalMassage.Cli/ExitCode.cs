using MedicalMassage.Domain;

namespace MedicalMassage.Cli;

/// <summary>What the tool ends with: a verdict, whether anybody fits, what became of a record or a signature, or what was wrong.</summary>
internal static class ExitCode
{
    internal const int NobodyFits = 1;
    internal const int NotAsSigned = 1;
    internal const int OtherRecord = 50;
    internal const int AlteredRecord = 60;
    internal const int BadUsage = 64;
    internal const int BadInput = 65;

    internal static int Of(Verdict verdict) => 10 * (int)verdict;
}
