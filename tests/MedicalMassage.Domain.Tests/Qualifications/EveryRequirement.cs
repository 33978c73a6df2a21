namespace MedicalMassage.Domain.Tests.Qualifications;

/// <summary>Every requirement of the packs, met and not met.</summary>
public sealed class EveryRequirement
{
    public static TheoryData<string> All => [.. Holders.Requirements.Where(requirement => requirement.Needs is not null).Select(requirement => requirement.Info.Id)];

    public static TheoryData<string> Notices => [.. Holders.Requirements.Where(requirement => requirement.Needs is null).Select(requirement => requirement.Info.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_therapist_with_what_it_asks_for_is_held_up_by_nothing(string id)
    {
        QualificationRequirement requirement = Holders.Requirement(id);
        (Credential[] credentials, Listing[] listings) = Holders.Meet(requirement.Needs!);

        Decision decision = Holders.Decide(requirement, Holders.Case(requirement, credentials, listings));

        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.Findings.Should().BeEmpty();
        decision.Questions.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_therapist_without_it_is_told_what_is_missing_and_what_to_do(string id)
    {
        QualificationRequirement requirement = Holders.Requirement(id);

        Decision decision = Holders.Decide(requirement, Holders.Case(requirement, [], []));

        Finding finding = decision.Findings.Should().ContainSingle().Subject;
        finding.Sources.Should().NotBeEmpty();
        finding.Facts.Select(fact => fact.Path).Should().Contain("therapist");
        switch (requirement.Without)
        {
            case QualificationEffect.Exclude:
                requirement.For.AllTechniques.Should().OnlyContain(technique => decision.Envelope.ExcludedTechniques.Contains(technique));
                decision.Verdict.Should().Be(Verdict.DoNotTreat, "the plan has no other technique");
                decision.Advice.Should().ContainSingle().Which.Text.Should().Contain(requirement.ToDo);
                break;
            case QualificationEffect.Require:
                decision.Verdict.Should().Be(Verdict.Hold);
                OpenRequirement open = decision.Requirements.Should().ContainSingle().Subject;
                open.Kind.Should().Be(RequirementKind.Credential);
                open.Text.Should().Contain(requirement.ToDo);
                break;
            default:
                decision.Verdict.Should().Be(Verdict.Proceed);
                decision.Advice.Should().ContainSingle().Which.Text.Should().Contain(requirement.ToDo);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_only_said_never_qualifies_and_leaves_no_more_than_nothing_does(string id)
    {
        QualificationRequirement requirement = Holders.Requirement(id);
        (Credential[] credentials, Listing[] listings) = Holders.Meet(requirement.Needs!);
        if (credentials.Length == 0)
            return;

        Decision said = Holders.Decide(requirement, Holders.Case(requirement, credentials.Select(held => held with { Verification = CredentialVerification.SelfDeclared }), listings));
        Decision without = Holders.Decide(requirement, Holders.Case(requirement, [], listings));

        said.Envelope.Should().Be(without.Envelope);
        (requirement.Without == QualificationEffect.Advise ? said.Advice.Count > 0 : said.Verdict >= Verdict.Hold).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void What_nothing_is_known_of_is_said_and_hinders_nobody(string id)
    {
        QualificationRequirement requirement = Holders.Requirement(id);

        Decision decision = Holders.Decide(requirement, Holders.Case(requirement, [], []));

        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.Advice.Should().ContainSingle().Which.Text.Should().Be(requirement.ToDo);
    }

    [Fact]
    public void A_requirement_for_some_patients_says_nothing_about_others()
    {
        foreach (QualificationRequirement requirement in Holders.Requirements.Where(requirement => requirement.For.When is not null))
        {
            ReferralCase other = Holders.Case(requirement, [], []) with { Patient = PatientHistory.AskedAndNone with { BirthDate = new NodaTime.LocalDate(1985, 5, 5), Sex = Sex.Female } };
            Holders.Decide(requirement, other).Findings.Should().BeEmpty(requirement.Info.Id);
        }
    }

    [Fact]
    public void A_requirement_of_a_payer_says_nothing_where_another_pays_and_asks_where_nobody_said_who_pays()
    {
        foreach (QualificationRequirement requirement in Holders.Requirements.Where(requirement => requirement.For.Schemes.Count > 0 && requirement.Without != QualificationEffect.Advise))
        {
            ReferralCase referral = Holders.Case(requirement, [], []);
            Holders.Decide(requirement, referral with { Prescription = new() { Scheme = "another" } }).Findings.Should().BeEmpty(requirement.Info.Id);

            Decision unknown = Holders.Decide(requirement, referral with { Prescription = new() });
            unknown.Verdict.Should().Be(Verdict.Hold, requirement.Info.Id);
            unknown.Questions.Should().ContainSingle().Which.Path.Should().Be("prescription.scheme");
        }
    }
}
