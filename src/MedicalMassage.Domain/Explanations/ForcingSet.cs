using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Explanations;

/// <summary>
/// The facts and gaps that force a verdict. Found by leaving out: first large pieces of the case, then smaller ones, then each fact
/// alone, as long as the verdict stays. What would make it graver by its absence, such as a reading that answers a question, is kept
/// aside as given.
/// </summary>
internal sealed class ForcingSet
{
    /// <summary>Pairs are tried among at most so many facts.</summary>
    private const int MaxForPairs = 40;

    private readonly RuleBook _book;
    private readonly ReferralCase _referral;
    private readonly Verdict _verdict;
    private readonly HashSet<string> _optional;
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    private ForcingSet(RuleBook book, ReferralCase referral, Verdict verdict, FactReference[] all)
    {
        _book = book;
        _referral = referral;
        _verdict = verdict;
        _optional = [.. all.Select(fact => fact.Path)];
    }

    internal static (FactReference[] ForcedBy, FactReference[] Given, string[] Rules) Of(RuleBook book, ReferralCase referral, Decision decision)
    {
        FactReference[] all = [.. CaseEntries.All(book.Phrases, referral)];
        ForcingSet search = new(book, referral, decision.Verdict, all);
        List<FactReference> forcing = search.Minimise([.. all]);
        forcing = search.Smaller(forcing, Named(decision, all)) ?? forcing;
        Decision then = search.Decide(forcing);
        FactReference[] aside = [.. all.Where(fact => search._kept.Contains(fact.Path))];
        string[] speaking = [.. then.Findings.Select(finding => finding.Rule).Concat(then.Questions.SelectMany(question => question.Settles)).Distinct().Order(StringComparer.Ordinal)];
        IEnumerable<FactReference> personal = then.Findings.SelectMany(finding => finding.Facts).Where(fact => !search._optional.Contains(fact.Path)).Distinct();
        return ([.. forcing], [.. aside, .. personal.Select(fact => fact with { Text = search.Personal(referral, fact) })], speaking);
    }

    private string Personal(ReferralCase referral, FactReference fact) =>
        fact.Path == "patient.birthDate" && referral.Patient.BirthDate is { } birth ? _book.Phrases.Say(Phrase.ClauseBorn, birth) : fact.Text;

    private Decision Decide(IEnumerable<FactReference> facts)
    {
        HashSet<string> stays = [.. facts.Select(fact => fact.Path), .. _kept];
        return Evaluation.OnItsDay(_book, CaseEntries.Where(_referral, path => stays.Contains(path) || !_optional.Contains(path)));
    }

    private Verdict Without(List<FactReference> facts, IEnumerable<FactReference> gone) => Decide(facts.Except(gone)).Verdict;

    private List<FactReference> Minimise(List<FactReference> facts)
    {
        for (int size = facts.Count; size > 1; size /= 2)
        {
            for (int at = 0; at < facts.Count;)
            {
                FactReference[] piece = [.. facts.Skip(at).Take(size)];
                if (Without(facts, piece) == _verdict)
                    facts = [.. facts.Except(piece)];
                else
                    at += size;
            }
        }
        while (One(facts))
        {
            // Each step leaves one fact less to look at.
        }
        return facts;
    }

    /// <summary>Takes one fact out of the list: left out if nothing changes, kept aside if it holds the verdict down. False if each of them forces it.</summary>
    private bool One(List<FactReference> facts)
    {
        foreach (FactReference fact in facts)
        {
            Verdict without = Without(facts, [fact]);
            if (without < _verdict)
                continue;
            if (without > _verdict)
                _kept.Add(fact.Path);
            facts.Remove(fact);
            return true;
        }
        return false;
    }

    /// <summary>The facts, and the lists that nobody asked for, that the decision speaks of.</summary>
    private static FactReference[] Named(Decision decision, FactReference[] all)
    {
        string[] paths =
        [
            .. decision.Findings.SelectMany(finding => finding.Facts).Select(fact => fact.Path),
            .. decision.Questions.Select(question => question.Path).OfType<string>(),
            .. decision.Unread.Select(fact => fact.Path),
        ];
        return [.. all.Where(fact => paths.Any(path => path == fact.Path || path.StartsWith(fact.Path + ".", StringComparison.Ordinal)))];
    }

    /// <summary>A set of at most two facts that does as well as a larger one, or null.</summary>
    private List<FactReference>? Smaller(List<FactReference> found, FactReference[] named)
    {
        if (found.Count < 2 || named.Length > MaxForPairs)
            return null;
        foreach (FactReference one in named)
        {
            if (Forces([one]))
                return [one];
        }
        if (found.Count < 3)
            return null;
        for (int i = 0; i < named.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (Forces([named[j], named[i]]))
                    return [named[j], named[i]];
            }
        }
        return null;
    }

    private bool Forces(List<FactReference> facts) =>
        Decide(facts).Verdict == _verdict && facts.TrueForAll(fact => Without(facts, [fact]) < _verdict);
}
