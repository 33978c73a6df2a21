using MedicalMassage.Domain;

namespace ClinicRules;

/// <summary>An age limit: the same object that a pack in JSON gives.</summary>
public static class GentleUnderSixteen
{
    public static Contraindication Rule { get; } = new(
        new RuleInfo("our-clinic/gentle-under-16", "Under sixteen: gentle, and with consent", "age", "house-protocol")
        {
            Rationale = "Growing bones and joints bear less, and a parent decides.",
            ResolvedBy = "The sixteenth birthday.",
        },
        new AgeTrigger { Below = 16 },
        new ContraindicationEffect(Restriction.Exclude(BodyRegions.WholeBody, Technique.DeepTissue)),
        new ContraindicationEffect(Restriction.LimitPressure(Pressure.Level3, BodyRegions.WholeBody)),
        new ContraindicationEffect(new Requirement(RequirementKind.Document, "A parent has signed the consent.")));
}
