using MedicalMassage.Testing;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Batch;

/// <summary>A scan names the rules that the decision tells about, and nothing that it does not.</summary>
public sealed class ScanningCases
{
    [Fact]
    public void A_scan_names_the_rules_whose_findings_the_decision_establishes()
    {
        ReferralCase referral = new(new LocalDate(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with
            {
                Conditions = [Condition.Active(Code.Icd10Cm("I10")), Condition.Active(Code.Icd10Cm("C50.911"))],
                Medications = [Medication.Taking(Code.Atc("B01AF01"))],
            },
        };

        CaseScan scan = RuleBooks.Standard.Scan(referral);

        Decision decision = RuleBooks.Standard.Evaluate(referral);
        scan.Applying.Should().Equal(Established(decision)).And.Contain("anticoagulant-therapy");
        scan.Undecided.Should().Contain(decision.Questions.SelectMany(question => question.Settles));
        scan.Unread.Should().BeEmpty();
    }

    [Fact]
    public void A_history_that_nobody_asked_for_is_undecided_and_never_silent()
    {
        ReferralCase referral = new(new LocalDate(2026, 11, 23));

        CaseScan scan = RuleBooks.Standard.Scan(referral);

        scan.Undecided.Should().Contain(RuleBooks.Standard.Evaluate(referral).Questions.SelectMany(question => question.Settles).Distinct());
    }

    [Fact]
    public void An_entry_that_no_rule_can_read_is_named()
    {
        ReferralCase referral = new(new LocalDate(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with { Conditions = [new() { Text = "something odd" }] },
        };

        RuleBooks.Standard.Scan(referral).Unread.Should().Equal(RuleBooks.Standard.Evaluate(referral).Unread.Select(entry => entry.Path));
    }

    [Fact]
    public void A_decision_that_says_until_when_it_holds_equals_one_that_was_not_asked_yet()
    {
        ReferralCase referral = new(new LocalDate(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with { Observations = [.. Observation.BloodPressure(168, 96, new LocalDate(2026, 11, 20))] },
        };
        Decision asked = RuleBooks.Standard.Evaluate(referral);
        Decision notAsked = RuleBooks.Standard.Evaluate(referral);

        asked.ValidThrough.Should().NotBeNull();

        notAsked.Should().Be(asked);
        (notAsked with { ValidThrough = null }).Should().NotBe(asked);
        (notAsked with { ValidThrough = asked.ValidThrough }).GetHashCode().Should().Be(asked.GetHashCode());
    }

    private static IEnumerable<string> Established(Decision decision) =>
        decision.Findings.Where(finding => finding.Certainty == Certainty.Established).Select(finding => finding.Rule).Distinct();
}
