namespace MedicalMassage.Domain.Records;

/// <summary>What differs between two rule books, from what records say of them.</summary>
internal static class BookComparison
{
    internal static IEnumerable<RecordDifference> Between(RecordedRuleBook was, RecordedRuleBook now)
    {
        if (was.Fingerprint == now.Fingerprint)
            return [];
        return
        [
            .. Packs(was, now),
            .. Rules("", was.Rules, now.Rules),
            .. Overrides(was.Overrides, now.Overrides),
            .. Crosswalks(was.Crosswalk, now.Crosswalk),
        ];
    }

    private static IEnumerable<RecordDifference> Packs(RecordedRuleBook was, RecordedRuleBook now)
    {
        foreach (RecordedPack old in was.Packs)
        {
            if (now.Packs.FirstOrDefault(pack => pack.Id == old.Id) is not { } young)
                yield return new(RecordDifferenceKind.PackMissing, old.Id, old.Version, null, $"The pack {old.Id} {old.Version} is missing: add it, {Where(old.Id)}.");
            else if (old != young)
            {
                foreach (RecordDifference difference in Changed(old, young))
                    yield return difference;
            }
        }
        foreach (RecordedPack young in now.Packs.Where(pack => !was.Packs.Any(old => old.Id == pack.Id)))
            yield return new(RecordDifferenceKind.PackAdded, young.Id, null, young.Version, $"The pack {young.Id} {young.Version} was not in the book that decided: leave it out.");
    }

    private static string Where(string pack) => pack.StartsWith("schemes/", StringComparison.Ordinal)
        ? $"that is the prescription scheme {pack["schemes/".Length..]}"
        : "or the package version or layer that brings it";

    private static IEnumerable<RecordDifference> Changed(RecordedPack was, RecordedPack now)
    {
        if (was.Version != now.Version)
            yield return new(RecordDifferenceKind.PackVersion, was.Id, was.Version, now.Version, $"The pack {was.Id} is now {now.Version}; the decision was made with {was.Version}.");
        RecordDifference[] rules = [.. Rules($" of the pack {was.Id}", was.Rules, now.Rules)];
        foreach (RecordDifference rule in rules)
            yield return rule;
        if (was.Version == now.Version && rules.Length == 0)
            yield return new(RecordDifferenceKind.PackText, was.Id, was.Digest, now.Digest, $"The pack {was.Id} {was.Version} says something else under the same version: in its title, sources, measurements, dates or the order of its rules.");
    }

    private static IEnumerable<RecordDifference> Rules(string where, ValueList<RecordedRule> was, ValueList<RecordedRule> now)
    {
        foreach (RecordedRule old in was)
        {
            if (now.FirstOrDefault(rule => rule.Id == old.Id) is not { } young)
                yield return new(RecordDifferenceKind.RuleRemoved, old.Id, old.Digest, null, $"The rule {old.Id}{where} is gone.");
            else if (old != young)
                yield return new(RecordDifferenceKind.RuleChanged, old.Id, old.Digest, young.Digest, $"The rule {old.Id}{where} says something else.");
        }
        foreach (RecordedRule young in now.Where(rule => !was.Any(old => old.Id == rule.Id)))
            yield return new(RecordDifferenceKind.RuleAdded, young.Id, null, young.Digest, $"The rule {young.Id}{where} was not there.");
    }

    private static RecordDifference[] Overrides(ValueList<RecordedOverride> was, ValueList<RecordedOverride> now)
    {
        RecordDifference[] differences =
        [
            .. was.Except(now).Select(old => new RecordDifference(RecordDifferenceKind.OverrideMissing, old.Terms.Rule, Text(old), null, $"An override of the rule {old.Terms.Rule} is missing: {Text(old)}. Add it{From(old)}.")),
            .. now.Except(was).Select(young => new RecordDifference(RecordDifferenceKind.OverrideAdded, young.Terms.Rule, null, Text(young), $"An override of the rule {young.Terms.Rule} was not in the book that decided: {Text(young)}{Layer(young)}.")),
        ];
        return differences.Length > 0 || was == now
            ? differences
            : [new(RecordDifferenceKind.OverrideOrder, "ruleBook.overrides", null, null, "The overrides stand in another order, so that another one of the same rule may count: add the layers in the order of the record.")];
    }

    private static string Text(RecordedOverride entry) =>
        (entry.Replacement is { } rule ? $"replaced by {rule.Id} ({rule.Digest})" : "silenced") + $", by {entry.Terms.By}";

    private static string From(RecordedOverride entry) => entry.Layer is { } layer ? $" with the layer {layer.Id} {layer.Version}" : "";

    private static string Layer(RecordedOverride entry) => entry.Layer is { } layer ? $", in the layer {layer.Id} {layer.Version}" : "";

    private static IEnumerable<RecordDifference> Crosswalks(RecordedCrosswalk? was, RecordedCrosswalk? now)
    {
        if (was == now)
            return [];
        string message = (was, now) switch
        {
            ({ } old, null) => $"Codes were read through the crosswalk {old.Id}, and now through none: add it.",
            (null, { } young) => $"Codes are now read through the crosswalk {young.Id}, and were read through none: leave it out.",
            ({ } old, { } young) when old.Id == young.Id => $"The crosswalk {old.Id} says something else under the same name.",
            _ => $"Codes were read through the crosswalk {was!.Id}, and now through {now!.Id}.",
        };
        return [new(RecordDifferenceKind.Crosswalk, "ruleBook.crosswalk", was?.Id, now?.Id, message)];
    }
}
