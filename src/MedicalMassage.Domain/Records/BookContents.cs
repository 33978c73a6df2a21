using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain.Records;

/// <summary>What a record says of a rule book.</summary>
internal static class BookContents
{
    internal static RecordedRuleBook Of(RuleBook book) => new()
    {
        Fingerprint = book.Fingerprint,
        Packs = [.. book.PackArray.Select(pack => new RecordedPack(pack.Id, pack.Version, Digest(Fingerprint.Say(pack))) { Rules = [.. pack.Rules.Select(Of)] })],
        Rules = [.. book.Single.Select(Of)],
        Overrides = [.. book.OverrideArray.Select(entry => new RecordedOverride(entry.Terms)
        {
            Replacement = entry.Replacement is { } rule ? Of(rule) : null,
            Layer = entry.Layer,
        })],
        Crosswalk = book.Crosswalk is { } crosswalk ? new(crosswalk.Id, Digest(Fingerprint.Say(crosswalk))) : null,
    };

    private static RecordedRule Of(IReferralRule rule) => new(rule.Info.Id, Digest(Fingerprint.Say(rule)));

    /// <summary>The first 16 digits: enough to tell two texts apart, and a record stays short.</summary>
    private static string Digest(string text) => Sha256.Of(text)[7..23];
}
