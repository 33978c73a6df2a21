using Ardalis.GuardClauses;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>A fact about the patient that restricts massage: a trigger, and the effects that follow where it is true.</summary>
public sealed record Contraindication : IReferralRule, IIndexedRule, ITriggeredRule
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
        Effects = Guard.Against.InvalidInput(effects, nameof(effects), e => e.Count > 0, "at least one effect");
        HasReach = effects.Any(effect => effect.Reach != Reach.None);
        AsTheyStand = HasReach ? default : [.. effects.Select(effect => effect.Effect)];
    }

    /// <inheritdoc/>
    public RuleInfo Info { get; }

    /// <summary>The trigger.</summary>
    public Trigger When { get; }

    /// <summary>What follows where the trigger is true.</summary>
    public ValueList<ContraindicationEffect> Effects { get; }

    /// <summary>Codes of complaints that may hide this condition. They never make the rule fire.</summary>
    public ValueList<Code> Hints { get; init; }

    /// <summary>Every code that the trigger names, in a fixed order: each stands for itself and what lies below it.</summary>
    public IEnumerable<Code> Codes => Words().AllCodes.OrderBy(code => code.ToString(), StringComparer.Ordinal);

    /// <summary>Every word for a kind of symptom, device, allergy or procedure that the trigger names, in a fixed order.</summary>
    public IEnumerable<string> Kinds => Words().AllKinds.Order(StringComparer.Ordinal);

    internal bool HasReach { get; }

    /// <summary>The effects of a rule of which none goes by the place of a fact.</summary>
    private ValueList<Effect> AsTheyStand { get; }

    IEnumerable<Effect> IIndexedRule.PossibleEffects => Effects.Select(effect => effect.At(BodyMap.Whole));

    void IIndexedRule.Support(RuleSupport support) => When.Support(support);

    void IIndexedRule.Vocabulary(RuleSupport vocabulary) => When.Vocabulary(vocabulary);

    /// <inheritdoc/>
    public Contraindication With(ContraindicationEffect effect) => new(Info, When, [.. Effects, Guard.Against.Null(effect)]) { Hints = Hints };

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

    private RuleSupport Words()
    {
        RuleSupport words = new();
        When.Vocabulary(words);
        return words;
    }

    private void Establish(RuleScope scope, FindingCollector findings)
    {
        if (!HasReach)
        {
            findings.Report(scope, AsTheyStand.Array, certainOnly: true);
            return;
        }
        Places places = Places.Of(scope, certainOnly: true);
        // Facts that lie nowhere, such as an age, leave the effects that go by a place no smaller reach than everywhere.
        if (!places.Placed)
        {
            findings.Report(scope, [.. Effects.Select(effect => effect.At(BodyMap.Whole))], certainOnly: true);
            return;
        }

        // Where a place is missing, the effects that go by it hold everywhere until it is known, and the rest holds in any case.
        Effect[] certain = [.. Effects.Where(effect => effect.Reach == Reach.None || places.Known != 0).Select(effect => effect.At(places.Known))];
        findings.Report(scope, certain, certainOnly: true);
        Places possible = Places.Of(scope, certainOnly: false);
        if (possible.Missing || (possible.Known & ~places.Known) != 0)
        {
            ulong reached = possible.Missing ? BodyMap.Whole : possible.Known;
            foreach (RuleScope.FactHit fact in possible.Without ?? [])
                scope.AskFor(Asked.Site, fact.Path + ".sites", fact.Text);
            findings.Suspect(scope, [.. Effects.Where(effect => effect.Reach != Reach.None).Select(effect => effect.At(reached))]);
        }
    }

    private void Suspect(RuleScope scope, FindingCollector findings)
    {
        if (!HasReach)
        {
            findings.Suspect(scope, AsTheyStand.Array);
            return;
        }
        Places places = Places.Of(scope, certainOnly: false);
        ulong reached = places.Missing ? BodyMap.Whole : places.Known;
        findings.Suspect(scope, [.. Effects.Select(effect => effect.At(reached))]);
    }

    /// <summary>Where the facts of a trigger are. A fact that one branch can place is placed for all of them.</summary>
    private readonly record struct Places(ulong Known, bool Placed, bool Missing, List<RuleScope.FactHit>? Without)
    {
        private const int FewFacts = 32;

        internal static Places Of(RuleScope scope, bool certainOnly)
        {
            ulong known = 0;
            bool placed = false;
            bool missing = false;
            List<RuleScope.FactHit>? without = null;
            Dictionary<string, ulong>? byPath = scope.Facts.Count > FewFacts ? ByPath(scope) : null;
            foreach (RuleScope.FactHit fact in scope.Facts)
            {
                if (!fact.HasPlace || (certainOnly && !fact.Certain))
                    continue;
                placed = true;
                ulong sites = fact.Path is null ? fact.Sites : byPath?[fact.Path] ?? PlacesOf(fact.Path, scope);
                known |= sites;
                if (sites != 0)
                    continue;
                missing = true;
                if (fact.Path is not null)
                    (without ??= []).Add(fact);
            }
            return new(known, placed, missing || !placed, without);
        }

        /// <summary>For many facts a table: each of them held against all others would cost without end.</summary>
        private static Dictionary<string, ulong> ByPath(RuleScope scope)
        {
            Dictionary<string, ulong> places = new(StringComparer.Ordinal);
            foreach (RuleScope.FactHit fact in scope.Facts)
            {
                if (fact.Path is not null)
                    places[fact.Path] = places.GetValueOrDefault(fact.Path) | fact.Sites;
            }
            return places;
        }

        private static ulong PlacesOf(string path, RuleScope scope)
        {
            ulong sites = 0;
            foreach (RuleScope.FactHit fact in scope.Facts)
            {
                if (fact.Path == path)
                    sites |= fact.Sites;
            }
            return sites;
        }
    }
}
