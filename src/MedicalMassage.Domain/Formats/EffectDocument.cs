namespace MedicalMassage.Domain.Formats;

/// <summary>What an effect does, as the formats name it.</summary>
internal enum EffectKind : byte
{
    Unrecorded,
    Exclude,
    LimitPressure,
    ExcludePositions,
    LimitMinutes,
    Require,
    Alert,
    Advise,
}

/// <summary>The members of every kind of effect; which of them may stand together depends on the kind.</summary>
internal sealed record EffectDocument(EffectKind Kind)
{
    public EffectKind Kind { get; set; } = Kind;

    public int? Max { get; set; }

    public RegionList Regions { get; set; }

    public SetOf<Technique> Techniques { get; set; }

    public SetOf<Position> Positions { get; set; }

    public RequirementKind? Requirement { get; set; }

    public Urgency? Urgency { get; set; }

    public string? Action { get; set; }

    public Audience? For { get; set; }

    public string? Text { get; set; }

    public bool? LiftedByClearance { get; set; }

    /// <summary>The document of an effect with its reach.</summary>
    internal static EffectDocument From(Effect effect, Reach reach)
    {
        EffectDocument document = effect switch
        {
            Restriction { Kind: RestrictionKind.Exclude } r => new(EffectKind.Exclude) { Regions = new(r.Regions, reach), Techniques = r.Techniques },
            Restriction { Kind: RestrictionKind.LimitPressure } r =>
                new(EffectKind.LimitPressure) { Max = r.MaxPressure!.Value.Level, Regions = new(r.Regions, reach), Techniques = r.Techniques },
            Restriction { Kind: RestrictionKind.ExcludePositions } r => new(EffectKind.ExcludePositions) { Positions = r.Positions },
            Restriction r => new(EffectKind.LimitMinutes) { Max = r.MaxMinutes },
            Requirement r => new(EffectKind.Require) { Requirement = r.Kind, Text = r.Text },
            Alert a => new(EffectKind.Alert) { Urgency = a.Urgency, Action = a.Action },
            Advice a => new(EffectKind.Advise) { For = a.For, Text = a.Text },
            _ => throw new MemberException("An effect of an unknown kind.", nameof(effect)),
        };
        return effect.LiftedByClearance ? document with { LiftedByClearance = true } : document;
    }

    /// <summary>The effect with its fixed regions, and its reach.</summary>
    /// <exception cref="ArgumentException">A member is missing, or does not belong to the kind.</exception>
    internal (Effect Effect, Reach Reach) ToEffect()
    {
        (Effect effect, Reach reach) = Make();
        if (Foreign != new EffectDocument(Kind))
            throw new MemberException($"only members that belong to an effect of the kind {Tokens<EffectKind>.Of(Kind)}", nameof(Kind));
        return (effect, reach);
    }

    /// <summary>The effect of a document that holds no members of other kinds; if it does, they are lost.</summary>
    internal (Effect Effect, Reach Reach) Make()
    {
        Effect effect = Kind switch
        {
            EffectKind.Exclude => Restriction.Exclude(Places, Which),
            EffectKind.LimitPressure => Restriction.LimitPressure(Pressure.Of(Need(Max is >= 1 and <= 4 ? Max : null, nameof(Max), "a pressure from 1 to 4")), Places, Which),
            EffectKind.ExcludePositions => Restriction.ExcludePositions(Positions.IsEmpty ? throw Missing(nameof(Positions), "at least one position") : Positions),
            EffectKind.LimitMinutes => Restriction.LimitMinutes(Need(Max, nameof(Max), "a number of minutes")),
            EffectKind.Require => new Requirement(Need(Requirement, nameof(Requirement), "what is required"), Need(Text)),
            EffectKind.Alert => new Alert(Need(Urgency, nameof(Urgency), "same-day or emergency"), Action ?? throw Missing(nameof(Action), "what the therapist does now")),
            _ => new Advice(Need(For, nameof(For), "whom the advice is for"), Need(Text)),
        };
        return (LiftedByClearance == true ? effect with { LiftedByClearance = true } : effect, Regions.Reach);
    }

    /// <summary>The document without what its kind reads.</summary>
    private EffectDocument Foreign
    {
        get
        {
            EffectDocument rest = this with { LiftedByClearance = null };
            return Kind switch
            {
                EffectKind.Exclude => rest with { Regions = default, Techniques = default },
                EffectKind.LimitPressure => rest with { Regions = default, Techniques = default, Max = null },
                EffectKind.ExcludePositions => rest with { Positions = default },
                EffectKind.LimitMinutes => rest with { Max = null },
                EffectKind.Require => rest with { Requirement = null, Text = null },
                EffectKind.Alert => rest with { Urgency = null, Action = null },
                _ => rest with { For = null, Text = null },
            };
        }
    }

    private BodyRegions Places => Regions.IsEmpty ? BodyRegions.WholeBody : Regions.Regions;

    private SetOf<Technique> Which => Techniques.IsEmpty ? SetOf<Technique>.All : Techniques;

    private static T Need<T>(T? value, string member, string expected)
        where T : struct =>
        value ?? throw Missing(member, expected);

    private static string Need(string? text) => text ?? throw Missing(nameof(Text), "a text");

    private static MemberException Missing(string member, string expected) => new(expected, member);
}
