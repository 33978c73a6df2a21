using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>A decision in one line: the verdict, the gravest of what brought it about, and how much there is to ask.</summary>
internal static class OneLine
{
    private const int Reasons = 3;

    internal static string Of(Decision decision)
    {
        List<string> parts = [];
        string[] titles = [.. FindingOrder.GravestFirst(decision).Select(finding => finding.Title).Distinct(StringComparer.Ordinal)];
        parts.AddRange(titles.Take(Reasons));
        if (titles.Length > Reasons)
            parts.Add(Texts.Say(decision.Language, "and-more", titles.Length - Reasons));
        if (decision.Questions.Count > 0)
            parts.Add(Texts.Say(decision.Language, "to-ask-first", decision.Questions.Count, decision.Questions[0].Path));
        string verdict = VerdictWords.Short(decision.Verdict, decision.Language);
        return parts.Count == 0 ? verdict : $"{verdict} ({string.Join("; ", parts)})";
    }
}
