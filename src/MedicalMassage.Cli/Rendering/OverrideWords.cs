using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Cli.Rendering;

/// <summary>An override in words: which rule, by whom, why, since when and until when.</summary>
internal static class OverrideWords
{
    internal static string Of(Override terms)
    {
        string what = terms.ReplacedBy is { } other ? $"Overridden: {terms.Rule}, replaced by {other}" : $"Overridden: {terms.Rule}, silenced";
        string when = (terms.Since, terms.Until) switch
        {
            ({ } since, { } until) => $" from {Iso(since)} through {Iso(until)}",
            ({ } since, null) => $" since {Iso(since)}",
            (null, { } until) => $" through {Iso(until)}",
            _ => "",
        };
        return $"{what}{when}, by {terms.By}, because: {terms.Because} ({PlanWords.Words(terms.Reason.ToString())})";
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
