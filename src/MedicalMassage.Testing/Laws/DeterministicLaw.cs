using System.Globalization;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing.Laws;

/// <summary>Twice, and under cultures that write numbers, dates and letters in their own way.</summary>
internal sealed class DeterministicLaw : CaseLaw
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "de-DE", "th-TH", ""];

    internal override Law Law => Law.Deterministic;

    internal override string? Breach(RuleBook book, Trial trial)
    {
        Decision first = book.Evaluate(trial.Case);
        Decision second = book.Evaluate(trial.Case);
        if (second != first)
            return $"Asked twice about the same case, it gave two answers: first {VerdictText.Of(first)}; then {VerdictText.Of(second)}.";
        (CultureInfo Culture, CultureInfo Language) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (string culture in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                Decision again = book.Evaluate(trial.Case);
                if (again != first || DecisionFormat.Write(again) != DecisionFormat.Write(first))
                    return $"Under the culture {(culture.Length == 0 ? "of nowhere" : culture)} it gave another answer: {VerdictText.Of(again)}; before: {VerdictText.Of(first)}.";
            }
            return null;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
