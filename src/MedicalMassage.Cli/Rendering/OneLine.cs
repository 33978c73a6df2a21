using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>A decision in one line: the verdict, and what brought it about.</summary>
internal static class OneLine
{
    internal static string Of(Decision decision)
    {
        List<string> parts = [];
        if (decision.Findings.Count > 0)
            parts.Add(string.Join("; ", decision.Findings.Select(finding => finding.Title).Distinct(StringComparer.Ordinal)));
        if (decision.Questions.Count > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{decision.Questions.Count} to ask, first: {decision.Questions[0].Path}"));
        return parts.Count == 0 ? VerdictWords.Short(decision.Verdict) : $"{VerdictWords.Short(decision.Verdict)} ({string.Join("; ", parts)})";
    }
}
