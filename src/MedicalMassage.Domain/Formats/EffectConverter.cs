namespace MedicalMassage.Domain.Formats;

/// <summary>An effect of a decision: its regions are places.</summary>
internal sealed class EffectConverter : DocumentConverter<Effect, EffectDocument>
{
    protected override EffectDocument From(Effect value) => EffectDocument.From(value, Reach.None);

    protected override Effect To(EffectDocument document)
    {
        (Effect effect, Reach reach) = document.ToEffect();
        return reach == Reach.None ? effect : throw new MemberException("places of the body: words such as site-of-trigger belong into rule packs", nameof(document.Regions));
    }
}

/// <summary>A limit of a clearance.</summary>
internal sealed class RestrictionConverter : DocumentConverter<Restriction, EffectDocument>
{
    protected override EffectDocument From(Restriction value) => EffectDocument.From(value, Reach.None);

    protected override Restriction To(EffectDocument document)
    {
        (Effect effect, Reach reach) = document.ToEffect();
        return effect is Restriction restriction && reach == Reach.None
            ? restriction
            : throw new MemberException("exclude, limit-pressure, exclude-positions or limit-minutes", nameof(document.Kind));
    }
}

/// <summary>An effect of a contraindication: its regions may go by the place of the fact.</summary>
internal sealed class ContraindicationEffectConverter : DocumentConverter<ContraindicationEffect, EffectDocument>
{
    protected override EffectDocument From(ContraindicationEffect value) => EffectDocument.From(value.Effect, value.Reach);

    protected override ContraindicationEffect To(EffectDocument document)
    {
        (Effect effect, Reach reach) = document.ToEffect();
        return new(effect, reach);
    }
}
