using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>An effect of a contraindication; the regions of a restriction may go by the place of the fact.</summary>
[JsonConverter(typeof(ContraindicationEffectConverter))]
public sealed record ContraindicationEffect
{
    /// <summary>An effect with fixed regions, or with a reach from the place of the fact beside them.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="reach">How far it reaches from the place of the fact; only for restrictions of regions.</param>
    /// <exception cref="ArgumentException">A reach on an effect that has no regions.</exception>
    public ContraindicationEffect(Effect effect, Reach reach = Reach.None)
    {
        Effect = Guard.Against.Null(effect);
        Reach = Guard.Against.InvalidInput(
            reach,
            nameof(reach),
            r => r == Reach.None || effect is Restriction { Kind: RestrictionKind.Exclude or RestrictionKind.LimitPressure },
            "no reach, unless it is an exclusion or a pressure limit");
    }

    /// <summary>The effect, with its fixed regions.</summary>
    public Effect Effect { get; }

    /// <summary>How far it reaches from the place of the fact.</summary>
    public Reach Reach { get; }

    /// <summary>The effect in words, with its reach.</summary>
    public override string ToString() => In(Phrases.English);

    /// <summary>The effect in words.</summary>
    internal string In(Phrases phrases)
    {
        string lifted = Effect.LiftedByClearance ? phrases.Say(Phrase.EffectUnlessCleared) : "";
        string told = Effect switch
        {
            Restriction restriction when Reach != Reach.None && restriction.Regions.IsEmpty => OnlyByPlace(phrases, restriction),
            Restriction restriction => phrases.Value(restriction, "") + (Reach == Reach.None ? "" : phrases.Say(Phrase.ReachAnd, Places(phrases))),
            Requirement requirement => phrases.Say(Phrase.EffectNeededFirst, phrases.Of(requirement.Kind), requirement.Text),
            Alert alert => $"{phrases.Of(alert.Urgency)}: {alert.Action}",
            Advice advice => phrases.Say(Phrase.EffectAdvice, phrases.Of(advice.For), advice.Text),
            _ => "",
        };
        return told + lifted;
    }

    /// <summary>The effect for facts at these places.</summary>
    internal Effect At(ulong sites)
    {
        if (Reach == Reach.None)
            return Effect;
        Restriction restriction = (Restriction)Effect;
        ulong reached = restriction.Regions.Mask;
        if (Reach.HasFlag(Reach.SiteOfTrigger))
            reached |= sites;
        if (Reach.HasFlag(Reach.AffectedLimb))
            reached |= BodyReach.Limb(sites);
        if (Reach.HasFlag(Reach.AffectedQuadrant))
            reached |= BodyReach.Quadrant(sites);
        if (Reach.HasFlag(Reach.DistalToSite))
            reached |= BodyReach.Distal(sites);
        return restriction.Over(BodyRegions.FromMask(reached));
    }

    private string OnlyByPlace(Phrases phrases, Restriction restriction)
    {
        string what = (restriction.Kind == RestrictionKind.Exclude, restriction.Techniques.IsAll) switch
        {
            (true, true) => phrases.Say(Phrase.EffectNoMassage),
            (true, false) => phrases.Say(Phrase.EffectNoTechnique, restriction.Techniques),
            (false, true) => phrases.Say(Phrase.EffectPressure, restriction.MaxPressure),
            _ => phrases.Say(Phrase.EffectPressureWith, restriction.MaxPressure, restriction.Techniques),
        };
        return what + phrases.Say(Phrase.ReachOnly, Places(phrases));
    }

    private string Places(Phrases phrases) => string.Join(", ", Enum.GetValues<Reach>()
        .Where(reach => reach != Reach.None && Reach.HasFlag(reach))
        .Select(reach => phrases.Say(reach switch
        {
            Reach.SiteOfTrigger => Phrase.ReachSite,
            Reach.AffectedLimb => Phrase.ReachLimb,
            Reach.AffectedQuadrant => Phrase.ReachQuadrant,
            _ => Phrase.ReachDistal,
        })));
}
