using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Mutants;

/// <summary>An effect with one thing changed in it.</summary>
internal static class EffectMutants
{
    internal static IEnumerable<(ContraindicationEffect Effect, string Told)> Of(ContraindicationEffect effect) =>
        Changed(effect).Select(other => (other, $"\"{effect}\" from \"{other}\""));

    private static IEnumerable<ContraindicationEffect> Changed(ContraindicationEffect effect)
    {
        bool isLiftable = effect.Effect is not (Advice or Requirement { Kind: RequirementKind.Clearance });
        if (isLiftable)
            yield return new(effect.Effect with { LiftedByClearance = !effect.Effect.LiftedByClearance }, effect.Reach);
        foreach (Effect other in effect.Effect switch
        {
            Restriction restriction => OfRestriction(restriction, effect.Reach),
            Alert alert => [new Alert(alert.Urgency == Urgency.SameDay ? Urgency.Emergency : Urgency.SameDay, alert.Action) { LiftedByClearance = alert.LiftedByClearance }],
            Requirement requirement => [new Requirement(requirement.Kind == RequirementKind.Clearance ? RequirementKind.Information : RequirementKind.Clearance, requirement.Text) { LiftedByClearance = requirement.LiftedByClearance }],
            _ => (IEnumerable<Effect>)[],
        })
        {
            yield return new(other, other is Restriction { Kind: RestrictionKind.Exclude or RestrictionKind.LimitPressure } ? effect.Reach : Reach.None);
        }
        foreach (Reach part in Enum.GetValues<Reach>().Where(part => part != Reach.None && effect.Reach.HasFlag(part)))
        {
            if (effect.Reach != part || !((Restriction)effect.Effect).Regions.IsEmpty)
                yield return new(effect.Effect, effect.Reach & ~part);
            Reach wider = part == Reach.SiteOfTrigger ? Reach.AffectedLimb : Reach.SiteOfTrigger;
            if (!effect.Reach.HasFlag(wider))
                yield return new(effect.Effect, (effect.Reach & ~part) | wider);
        }
    }

    private static IEnumerable<Restriction> OfRestriction(Restriction r, Reach reach)
    {
        bool lifted = r.LiftedByClearance;
        switch (r.Kind)
        {
            case RestrictionKind.LimitPressure:
                if (r.MaxPressure!.Value.Level > 1)
                    yield return Lifted(Restriction.LimitPressure(Pressure.Of(r.MaxPressure.Value.Level - 1), r.Regions, r.Techniques));
                yield return Lifted(r.MaxPressure.Value.Level < 4
                    ? Restriction.LimitPressure(Pressure.Of(r.MaxPressure.Value.Level + 1), r.Regions, r.Techniques)
                    : Restriction.Exclude(r.Regions, r.Techniques));
                break;
            case RestrictionKind.Exclude:
                yield return Lifted(Restriction.LimitPressure(Pressure.Level1, r.Regions, r.Techniques));
                break;
            case RestrictionKind.LimitMinutes:
                foreach (int minutes in new[] { r.MaxMinutes!.Value - 1, r.MaxMinutes.Value + 1 }.Where(minutes => minutes is >= 1 and <= Segment.MaxMinutes))
                    yield return Lifted(Restriction.LimitMinutes(minutes));
                break;
            default:
                foreach (Position position in r.Positions.Count > 1 ? r.Positions : SetOf<Position>.None)
                    yield return Lifted(Restriction.ExcludePositions(r.Positions.Except(position)));
                break;
        }
        if (r.Kind is not (RestrictionKind.LimitPressure or RestrictionKind.Exclude))
            yield break;
        foreach (Technique technique in r.Techniques.IsAll || r.Techniques.Count < 2 ? SetOf<Technique>.None : r.Techniques)
            yield return Lifted(Again(r, r.Regions, r.Techniques.Except(technique)));
        foreach (BodyRegions mirrored in TriggerMutants.Mirrored(r.Regions))
            yield return Lifted(Again(r, mirrored, r.Techniques));
        foreach (BodySite site in r.Regions.Count() > 1 || reach != Reach.None ? r.Regions : BodyRegions.None)
            yield return Lifted(Again(r, r.Regions.Except(site), r.Techniques));

        Restriction Lifted(Restriction other) => other with { LiftedByClearance = lifted };
    }

    private static Restriction Again(Restriction r, BodyRegions regions, SetOf<Technique> techniques) => r.Kind == RestrictionKind.Exclude
        ? Restriction.Exclude(regions, techniques)
        : Restriction.LimitPressure(r.MaxPressure!.Value, regions, techniques);
}
