using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rules;

/// <summary>How a case is decided otherwise than before.</summary>
internal enum CaseChangeKind
{
    /// <summary>The verdict is the same, and the same may be done.</summary>
    None,

    /// <summary>Massage may begin that had to wait or stay away.</summary>
    Permitted,

    /// <summary>Massage has to wait or stay away that might begin.</summary>
    Blocked,

    /// <summary>A milder verdict, or more may be done.</summary>
    Milder,

    /// <summary>A graver verdict, or less may be done.</summary>
    Stricter,

    /// <summary>Neither.</summary>
    Different,
}

/// <summary>A case under two sets of rules: how its decision changed, if it did, and the rules that did it.</summary>
internal sealed record CaseChange(string Place, CaseChangeKind Kind, Verdict Was, Verdict Now, string[] Because)
{
    internal static CaseChange Of(string place, ReferralCase referral, RuleBook old, RuleBook now)
    {
        Decision was = old.Evaluate(referral);
        Decision isNow = now.Evaluate(referral);
        bool more = was.Envelope.IsWithin(isNow.Envelope);
        bool less = isNow.Envelope.IsWithin(was.Envelope);
        CaseChangeKind kind = (was.Verdict, isNow.Verdict) switch
        {
            ( >= Verdict.Hold, < Verdict.Hold) => CaseChangeKind.Permitted,
            ( < Verdict.Hold, >= Verdict.Hold) => CaseChangeKind.Blocked,
            var (a, b) when a > b => CaseChangeKind.Milder,
            var (a, b) when a < b => CaseChangeKind.Stricter,
            _ when more && less => CaseChangeKind.None,
            _ when more => CaseChangeKind.Milder,
            _ when less => CaseChangeKind.Stricter,
            _ => CaseChangeKind.Different,
        };
        return new(place, kind, was.Verdict, isNow.Verdict, kind == CaseChangeKind.None ? [] : [.. Reasons(was, isNow)]);
    }

    /// <summary>What rules say no longer, anew, or otherwise. Advice is left out: it decides nothing.</summary>
    private static IEnumerable<string> Reasons(Decision was, Decision now)
    {
        Dictionary<string, string> before = Said(was);
        Dictionary<string, string> after = Said(now);
        foreach (string rule in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            string? old = before.GetValueOrDefault(rule);
            string? young = after.GetValueOrDefault(rule);
            if (old is null)
                yield return $"[{rule}] now: {young}";
            else if (young is null)
                yield return $"[{rule}] no longer: {old}";
            else if (old != young)
                yield return $"[{rule}] now: {young}; was: {old}";
        }
    }

    private static Dictionary<string, string> Said(Decision decision) => decision.Findings.Select(finding => finding.Rule)
        .Concat(decision.Questions.SelectMany(question => question.Settles))
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(rule => rule, rule => string.Join("; ", Effects(decision, rule)), StringComparer.Ordinal)
        .Where(pair => pair.Value.Length > 0)
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static string[] Effects(Decision decision, string rule)
    {
        string[] effects = [.. decision.Findings.Where(finding => finding.Rule == rule).SelectMany(finding => finding.Effects).Where(effect => effect is not Advice).Select(effect => new ContraindicationEffect(effect).ToString()).Distinct(StringComparer.Ordinal)];
        return effects.Length > 0 || !decision.Questions.Any(question => question.Settles.Contains(rule)) ? effects : ["asks before it can tell"];
    }
}
