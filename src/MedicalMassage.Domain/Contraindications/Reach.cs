namespace MedicalMassage.Domain;

/// <summary>How far the effect of a fact reaches from the place where the fact is.</summary>
[Flags]
public enum Reach : byte
{
    /// <summary>It does not go by the place of the fact.</summary>
    None = 0,

    /// <summary>The place itself.</summary>
    SiteOfTrigger = 1,

    /// <summary>The limb of that side with groin, or with shoulder and axilla.</summary>
    AffectedLimb = 2,

    /// <summary>The quadrant of the trunk with its limb.</summary>
    AffectedQuadrant = 4,

    /// <summary>The place and all that lies beyond it, towards fingers or toes.</summary>
    DistalToSite = 8,
}
