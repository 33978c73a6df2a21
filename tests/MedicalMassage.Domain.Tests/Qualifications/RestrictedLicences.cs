using NodaTime;

namespace MedicalMassage.Domain.Tests.Qualifications;

/// <summary>A licence that counts and is restricted, beside one that may count and is not.</summary>
public sealed class RestrictedLicences
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);

    private static readonly RuleBook Book = RuleBook.Empty.With(new QualificationRequirement(
        new RuleInfo("gen/licence", "Licence", "qualification", "made"),
        "US-WA",
        QualificationEffect.Exclude,
        "See it.",
        QualificationNeed.Held(new CredentialDefinition("licence", "licence") { Names = ["Licence"], Verification = CredentialVerification.Document })));

    private static readonly Credential OnlySaid = new(CredentialKind.Licence, "Licence") { Jurisdiction = "US-WA", Issued = AsOf.PlusYears(-1), Verification = CredentialVerification.SelfDeclared };

    private static Credential Seen(params Restriction[] restrictions) => OnlySaid with { Verification = CredentialVerification.Document, VerifiedOn = AsOf.PlusDays(-1), Restrictions = [.. restrictions] };

    public static TheoryData<string> Restrictions => ["everything", "neck", "minutes"];

    [Theory]
    [MemberData(nameof(Restrictions))]
    public void A_restricted_licence_makes_nothing_worse_than_an_unverified_one_alone(string restricted)
    {
        Decision alone = Decide(OnlySaid);
        Decision both = Decide(OnlySaid, Seen(Restricted(restricted)));

        alone.Verdict.Should().Be(Verdict.Hold);
        both.Verdict.Should().BeOneOf(Verdict.Hold, Verdict.ProceedWithModifications);
        (alone.Envelope.IsEmpty || alone.Envelope.IsWithin(both.Envelope)).Should().BeTrue();
    }

    [Fact]
    public void Where_the_restricted_one_leaves_nothing_the_other_is_asked_about()
    {
        Decision both = Decide(OnlySaid, Seen(Restriction.ExcludeEverything));

        both.Verdict.Should().Be(Verdict.Hold);
        both.Questions.Should().Contain(question => question.Path!.StartsWith("therapist.credentials[0]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_restricted_licence_alone_leaves_what_its_restrictions_leave()
    {
        Decide(Seen(Restriction.ExcludeEverything)).Verdict.Should().Be(Verdict.DoNotTreat);
        Decide(Seen(Restriction.Exclude(BodyRegions.Neck))).Verdict.Should().Be(Verdict.ProceedWithModifications);
        Decide(Seen()).Verdict.Should().Be(Verdict.Proceed);
    }

    [Fact]
    public void An_unrestricted_licence_that_was_seen_takes_the_restrictions_of_another_away() =>
        Decide(Seen(Restriction.ExcludeEverything), Seen()).Verdict.Should().Be(Verdict.Proceed);

    private static Restriction Restricted(string how) => how switch
    {
        "everything" => Restriction.ExcludeEverything,
        "neck" => Restriction.Exclude(BodyRegions.Neck),
        _ => Restriction.LimitMinutes(20),
    };

    private static Decision Decide(params Credential[] held) => Book.Evaluate(new ReferralCase(AsOf) { Patient = PatientHistory.AskedAndNone, Therapist = new Therapist { Jurisdiction = "US-WA", Credentials = [.. held] } });
}
