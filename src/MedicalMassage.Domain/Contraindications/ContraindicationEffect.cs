using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Anatomy;
using MedicalMassage.Domain.Formats;

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
    public override string ToString()
    {
        string lifted = Effect.LiftedByClearance ? " (unless cleared)" : "";
        string told = Effect switch
        {
            Restriction restriction when Reach != Reach.None && restriction.Regions.IsEmpty => OnlyByPlace(restriction),
            Restriction restriction => restriction + (Reach == Reach.None ? "" : ReachInWords("and on: ")),
            Requirement requirement => $"needed first ({Tokens<RequirementKind>.Words(requirement.Kind)}): {requirement.Text}",
            Alert alert => $"{Tokens<Urgency>.Words(alert.Urgency)}: {alert.Action}",
            Advice advice => $"for the {Tokens<Audience>.Words(advice.For)}: {advice.Text}",
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

    private string OnlyByPlace(Restriction restriction)
    {
        string what = restriction.Kind == RestrictionKind.Exclude
            ? "no " + (restriction.Techniques.IsAll ? "massage" : restriction.Techniques.ToString())
            : $"pressure at most {restriction.MaxPressure}" + (restriction.Techniques.IsAll ? "" : " with " + restriction.Techniques);
        return what + ReachInWords("on: ")[1..];
    }

    private string ReachInWords(string before) => ", " + before + string.Join(", ", Enum.GetValues<Reach>()
        .Where(reach => reach != Reach.None && Reach.HasFlag(reach))
        .Select(reach => reach switch
        {
            Reach.SiteOfTrigger => "the place of the fact",
            Reach.AffectedLimb => "the limb of the fact",
            Reach.AffectedQuadrant => "the quadrant of the fact",
            _ => "all beyond the place of the fact",
        }));
}
