using Hl7.Fhir.Model;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>Where a rule comes from, how far that carries it and where sources differ: from the rule to what leaves the library.</summary>
public sealed class SourceAttributes
{
    private const string Knowledge = "urn:medical-massage:knowledge";

    [Fact]
    public void Every_rule_says_where_it_comes_from_and_how_far_that_carries()
    {
        foreach (RulePack pack in RuleBooks.Standard.Packs)
        {
            string[] known = [.. pack.Sources.Select(source => source.Key)];
            pack.Sources.Should().OnlyContain(source => source.Authority.Length > 0 && source.Title.Length > 0, pack.Id);
            foreach (RuleInfo info in pack.Rules.Select(rule => rule.Info))
            {
                info.Sources.Should().NotBeEmpty(info.Id).And.BeSubsetOf(known, info.Id).And.OnlyHaveUniqueItems(info.Id);
                info.Agreement.Should().MatchRegex(@"^\d+/\d+$", info.Id);
                if (info.Agreement!.Split('/') is [var agreeing, var all] && (agreeing != all || info.Evidence is EvidenceCertainty.Inferred or EvidenceCertainty.Unsourced))
                    info.Disagreement.Should().NotBeNullOrWhiteSpace(info.Id);
                (info.ReviewBy ?? pack.ReviewBy).Should().NotBeNull(info.Id);
                if (info.Evidence == EvidenceCertainty.Consensus)
                    info.Sources.Count.Should().BeGreaterThan(1, info.Id);
            }
        }
    }

    [Fact]
    public void A_finding_carries_them_into_the_decision_and_the_record()
    {
        Decision decision = RuleBooks.Standard.Evaluate(WholeCase.Referral);
        decision.Findings.Should().NotBeEmpty();
        DetectedIssue[] issues = [.. FhirExport.Decision(decision, "Patient/1").Entry.Select(entry => entry.Resource).OfType<DetectedIssue>()];

        foreach (Finding finding in decision.Findings)
        {
            RuleInfo info = RuleBooks.Standard.Rules.Single(rule => rule.Info.Id == finding.Rule).Info;
            (finding.Sources, finding.Agreement, finding.Disagreement, finding.Evidence).Should().Be((info.Sources, info.Agreement, info.Disagreement, info.Evidence), finding.Rule);
            Extension knowledge = issues.First(issue => issue.Code!.Coding[0].Code == finding.Rule).GetExtension(Knowledge)!;
            knowledge.GetExtensions("source").Select(source => ((FhirString)source.Value!).Value).Should().Equal(info.Sources);
            knowledge.GetExtension("certainty")!.Value.Should().NotBeNull();
            knowledge.GetStringExtension("agreement").Should().Be(info.Agreement);
            knowledge.GetStringExtension("disagreement").Should().Be(info.Disagreement);
        }
    }

    [Fact]
    public void A_decision_says_of_each_pack_whether_it_was_reviewed()
    {
        ReferralCase referral = new(new LocalDate(2026, 11, 23));
        RulePack pack = RuleBooks.Standard.Packs[0];

        RuleBooks.Standard.Evaluate(referral).RuleBook.Packs.Should().OnlyContain(reference => reference.Reviewed == null);
        Decision reviewed = RuleBook.Empty.With(pack with { Reviewed = new LocalDate(2026, 12, 1) }).Evaluate(referral);
        reviewed.RuleBook.Packs.Single().Reviewed.Should().Be(new LocalDate(2026, 12, 1));
        DecisionFormat.Read(DecisionFormat.Write(reviewed)).Value.RuleBook.Packs.Should().Equal(reviewed.RuleBook.Packs);
    }
}
