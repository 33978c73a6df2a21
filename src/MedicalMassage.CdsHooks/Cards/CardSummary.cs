using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>The one sentence of a card: the verdict, and the gravest of what brought it about. Below 140 characters.</summary>
internal static class CardSummary
{
    internal const int MaxLength = 139;

    internal static string Of(Judgement judgement)
    {
        string verdict = VerdictWords.Short(judgement.Verdict, judgement.Decision.Language);
        string[] reasons = [.. Reasons(judgement)];
        return reasons.Length == 0 ? verdict : Fit(verdict, reasons, judgement.Decision.Language);
    }

    private static IEnumerable<string> Reasons(Judgement judgement)
    {
        Decision decision = judgement.Decision;
        foreach (Finding finding in Findings.GravestFirst(decision).DistinctBy(finding => finding.Rule))
            yield return finding.Title;
        if (decision.Questions.Count > 0)
            yield return Texts.Say(decision.Language, "to-ask-first", decision.Questions.Count);
    }

    /// <summary>As many reasons as fit, the first and the last of them above all: the last says how much there is to ask.</summary>
    private static string Fit(string verdict, string[] reasons, Language language)
    {
        for (int count = reasons.Length; count > 0; count--)
        {
            IEnumerable<string> shown = count == reasons.Length ? reasons : [.. reasons[..(count - 1)], Texts.Say(language, "more", reasons.Length - count + 1)];
            string text = $"{verdict}: {string.Join("; ", shown)}";
            if (text.Length <= MaxLength)
                return text;
        }
        return verdict;
    }
}
