using MedicalMassage.Domain;

namespace ClinicRules;

/// <summary>An age limit: the same object that a pack in JSON gives.</summary>
public static class GentleUnderSixteen
{
    public static Contraindication Rule { get; } = RuleAuthor.Named("our-clinic")
        .Rule("gentle-under-16", "Under sixteen: gentle, and with consent", "age", "house-protocol")
        .Because("Growing bones and joints bear less, and a parent decides.", resolvedBy: "The sixteenth birthday.")
        .When(Trigger.AgeBelow(16))
        .Exclude(Technique.DeepTissue)
        .LimitPressure(Pressure.Level3)
        .Require(RequirementKind.Document, "A parent has signed the consent.");
}
