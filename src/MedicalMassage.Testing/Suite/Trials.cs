using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Examples;
using MedicalMassage.Testing.Generation;
using MedicalMassage.Testing.Laws;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing.Suite;

/// <summary>Tries the laws, one after the other, and makes counterexamples small.</summary>
internal sealed class Trials(ConformanceOptions options)
{
    /// <summary>How long a rule that says nothing is tried on more cases.</summary>
    private const int MaxSilence = 4_000;

    private static readonly CaseLaw[] Always =
    [
        new TotalLaw(), new DeterministicLaw(), new OrderOfFactsLaw(), new FactsNeverLoosenLaw(), new FirstReadingLaw(),
        new IgnoranceNeverClearsLaw(IgnoranceNeverClearsLaw.Forgotten.Section), new AmendingLaw(), new ValidThroughLaw(), new ExplainedLaw(),
        new SidesLaw(), new RoundTripLaw(),
    ];

    private static readonly CaseLaw[] InCode = [.. Always, new IgnoranceNeverClearsLaw(IgnoranceNeverClearsLaw.Forgotten.Detail)];

    private readonly List<BrokenLaw> _broken = [];
    private readonly List<string> _silent = [];
    private int _tried;

    internal ConformanceReport Of(IReferralRule rule)
    {
        TryAlone(rule, options.Cases);
        return Report(rule.Info.Id);
    }

    internal ConformanceReport Of(RulePack pack) => Of(RuleBook.Empty.With(pack), pack.Id);

    internal ConformanceReport Of(RuleBook book, string name)
    {
        IReferralRule[] rules = [.. book.Rules, .. book.OverrideArray.Select(any => any.Replacement).OfType<IReferralRule>()];
        foreach (IReferralRule rule in rules)
            TryAlone(rule, Math.Max(10, options.Cases / rules.Length));
        if (rules.Length > 1 || book.OverrideArray.Length > 0)
            TryAll(new(book, new(book, [.. rules.SelectMany(rule => RuleCode.Of(rule).Literals)], options.Examples)), Array.Exists(rules, IsCode) ? InCode : Always, name, options.Cases);
        return Report(name);
    }

    private static bool IsCode(IReferralRule rule) => rule is not Contraindication;

    private void TryAlone(IReferralRule rule, int cases)
    {
        string id = rule.Info.Id;
        RuleCode code = RuleCode.Of(rule);
        foreach (string impurity in code.Impurities)
            _broken.Add(new(Law.Pure, id, impurity, null));
        RuleBook book = RuleBook.Empty.With(rule);
        Subject subject = new(book, new(book, code.Literals, options.Examples));
        if (!rule.Info.Equals(rule.Info))
            _broken.Add(new(Law.PacksCompose, id, "It said two different things about itself when it was asked twice: Info has to be the same always.", null));
        ListenFor(rule, subject, cases);
        TryAll(subject, IsCode(rule) ? InCode : Always, id, cases);
    }

    /// <summary>Whether the rule speaks at all; and whether it remembers: each case is asked about again after all the others.</summary>
    private void ListenFor(IReferralRule rule, Subject subject, int cases)
    {
        string id = rule.Info.Id;
        PCG random = new(0, options.Seed);
        List<(ReferralCase Case, Decision Decision)> heard = [];
        bool spoke = false;
        for (int i = 0; i < cases || (!spoke && i < MaxSilence); i++)
        {
            ReferralCase referral = subject.Cases.Any.Generate(random, null, out _);
            if (Decide(subject.Book, referral) is not { } decision)
                continue;
            spoke |= RuleAlone.Outcomes(rule, referral, subject.Book.Crosswalk).Count > 0;
            if (i < cases)
                heard.Add((referral, decision));
        }
        if (!spoke)
            _silent.Add(id);
        if (heard.Find(one => Decide(subject.Book, one.Case) != one.Decision) is { Case: { } changed } remembered)
            _broken.Add(new(Law.Deterministic, id, $"It gave another answer after it had seen other cases: first {VerdictText.Of(remembered.Decision)}; then {VerdictText.Of(subject.Book.Evaluate(changed))}. A rule keeps nothing between calls.", changed));
        if (!rule.Info.Equals(subject.Book.Rules.Single().Info))
            _broken.Add(new(Law.PacksCompose, id, "What it says about itself changed while it decided: Info has to be the same always.", null));
    }

    private static Decision? Decide(RuleBook book, ReferralCase referral)
    {
        try
        {
            return book.Evaluate(referral);
        }
        catch (Exception)
        {
            return null;    // told by the law that any case gives a decision
        }
    }

    private void TryAll(Subject subject, CaseLaw[] laws, string name, int cases)
    {
        foreach (CaseLaw law in laws)
        {
            if (Try(subject, law, name, cases) is { } broken && !_broken.Exists(other => other.Law == broken.Law && other.Rule == broken.Rule))
                _broken.Add(broken);
        }
    }

    private BrokenLaw? Try(Subject subject, CaseLaw law, string name, int cases)
    {
        PCG random = new(1, options.Seed);
        Gen<Trial> trials = law.Trials(subject);
        for (int i = 0; i < cases; i++)
        {
            Trial trial = trials.Generate(random, null, out _);
            _tried++;
            if (Breach(law, subject.Book, trial) is not { } breach)
                continue;
            ReferralCase smallest = Shrinking.Smallest(trial.Case, smaller => Breach(law, subject.Book, trial with { Case = smaller })?.Law == breach.Law);
            (Law Law, string Told) shown = Breach(law, subject.Book, trial with { Case = smallest }) ?? breach;
            return new(shown.Law, name, shown.Told, smallest);
        }
        return null;
    }

    private static (Law Law, string Told)? Breach(CaseLaw law, RuleBook book, Trial trial)
    {
        try
        {
            return law.Breach(book, trial) is { } told ? (law.Law, told) : null;
        }
        catch (Exception thrown)
        {
            // A rule may throw anything, and whatever it throws is the breach that is told.
            return (Law.Total, $"It threw {thrown.GetType().Name}: {thrown.Message} Bad or missing patient data becomes a finding or a question, never an exception.");
        }
    }

    private ConformanceReport Report(string subject) => new()
    {
        Subject = subject,
        Tried = _tried,
        Broken = [.. _broken],
        NeverSpoke = [.. _silent],
    };
}
