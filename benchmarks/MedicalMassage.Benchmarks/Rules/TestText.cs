using System.Globalization;
using MedicalMassage.Benchmarks.Patients;

namespace MedicalMassage.Benchmarks.Rules;

/// <summary>A test as an expression over <see cref="Facts"/> by the name of p: C#, and also what RulesEngine reads.</summary>
internal static class TestText
{
    internal static string Of(Test test) => test switch
    {
        HasCode t => Any(t.Prefixes.Select(prefix => $"p.{t.List.ToString().TrimEnd('s')}(\"{prefix}\")")),
        HasWord t => Any(t.Words.Select(word => $"p.{One(t.List)}(\"{word}\")")),
        InRange t => string.Create(
            CultureInfo.InvariantCulture,
            $"p.Value(\"{t.Code}\", \"{t.Unit}\", {t.MostDays}, {Number(t.Range.AtLeast, -1)}, {Number(t.Range.Above, -1)}, {Number(t.Range.AtMost, Facts.NoEnd)}, {Number(t.Range.Below, Facts.NoEnd)})"),
        OfAge t => string.Create(CultureInfo.InvariantCulture, $"p.OfAge({t.AtLeast}, {t.Below})"),
        AllOf t => string.Join(" && ", t.Parts.Select(part => $"({Of(part)})")),
        AnyOf t => Any(t.Parts.Select(Of)),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "An unknown test."),
    };

    private static string One(WordList list) => list switch
    {
        WordList.Symptoms => nameof(Facts.Symptom),
        WordList.Devices => nameof(Facts.Device),
        _ => nameof(Facts.Allergy),
    };

    private static string Any(IEnumerable<string> parts) => string.Join(" || ", parts);

    private static string Number(decimal? number, double none) =>
        number is { } given ? given.ToString("0.0###", CultureInfo.InvariantCulture) : none.ToString("0.0", CultureInfo.InvariantCulture);
}
