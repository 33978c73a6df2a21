namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>Rules and books of a few words.</summary>
internal static class Draft
{
    internal static readonly Code Disease = Code.Icd10Cm("I82.4");

    /// <summary>A rule with a rationale nobody reads.</summary>
    internal static Contraindication Rule(string id, Trigger when, params ValueList<ContraindicationEffect> effects) =>
        new(new(id, "Title of " + id, "test", "source"), when, effects);

    /// <summary>A rule on the disease I82.4.</summary>
    internal static Contraindication OnDisease(params ValueList<ContraindicationEffect> effects) => Rule("disease", Has("I82.4"), effects);

    internal static RuleBook Book(params IEnumerable<IReferralRule> rules)
    {
        RuleBook book = RuleBook.Empty;
        foreach (IReferralRule rule in rules)
            book = book.With(rule);
        return book;
    }

    internal static DiagnosisTrigger Has(string icd10Cm) => new() { Codes = [Code.Icd10Cm(icd10Cm)] };

    internal static ContraindicationEffect Exclude(BodyRegions regions) => new(Restriction.Exclude(regions));

    internal static ContraindicationEffect Limit(Pressure max, BodyRegions regions) => new(Restriction.LimitPressure(max, regions));

    internal static ContraindicationEffect Require(RequirementKind kind = RequirementKind.Clearance) => new(new Requirement(kind, "ask the physician"));

    internal static ContraindicationEffect Alarm(Urgency urgency = Urgency.Emergency) => new(new Alert(urgency, "call the emergency number"));

    internal static ContraindicationEffect Advise() => new(new Advice(Audience.Therapist, "watch the skin"));
}
