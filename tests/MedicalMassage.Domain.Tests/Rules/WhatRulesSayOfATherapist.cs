using MedicalMassage.Domain.Rules;
using static MedicalMassage.Domain.Tests.Referrals.Told;
using static MedicalMassage.Domain.Tests.Rules.Draft;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>What rules say of a case whoever treats is told once; of each therapist is told what they say beyond that.</summary>
public sealed class WhatRulesSayOfATherapist
{
    private static readonly Restriction HalfAnHour = Restriction.LimitMinutes(30);
    private static readonly Restriction Briefly = Restriction.LimitMinutes(20);
    private static readonly FactReference Plan = new("plan", "the plan");
    private static readonly FactReference Papers = new("therapist.credentials", "no papers");
    private static readonly ReferralCase Ill = With(Condition.Active(Disease));

    /// <summary>Asks who treats, and sends home whoever has no papers.</summary>
    private static readonly InCode Licence = Code("licence", (referral, findings) =>
    {
        if (referral.Therapist is null)
            findings.Ask(Asked.Credential, "therapist", "who treats", Restriction.ExcludeEverything);
        else if (referral.Therapist.Credentials.Count == 0)
            findings.Report([Papers], Restriction.ExcludeEverything);
    });

    private static InCode Code(string id, Action<ReferralCase, FindingCollector> rule) => new(new(id, "Title of " + id, "test", "source"), rule);

    private static IEnumerable<(string Rule, Effect Effect)> Of(RuleBook book, ReferralCase referral, Therapist? therapist = null) =>
        new TherapistEvaluation(book, referral).Of(therapist ?? new(), default).SelectMany(outcome => outcome.Effects.Select(effect => (outcome.Info.Id, effect)));

    [Fact]
    public void A_rule_that_only_asks_who_treats_says_nothing_of_the_case()
    {
        RuleBook book = Book(Licence, OnDisease(Limit(Pressure.Level2, BodyRegions.WholeBody)), Code("silent", (_, _) => { }));
        Decision common = new TherapistEvaluation(book, Ill).Common;
        common.Questions.Should().BeEmpty();
        common.Verdict.Should().Be(Verdict.ProceedWithModifications);
        common.Findings.Select(finding => finding.Rule).Should().Equal("disease");
        common.CheckedClear.Should().Equal("licence", "silent");
    }

    [Fact]
    public void A_rule_that_asks_where_the_therapist_is_listed_says_nothing_of_the_case_and_one_that_asks_of_the_patient_does()
    {
        RuleBook book = Book(
            Code("listed", (_, findings) => findings.Ask(Asked.Other, "listings", "the list of the insurer", Restriction.ExcludeEverything)),
            Code("papers", (_, findings) => findings.Ask(Asked.Credential, "therapist.credentials[0]", "whether it was seen", Restriction.ExcludeEverything)),
            Code("patient", (_, findings) => findings.Ask(Asked.Other, "patient.symptoms", "symptoms", new Requirement(RequirementKind.Document, "Ask."))),
            Code("two", (_, findings) =>
            {
                findings.Ask(Asked.Other, "listings", "the list of the insurer", Restriction.ExcludeEverything);
                findings.Report([Plan], HalfAnHour);
            }));
        Decision common = new TherapistEvaluation(book, Ill).Common;
        common.Questions.Select(question => question.Path).Should().Equal("patient.symptoms");
        common.Findings.Select(finding => finding.Rule).Should().Equal("two");
        common.CheckedClear.Should().Equal("listed", "papers");
    }

    [Fact]
    public void What_a_rule_says_whoever_treats_counts_against_nobody_and_what_it_says_beyond_that_does()
    {
        RuleBook book = Book(
            Licence,
            Code("always", (_, findings) => findings.Report([Plan], HalfAnHour)),
            Code("more", (referral, findings) =>
            {
                findings.Report([Plan], HalfAnHour);
                if (referral.Therapist is not null)
                    findings.Report([Papers], Briefly);
            }),
            Code("other", (referral, findings) =>
            {
                if (referral.Therapist is not null)
                    findings.Report([Papers], HalfAnHour);
            }),
            Code("unsure", (referral, findings) =>
            {
                if (referral.Therapist is null)
                    findings.Report([Plan], Briefly);
                else
                    findings.Ask(Asked.Other, "plan", "something", Briefly);
            }));
        Of(book, Ill).Should().Equal(("licence", Restriction.ExcludeEverything), ("more", Briefly), ("other", HalfAnHour), ("unsure", Briefly));
        Of(book, Ill, new Therapist { Credentials = [new(CredentialKind.Licence, "LMT")] }).Select(said => said.Rule).Should().Equal("more", "other", "unsure");
    }

    [Fact]
    public void A_contraindication_reads_the_therapist_only_where_a_rule_stands_in_that_does()
    {
        RuleBook book = Book(OnDisease(Limit(Pressure.Level2, BodyRegions.WholeBody)), Rule("other", Has("I82"), Limit(Pressure.Level3, BodyRegions.WholeBody)));
        Of(book, Ill).Should().BeEmpty();
        Of(book.Silence("disease", "our protocol", "lead therapist"), Ill).Should().BeEmpty();
        Of(book.Override("disease", Rule("mild", Has("I82.4"), Limit(Pressure.Level4, BodyRegions.WholeBody)), "our protocol", "lead therapist"), Ill).Should().BeEmpty();
        Of(book.Override("disease", Licence, "our protocol", "lead therapist"), Ill).Should().Equal(("licence", Restriction.ExcludeEverything));
    }

    [Fact]
    public void What_is_only_presumed_of_the_case_is_no_reason_against_a_therapist()
    {
        RuleBook book = Book(OnDisease(Limit(Pressure.Level3, BodyRegions.WholeBody)), Rule("acute", Has("I82.4") with { Acuity = [Acuity.Acute] }, Limit(Pressure.Level1, BodyRegions.WholeBody)));
        TherapistEvaluation evaluation = new(book, Ill);
        evaluation.Common.Envelope.GreatestPressure(BodyRegions.Back, Technique.Petrissage).Should().Be(1);
        evaluation.Known.GreatestPressure(BodyRegions.Back, Technique.Petrissage).Should().Be(3);
    }
}
