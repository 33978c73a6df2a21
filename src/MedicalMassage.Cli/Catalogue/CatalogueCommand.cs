using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Catalogue;

/// <summary>Tells what the rules know, as a person would look it up.</summary>
internal static class CatalogueCommand
{
    /// <summary>Up to so many rules are told in full; more are listed.</summary>
    private const int InFull = 5;

    internal static int Run(string[] search, string[] packs, TextWriter output)
    {
        RuleBook book = RuleBookChoice.With(packs);
        Contraindication[] found = [.. book.Rules.OfType<Contraindication>().Where(rule => RuleSearch.Matches(rule, search))];
        output.Write(found.Length <= InFull ? Full(found, book) : List(found));
        if (found.Length == 0)
            output.WriteLine("No rule speaks of this. That is not the same as safe: what no rule covers is listed in each decision.");
        return 0;
    }

    private static string Full(Contraindication[] rules, RuleBook book)
    {
        Page page = new();
        foreach (Contraindication rule in rules)
            RuleText.Write(page, rule, book);
        return page.ToString();
    }

    private static string List(Contraindication[] rules)
    {
        Page page = new();
        foreach (IGrouping<string, Contraindication> category in rules.GroupBy(rule => rule.Info.Category).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Heading(category.Key);
            foreach (Contraindication rule in category)
                page.Point($"{rule.Info.Title} [{rule.Info.Id}]");
        }
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"{rules.Length} rules. Name one, or more words, to read it in full."));
        return page.ToString();
    }
}
