namespace MedicalMassage.Domain.Formats;

/// <summary>Turns rule packs into their documents and back, with sources and readings bound to the rules that use them.</summary>
internal static class PackForm
{
    internal static PackDocument From(RulePack value) => new(value.Id, value.Version, value.Title, SourceDocument.Of(value.Sources))
    {
        Reviewed = value.Reviewed,
        ReviewBy = value.ReviewBy,
        HoldsFrom = value.HoldsFrom,
        HoldsUntil = value.HoldsUntil,
        Measurements = [.. value.Measurements.Select(m => new MeasurementDocument(m.Code, m.Title, m.Unit) { Plausible = m.Plausible })],
        Contraindications = [.. value.Rules.Select(From)],
    };

    /// <summary>The pack of a document.</summary>
    /// <exception cref="ArgumentException">The members do not fit together; it names the member.</exception>
    internal static RulePack To(PackDocument document)
    {
        Measurement[] measurements =
        [
            .. document.Measurements.Select(m => new Measurement(m.Code, m.Title, m.Unit) { Plausible = m.Plausible }),
        ];
        if (measurements.DistinctBy(m => m.Code).Count() < measurements.Length)
            throw new MemberException("each reading once", nameof(document.Measurements));
        List<IReferralRule> rules = [];
        foreach (RuleDocument rule in document.Contraindications)
        {
            if (rule.Sources.FirstOrDefault(key => !document.Sources.ContainsKey(key)) is { } unknown)
                throw new MemberException($"sources for every key that a rule names; the rule {rule.Id} names {unknown}", nameof(document.Sources));
            if (rules.Exists(other => other.Info.Id == rule.Id))
                throw new MemberException($"each rule once; {rule.Id} occurs again", nameof(document.Contraindications));
            rules.Add(To(rule, measurements));
        }
        return new(document.Id, document.Version, document.Title)
        {
            Reviewed = document.Reviewed,
            ReviewBy = document.ReviewBy,
            HoldsFrom = document.HoldsFrom,
            HoldsUntil = document.HoldsUntil,
            Sources = SourceDocument.To(document.Sources),
            Measurements = [.. measurements],
            Rules = [.. rules],
        };
    }

    private static Contraindication To(RuleDocument rule, Measurement[] measurements)
    {
        RuleInfo info = new(rule.Id, rule.Title, rule.Category, rule.Sources.ToArray())
        {
            Rationale = rule.Rationale ?? "",
            ResolvedBy = rule.ResolvedBy ?? "",
            Urgency = rule.Urgency ?? default,
            Agreement = rule.Agreement,
            Disagreement = rule.Disagreement,
            Evidence = rule.Certainty ?? RuleInfo.EvidenceOf(rule.Sources.Count),
            ReviewBy = rule.ReviewBy,
            Sealed = rule.Sealed ?? false,
            HoldsFrom = rule.HoldsFrom,
            HoldsUntil = rule.HoldsUntil,
            ByIssueDate = rule.ByIssueDate ?? false,
        };
        return new(info, Bind(rule.When, measurements, rule.Id), rule.Effects) { Hints = rule.Hints };
    }

    private static RuleDocument From(IReferralRule rule)
    {
        if (rule is not Contraindication contraindication)
            throw new MemberException($"The rule {rule.Info.Id} is code and has no form in the pack format.", nameof(rule));
        RuleInfo info = rule.Info;
        return new(info.Id, info.Title, info.Category, contraindication.When, contraindication.Effects, info.Sources)
        {
            Rationale = info.Rationale,
            ResolvedBy = info.ResolvedBy,
            Urgency = info.Urgency,
            Agreement = info.Agreement,
            Disagreement = info.Disagreement,
            Certainty = info.Evidence,
            ReviewBy = info.ReviewBy,
            Sealed = info.Sealed ? true : null,
            Hints = contraindication.Hints,
            HoldsFrom = info.HoldsFrom,
            HoldsUntil = info.HoldsUntil,
            ByIssueDate = info.ByIssueDate ? true : null,
        };
    }

    /// <summary>The trigger with the pack's names and plausible values of its readings.</summary>
    private static Trigger Bind(Trigger trigger, Measurement[] measurements, string rule) => trigger switch
    {
        AllTrigger all => new AllTrigger([.. all.Parts.Select(part => Bind(part, measurements, rule))]),
        AnyTrigger any => new AnyTrigger([.. any.Parts.Select(part => Bind(part, measurements, rule))]),
        PregnancyTrigger { NeededWhen: { } needed } pregnancy => pregnancy with { NeededWhen = Bind(needed, measurements, rule) },
        ObservationTrigger observation => Bind(observation, measurements, rule),
        _ => trigger,
    };

    private static ObservationTrigger Bind(ObservationTrigger trigger, Measurement[] measurements, string rule)
    {
        Measurement? known = Array.Find(measurements, m => m.Code == trigger.Measurement.Code);
        if (known is not null && known.Unit != trigger.Measurement.Unit)
            throw new MemberException($"one unit for each reading; the rule {rule} compares {known.Title} in {trigger.Measurement.Unit}, not in {known.Unit}", "contraindications");
        return new(known ?? trigger.Measurement, trigger.Range)
        {
            Within = trigger.Within,
            NeededWhen = trigger.NeededWhen is { } needed ? Bind(needed, measurements, rule) : null,
        };
    }
}
