namespace MedicalMassage.Domain.Formats;

/// <summary>The rules that were found clear, as a list of ids.</summary>
internal sealed class CheckedRulesConverter : ListConverter<CheckedRules, string>
{
    protected override CheckedRules Make(string[] items) => new(items, []);

    protected override IEnumerable<string> Items(CheckedRules list) => list;
}
