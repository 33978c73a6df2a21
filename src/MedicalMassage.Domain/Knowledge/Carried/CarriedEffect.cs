using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain.Knowledge.Carried;

/// <summary>Reads the effects of carried packs.</summary>
internal static class CarriedEffect
{
    internal static ValueList<ContraindicationEffect> List(ref CarriedReader reader)
    {
        List<ContraindicationEffect> effects = [];
        reader.Begin();
        while (reader.Item())
        {
            (Effect effect, Reach reach) = Read(ref reader).Make();
            effects.Add(new(effect, reach));
        }
        return new([.. effects]);
    }

    private static EffectDocument Read(ref CarriedReader reader)
    {
        EffectDocument effect = new(default);
        while (reader.Member() is { } member)
        {
            switch (member)
            {
                case "kind": effect.Kind = reader.Token<EffectKind>(); break;
                case "max": effect.Max = reader.Whole(); break;
                case "regions": effect.Regions = Regions(ref reader); break;
                case "techniques": effect.Techniques = reader.Set<Technique>(); break;
                case "positions": effect.Positions = reader.Set<Position>(); break;
                case "requirement": effect.Requirement = reader.Token<RequirementKind>(); break;
                case "urgency": effect.Urgency = reader.Token<Urgency>(); break;
                case "action": effect.Action = reader.Text(); break;
                case "for": effect.For = reader.Token<Audience>(); break;
                case "text": effect.Text = reader.Text(); break;
                case "liftedByClearance": effect.LiftedByClearance = reader.Truth(); break;
                default: throw CarriedReader.Unknown(member);
            }
        }
        return effect;
    }

    private static RegionList Regions(ref CarriedReader reader)
    {
        BodyRegions regions = default;
        Reach reach = Reach.None;
        reader.Begin();
        while (reader.Item())
        {
            if (reader.IsText && Tokens<Reach>.TryParse(reader.Word(), out Reach far) && far != Reach.None)
                reach |= far;
            else
                regions |= reader.Site();
        }
        return new(regions, reach);
    }
}
