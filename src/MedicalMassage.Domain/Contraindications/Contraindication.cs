using Ardalis.GuardClauses;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>A fact about the patient that restricts massage: a trigger, and the effects that follow where it is true.</summary>
public sealed record Contraindication : IReferralRule, IIndexedRule
{
    /// <summary>A contraindication.</summary>
    /// <param name="info">What it says about itself.</param>
    /// <param name="when">The trigger.</param>
    /// <param name="effects">What follows: at least one effect.</param>
    /// <exception cref="ArgumentException">No effect.</exception>
    public Contraindication(RuleInfo info, Trigger when, params ValueList<ContraindicationEffect> effects)
    {
        Info = Guard.Against.Null(info);
        When = Guard.Against.Null(when);
        Effects = Guard.Against.InvalidInput(effects, nameof(effects), e => e.Count > 0, "A contraindication has at least one effect.");
        HasReach = effects.Any(effect => effect.Reach != Reach.None);
    }

    /// <inheritdoc/>
    public RuleInfo Info { get; }

    /// <summary>The trigger.</summary>
    public Trigger When { get; }

    /// <summary>What follows where the trigger is true.</summary>
    public ValueList<ContraindicationEffect> Effects { get; }

    /// <summary>Codes of complaints that may hide this condition. They never make the rule fire.</summary>
    public ValueList<Code> Hints { get; init; }

    internal bool HasReach { get; }

    IEnumerable<Effect> IIndexedRule.PossibleEffects => Effects.Select(effect => effect.At(BodyMap.Whole));

    void IIndexedRule.Support(RuleSupport support) => When.Support(support);

    void IIndexedRule.Vocabulary(RuleSupport vocabulary) => When.Vocabulary(vocabulary);

    /// <inheritdoc/>
    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        Guard.Against.Null(referral);
        RuleScope scope = Guard.Against.Null(findings).Scope;
        scope.Clear();
        switch (When.Evaluate(referral, scope))
        {
            case Truth.Yes:
                Establish(scope, findings);
                break;
            case Truth.Unknown:
                Suspect(scope, findings);
                break;
            default:
                break;
        }
    }

    private void Establish(RuleScope scope, FindingCollector findings)
    {
        Places places = Places.Of(scope, certainOnly: true);
        if (!HasReach)
        {
            findings.Report(scope, [.. Effects.Select(effect => effect.Effect)], certainOnly: true);
            return;
        }
        // Where a place is missing, the effects that go by it hold everywhere until it is known, and the rest holds in any case.
        Effect[] certain = [.. Effects.Where(effect => effect.Reach == Reach.None || places.Known != 0).Select(effect => effect.At(places.Known))];
        findings.Report(scope, certain, certainOnly: true);
        Places possible = Places.Of(scope, certainOnly: false);
        if (possible.Missing || (possible.Known & ~places.Known) != 0)
        {
            ulong reached = possible.Missing ? BodyMap.Whole : possible.Known;
            foreach (string path in possible.Without)
                scope.AskFor(Asked.Site, path + ".sites", possible.Words[path]);
            findings.Suspect(scope, [.. Effects.Where(effect => effect.Reach != Reach.None).Select(effect => effect.At(reached))]);
        }
    }

    private void Suspect(RuleScope scope, FindingCollector findings)
    {
        Places places = Places.Of(scope, certainOnly: false);
        ulong reached = places.Missing ? BodyMap.Whole : places.Known;
        findings.Suspect(scope, [.. Effects.Select(effect => effect.At(reached))]);
    }

    /// <summary>Where the facts of a trigger are.</summary>
    private readonly record struct Places(ulong Known, bool Missing, List<string> Without, Dictionary<string, string> Words)
    {
        internal static Places Of(RuleScope scope, bool certainOnly)
        {
            ulong known = 0;
            bool missing = false;
            bool placed = false;
            List<string> without = [];
            Dictionary<string, string> words = [];
            foreach (RuleScope.FactHit fact in scope.Facts)
            {
                if (!fact.HasPlace || (certainOnly && !fact.Certain))
                    continue;
                placed = true;
                known |= fact.Sites;
                if (fact.Sites != 0)
                    continue;
                missing = true;
                if (fact.Path is { } path && words.TryAdd(path, fact.Text))
                    without.Add(path);
            }
            return new(known, missing || !placed, without, words);
        }
    }
}
