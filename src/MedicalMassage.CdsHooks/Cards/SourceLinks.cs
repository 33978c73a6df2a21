using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>Where the sources of findings can be read.</summary>
internal static class SourceLinks
{
    private const int Most = 3;

    /// <summary>The words for authority, the weightiest first; another word comes last.</summary>
    private static readonly string[] Authorities = ["high", "medium-high", "medium", "low-medium", "low", "very-low"];

    /// <summary>The web address of a source; null if it has none.</summary>
    internal static Uri? Address(RuleSource? source) =>
        Uri.TryCreate(source?.Address, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" ? address : null;

    /// <summary>Links to the weightiest sources of the findings.</summary>
    internal static IEnumerable<CardLink> Of(Decision decision, IReadOnlyDictionary<string, RuleSource> sources) => Findings.GravestFirst(decision)
        .SelectMany(finding => finding.Sources)
        .Distinct()
        .Select(key => sources.GetValueOrDefault(key))
        .OfType<RuleSource>()
        .Where(source => Address(source) is not null)
        .OrderBy(source => Array.IndexOf(Authorities, source.Authority) is var rank and >= 0 ? rank : Authorities.Length)
        .Select(source => new CardLink(source.ToString(), Address(source)!))
        .DistinctBy(link => link.Url)
        .Take(Most);
}
