using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>
/// Bounds what a pack from a stranger may cost: to read, and for each case that it judges. Looked at before anything else, on the
/// bare document, so that a pack that breaks a bound is refused without much work.
/// </summary>
internal static class PackLimits
{
    internal const int MaxRules = 1_000;
    internal const int MaxParts = 500;
    internal const int MaxPartsInAll = 5_000;
    internal const int MaxDepth = 12;
    internal const int MaxWords = 2_000;
    internal const int MaxWordsInAll = 20_000;
    internal const int MaxEffects = 50;

    private static readonly string[] Lists = ["all", "any"];
    private static readonly string[] Single = ["not", "neededWhen"];
    private static readonly string[] WordLists = ["diagnosis", "medication", "procedure", "device", "allergy", "symptom", "kinds"];

    internal static void Check(JsonElement pack, string path, FaultList faults)
    {
        if (!TryList(pack, "contraindications", out JsonElement rules))
            return;
        string place = Checker.Join(path, "contraindications");
        if (rules.GetArrayLength() > MaxRules)
        {
            faults.Add(place, Count(rules.GetArrayLength(), "rules"), $"at most {Count(MaxRules, "rules")} in a pack");
            return;
        }
        Size all = default;
        int index = 0;
        foreach (JsonElement rule in rules.EnumerateArray())
        {
            string at = FormattableString.Invariant($"{place}[{index++}]");
            if (TryList(rule, "effects", out JsonElement effects) && effects.GetArrayLength() > MaxEffects)
                faults.Add(at + ".effects", Count(effects.GetArrayLength(), "effects"), $"at most {Count(MaxEffects, "effects")} of a rule");
            if (rule.ValueKind != JsonValueKind.Object || !rule.TryGetProperty("when", out JsonElement when))
                continue;
            Size size = Measure(when, 1);
            Check(size, at + ".when", faults);
            all = new(all.Parts + size.Parts, 0, all.Words + size.Words);
        }
        if (all.Parts > MaxPartsInAll)
            faults.Add(place, Count(all.Parts, "parts of triggers"), $"at most {Count(MaxPartsInAll, "parts")} in a pack");
        if (all.Words > MaxWordsInAll)
            faults.Add(place, Count(all.Words, "codes and words"), $"at most {Count(MaxWordsInAll, "codes and words")} in a pack");
    }

    private static void Check(Size size, string place, FaultList faults)
    {
        if (size.Depth > MaxDepth)
            faults.Add(place, Count(size.Depth, "levels of triggers"), $"at most {Count(MaxDepth, "levels")}");
        if (size.Parts > MaxParts)
            faults.Add(place, Count(size.Parts, "parts"), $"at most {Count(MaxParts, "parts")} of a trigger");
        if (size.Words > MaxWords)
            faults.Add(place, Count(size.Words, "codes and words"), $"at most {Count(MaxWords, "codes and words")} of a trigger; name codes higher up in their system");
    }

    private static Size Measure(JsonElement trigger, int depth)
    {
        if (trigger.ValueKind != JsonValueKind.Object)
            return new(1, depth, 0);
        int parts = 1;
        int deepest = depth;
        int words = 0;
        foreach (string list in WordLists)
            words += TryList(trigger, list, out JsonElement named) ? named.GetArrayLength() : 0;
        IEnumerable<JsonElement> below =
        [
            .. Lists.SelectMany(list => TryList(trigger, list, out JsonElement items) ? items.EnumerateArray() : default(IEnumerable<JsonElement>) ?? []),
            .. Single.SelectMany(name => trigger.TryGetProperty(name, out JsonElement part) ? [part] : (IEnumerable<JsonElement>)[]),
        ];
        foreach (JsonElement part in below)
        {
            Size size = Measure(part, depth + 1);
            parts += size.Parts;
            words += size.Words;
            deepest = Math.Max(deepest, size.Depth);
        }
        return new(parts, deepest, words);
    }

    private static bool TryList(JsonElement element, string name, out JsonElement list)
    {
        list = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out list) && list.ValueKind == JsonValueKind.Array;
    }

    private static string Count(int number, string what) => FormattableString.Invariant($"{number} {what}");

    /// <summary>How many parts a trigger has, how deep they are nested, and how many codes and words they name.</summary>
    private readonly record struct Size(int Parts, int Depth, int Words);
}
