using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Domain.Formats;

/// <summary>The hash of all that a rule book says, in its canonical form.</summary>
internal static class Fingerprint
{
    internal static string Of(RuleBook book)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (RulePack pack in book.PackArray)
            Append(hash, "pack", Say(pack));
        foreach (IReferralRule rule in book.Single)
            Append(hash, "rule", Say(rule));
        foreach (Rules.EntryOverride entry in book.OverrideArray.OrderBy(entry => entry.Terms.Rule, StringComparer.Ordinal))
        {
            Append(hash, "override", StrictReader.Write(entry.Terms, indented: false));
            if (entry.Replacement is { } replacement)
                Append(hash, "replacement", Say(replacement));
        }
        if (book.Crosswalk is { } crosswalk)
        {
            Append(hash, "crosswalk", crosswalk.Id);
            foreach ((string from, string to) in Meanings(crosswalk))
                Append(hash, from, to);
        }
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>All that a crosswalk says, beside its name.</summary>
    internal static string Say(Crosswalk crosswalk) => string.Join('\n', Meanings(crosswalk).Select(meaning => $"{meaning.From} {meaning.To}"));

    private static IEnumerable<(string From, string To)> Meanings(Crosswalk crosswalk) =>
        crosswalk.Pairs.Select(pair => (pair.From.ToString(), pair.To.ToString())).Concat(crosswalk.Words.Select(word => (word.From.ToString(), word.Kind)));

    /// <summary>A pack of contraindications has a form in the pack format; rules of another kind are said one by one.</summary>
    internal static string Say(RulePack pack) => pack.Rules.All(rule => rule is Contraindication)
        ? StrictReader.Write(pack, indented: false)
        : string.Join('\n', [StrictReader.Write(pack with { Rules = [] }, indented: false), .. pack.Rules.Select(Say)]);

    /// <summary>A rule made of data says all that it does; of a rule in code we have what it says about itself, and the data that it goes by.</summary>
    internal static string Say(IReferralRule rule) => rule switch
    {
        Contraindication => StrictReader.Write(new RulePack("single", "1", "single") { Sources = [.. rule.Info.Sources.Select(key => new RuleSource(key, key, "low"))], Rules = [rule] }, indented: false),
        Authorisation.PrescriptionRule prescription => StrictReader.Write(PrescriptionSchemeConverter.From(prescription), indented: false),
        Rules.IDeclaredRule declared => Say(rule.Info) + "\n" + declared.Declaration,
        _ => Say(rule.Info),
    };

    private static string Say(RuleInfo info) => string.Join('\n',
    [
        info.Id, info.Title, info.Category, .. info.Sources, info.Rationale, info.ResolvedBy, Tokens<Urgency>.Of(info.Urgency), info.Agreement, info.Disagreement,
        Tokens<EvidenceCertainty>.Of(info.Evidence), info.Sealed ? "sealed" : "", Day(info.HoldsFrom), Day(info.HoldsUntil), info.ByIssueDate ? "by issue date" : "",
    ]);

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";

    private static void Append(IncrementalHash hash, string label, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(label));
        hash.AppendData([0]);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
