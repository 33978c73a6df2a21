using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Telling;

/// <summary>What a decision comes to, and how two decisions differ.</summary>
internal static class VerdictText
{
    internal static string Of(Verdict verdict) => Tokens<Verdict>.Words(verdict);

    /// <summary>The verdict with the rules that spoke.</summary>
    internal static string Of(Decision decision) => decision.Findings.Count == 0 && decision.Questions.Count == 0
        ? Of(decision.Verdict) + "; no rule had anything to say"
        : Of(decision.Verdict) + "; " + string.Join("; ", Spoken(decision));

    /// <summary>What the later envelope allows and the earlier did not; null if nothing.</summary>
    internal static string? Widened(TreatmentEnvelope before, TreatmentEnvelope after)
    {
        foreach (Technique technique in SetOf<Technique>.All)
        {
            for (int level = 1; level <= 5; level++)
            {
                BodyRegions more = after.Allowed(technique, Pressure.Of(level)).Except(before.Allowed(technique, Pressure.Of(level)));
                if (!more.IsEmpty)
                    return string.Create(CultureInfo.InvariantCulture, $"{Tokens<Technique>.Words(technique)} at pressure {level} on {more}");
            }
        }
        if (!after.Positions.Except(before.Positions).IsEmpty)
            return "the position " + after.Positions.Except(before.Positions);
        return before.MaxMinutes is { } most && !(after.MaxMinutes <= most) ? string.Create(CultureInfo.InvariantCulture, $"more than {most} minutes") : null;
    }

    /// <summary>The rules whose findings or questions are not the same in both.</summary>
    internal static string RulesThatDiffer(Decision before, Decision after)
    {
        string[] rules =
        [
            .. before.Findings.Except(after.Findings).Concat(after.Findings.Except(before.Findings)).Select(finding => finding.Rule)
                .Concat(before.Questions.Concat(after.Questions).SelectMany(question => question.Settles.Where(rule => Asks(before, rule) != Asks(after, rule))))
                .Distinct().Order(StringComparer.Ordinal),
        ];
        return rules.Length == 0 ? "no rule" : string.Join(", ", rules);
    }

    private static bool Asks(Decision decision, string rule) => decision.Questions.Any(question => question.Settles.Contains(rule));

    private static IEnumerable<string> Spoken(Decision decision) => decision.Findings
        .Select(finding => $"{finding.Rule} because of {(finding.Facts.Count == 0 ? "what is not known" : string.Join(", ", finding.Facts.Select(fact => fact.Text)))}{(finding.Certainty == Certainty.Presumed ? " (presumed)" : "")}: {string.Join(", ", finding.Effects.Select(effect => new ContraindicationEffect(effect).ToString()))}")
        .Concat(decision.Questions.Take(3).Select(question => $"open: {question.Text}"));
}
