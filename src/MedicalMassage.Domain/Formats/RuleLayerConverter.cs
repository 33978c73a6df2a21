using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace MedicalMassage.Domain.Formats;

/// <summary>The members of a rule layer.</summary>
internal sealed record RuleLayerDocument(string Id, string Version, string Title)
{
    [JsonPropertyOrder(-1)]
    public int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    public ValueList<RulePack> Packs { get; init; }

    public ValueList<Override> Overrides { get; init; }
}

/// <summary>A rule layer whose overrides fit together and name rules that are there.</summary>
internal sealed class RuleLayerConverter : DocumentConverter<RuleLayer, RuleLayerDocument>
{
    public override void Check(JsonElement element, string path, Checker checker)
    {
        int before = checker.Faults.Count;
        checker.Check(element, typeof(RuleLayerDocument), path);
        if (checker.Faults.Count > before)
            return;
        GuardLocator.Locate(element, typeof(RuleLayerDocument), path, checker);
        if (checker.Faults.Count > before)
            return;
        base.Check(element, path, checker);
        if (checker.Faults.Count == before)
            CheckOverrides(To(element.Deserialize((System.Text.Json.Serialization.Metadata.JsonTypeInfo<RuleLayerDocument>)checker.Options.GetTypeInfo(typeof(RuleLayerDocument)))!), path, checker.Faults);
    }

    protected override RuleLayerDocument From(RuleLayer value) => new(value.Id, value.Version, value.Title) { Packs = value.Packs, Overrides = value.Overrides };

    protected override RuleLayer To(RuleLayerDocument document) =>
        new(document.Id, document.Version, document.Title) { Packs = document.Packs, Overrides = document.Overrides };

    private static void CheckOverrides(RuleLayer layer, string path, FaultList faults)
    {
        HashSet<string> own = [.. layer.Packs.SelectMany(pack => pack.Rules).Select(rule => rule.Info.Id)];
        for (int i = 0; i < layer.Overrides.Count; i++)
        {
            Override terms = layer.Overrides[i];
            string place = Checker.Join(path, FormattableString.Invariant($"overrides[{i}]"));
            if (terms.Until < terms.Since)
                faults.Add(place + ".until", Quoted(terms.Until), $"{Quoted(terms.Since)}, the first day, or a later one");
            if (terms.ReplacedBy is { } replacement && !own.Contains(replacement))
                faults.Add(place + ".replacedBy", FaultList.Quoted(replacement), "the id of a rule in the packs of this document; leave it out to silence the rule");
            for (int j = 0; j < i; j++)
            {
                if (layer.Overrides[j].Rule == terms.Rule && Overlap(layer.Overrides[j], terms))
                    faults.Add(place + ".rule", FaultList.Quoted(terms.Rule), FormattableString.Invariant($"one override of a rule on each day; overrides[{j}] holds on some of the same days"));
            }
        }
    }

    private static bool Overlap(Override left, Override right) =>
        !(left.Until < right.Since) && !(right.Until < left.Since);

    private static string Quoted(LocalDate? date) => $"\"{NodaTime.Text.LocalDatePattern.Iso.Format(date!.Value)}\"";
}
