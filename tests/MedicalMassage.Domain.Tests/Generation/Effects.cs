using CsCheck;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>Effects of every kind and reach.</summary>
internal static class Effects
{
    internal static Gen<ContraindicationEffect> Any { get; } = Gen.Select(
        Gen.Int[0, 8], Facts.Site.Array[1, 2], Gen.Enum<Technique>().Array[0, 3], Gen.Int[1, 4], Gen.Bool, Gen.Int[0, 31], Gen.Enum<RequirementKind>(),
        (kind, sites, techniques, level, lifted, reach, requirement) =>
        {
            SetOf<Technique> which = techniques.Length == 0 ? SetOf<Technique>.All : [.. techniques];
            bool reaches = kind is >= 1 and <= 3 && reach is > 0 and < 16;
            BodyRegions regions = reaches && reach % 2 == 0 ? default : [.. sites];
            Effect effect = kind switch
            {
                0 => Restriction.ExcludeEverything,
                1 or 2 => Restriction.Exclude(regions, which),
                3 => Restriction.LimitPressure(Pressure.Of(level), regions, which),
                4 => Restriction.ExcludePositions(level == 1 ? SetOf<Position>.All : [Position.Prone, Position.Supine]),
                5 => Restriction.LimitMinutes(10 * level),
                6 => new Requirement(requirement, "Ask the physician."),
                7 => new Advice(Audience.Therapist, "Work gently."),
                _ => level == 1 ? new Alert(Urgency.SameDay, "Ring the physician.") : Restriction.LimitPressure(Pressure.Of(level), BodyRegions.WholeBody),
            };
            return new ContraindicationEffect(effect with { LiftedByClearance = lifted }, reaches ? (Reach)reach : Reach.None);
        });

    internal static Gen<ValueList<ContraindicationEffect>> Some { get; } = Any.Array[1, 3].Select(effects => (ValueList<ContraindicationEffect>)[.. effects]);
}
