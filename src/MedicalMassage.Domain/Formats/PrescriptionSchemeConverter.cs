using System.Text.Json;
using MedicalMassage.Domain.Authorisation;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Formats;

/// <summary>A prescription scheme with its sources bound to the rules that name them.</summary>
internal sealed class PrescriptionSchemeConverter : DocumentConverter<PrescriptionScheme, SchemeDocument>
{
    /// <summary>All rules of schemes belong to one category.</summary>
    internal const string Category = "prescription";

    public override void Check(JsonElement element, string path, Checker checker)
    {
        int before = checker.Faults.Count;
        checker.Check(element, typeof(SchemeDocument), path);
        if (checker.Faults.Count > before)
            return;
        // As with packs: a fault stands at its rule and not at the scheme.
        GuardLocator.Locate(element, typeof(SchemeDocument), path, checker);
        if (checker.Faults.Count > before)
            return;
        base.Check(element, path, checker);
    }

    /// <summary>All that a rule says, in the form of the file.</summary>
    internal static SchemeRuleDocument From(PrescriptionRule rule) => new SchemeRuleDocument(rule.Info.Id[(rule.Scheme.Length + 1)..], rule.Info.Title, rule.Subject, rule.Info.Sources)
    {
        Rows = rule.Rows,
        Law = rule.Law,
        Rationale = rule.Reason.Length == 0 ? null : rule.Reason,
        ResolvedBy = rule.Info.ResolvedBy.Length == 0 ? null : rule.Info.ResolvedBy,
        Certainty = rule.Info.Evidence,
        Disagreement = rule.Info.Disagreement,
        Gaps = rule.Gaps,
        HoldsFrom = rule.Info.HoldsFrom,
        HoldsUntil = rule.Info.HoldsUntil,
        ByIssueDate = rule.Info.ByIssueDate ? true : null,
        When = rule.When == Applies.Always ? null : rule.When,
    }.With(rule.Body);

    protected override SchemeDocument From(PrescriptionScheme value) => new(value.Id, value.Version, value.Title, SourceDocument.Of(value.Sources))
    {
        Reviewed = value.Reviewed,
        ForAny = value.ForAny ? true : null,
        Rules = [.. value.Rules.Select(From)],
        Gaps = value.Gaps,
    };

    protected override PrescriptionScheme To(SchemeDocument document)
    {
        List<PrescriptionRule> rules = [];
        foreach (SchemeRuleDocument rule in document.Rules)
        {
            if (rule.Sources.FirstOrDefault(key => !document.Sources.ContainsKey(key)) is { } unknown)
                throw new MemberException($"sources for every key that a rule names; the rule {rule.Id} names {unknown}", nameof(document.Sources));
            PrescriptionRule made = To(document, rule);
            if (rules.Exists(other => other.Info.Id == made.Info.Id))
                throw new MemberException($"each rule once; {rule.Id} occurs again", nameof(document.Rules));
            rules.Add(made);
        }
        return new(document.Id, document.Version, document.Title)
        {
            Reviewed = document.Reviewed,
            ForAny = document.ForAny ?? false,
            Sources = SourceDocument.To(document.Sources),
            Rules = [.. rules],
            Gaps = document.Gaps,
        };
    }

    private static PrescriptionRule To(SchemeDocument scheme, SchemeRuleDocument rule)
    {
        if (rule.Bodies() is not [RuleBody body])
            throw new MemberException($"exactly one member with what a rule looks at; the rule {rule.Id} has {rule.Bodies().Length}", "rules");
        RuleInfo info = new($"{scheme.Id}/{rule.Id}", rule.Title, Category, rule.Sources.ToArray())
        {
            Rationale = PrescriptionRule.Reasoned(Phrases.English, rule.Law, rule.HoldsFrom, rule.HoldsUntil, rule.Rationale ?? ""),
            ResolvedBy = rule.ResolvedBy ?? "",
            Evidence = rule.Certainty ?? (rule.Sources.Count > 1 ? EvidenceCertainty.Consensus : EvidenceCertainty.SingleSource),
            Disagreement = rule.Disagreement,
            HoldsFrom = rule.HoldsFrom,
            HoldsUntil = rule.HoldsUntil,
            ByIssueDate = rule.ByIssueDate ?? false,
        };
        return new(info, scheme.Id, rule.When ?? Applies.Always, body)
        {
            ForAny = scheme.ForAny ?? false,
            Subject = rule.Subject,
            Reason = rule.Rationale ?? "",
            Law = rule.Law,
            Rows = rule.Rows,
            Gaps = rule.Gaps,
        };
    }
}
