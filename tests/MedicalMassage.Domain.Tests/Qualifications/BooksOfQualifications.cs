using NJsonSchema;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Qualifications;

public sealed class BooksOfQualifications
{
    [Fact]
    public void A_book_for_a_state_holds_its_rules_and_those_that_hold_everywhere_but_no_others()
    {
        RuleBook book = RuleBooks.Qualifications("US-WA");

        book.Packs.Select(pack => pack.Id).Should().Equal("qualifications/patients/everywhere", "qualifications/us/us-wa");
        book.Rules.Select(rule => rule.Info.Id).Should().Contain(["us-wa/licence", "patients/lymphoedema"]).And.NotContain("us-or/licence");
    }

    [Theory]
    [InlineData("FR")]
    [InlineData("US-CT")]
    [InlineData("washington")]
    [InlineData("")]
    public void A_place_of_which_nothing_is_known_has_no_book(string place) =>
        FluentActions.Invoking(() => RuleBooks.Qualifications(place)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_case_without_a_therapist_waits_and_asks_who_is_to_give_the_massage()
    {
        Decision decision = RuleBooks.Qualifications("US-WA").Evaluate(new ReferralCase(Holders.AsOf) { Patient = PatientHistory.AskedAndNone });

        decision.Verdict.Should().Be(Verdict.Hold);
        decision.Questions[0].Path.Should().Be("therapist");
        decision.Questions[0].Asks.Should().Be(Asked.Credential);
    }

    [Fact]
    public void Books_of_two_places_go_together_and_the_rules_that_both_have_count_once() =>
        RuleBooks.Standard.With(QualificationPacks.For("US-WA")).With(QualificationPacks.For("DE")).Packs
            .Count(pack => pack.Id == "qualifications/patients/everywhere").Should().Be(1);

    [Fact]
    public void The_fingerprint_of_a_book_holds_all_that_a_requirement_says()
    {
        QualificationPack pack = QualificationPacks.All.Single(any => any.Id == "qualifications/de");
        string changed = QualificationFormat.Write(pack).Replace("\"atLeast\": 260", "\"atLeast\": 261", StringComparison.Ordinal);

        RuleBook.Empty.With(QualificationFormat.Read(changed).Value.For("DE")).Fingerprint
            .Should().NotBe(RuleBook.Empty.With(pack.For("DE")).Fingerprint);
    }

    [Fact]
    public async Task A_pack_survives_its_format_and_fits_its_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.PathOf("docs", "schemas", "qualification-pack.schema.json"), TestContext.Current.CancellationToken);
        foreach (QualificationPack pack in QualificationPacks.All)
        {
            string json = QualificationFormat.Write(pack);
            QualificationFormat.Read(json).Faults.Should().BeEmpty(pack.Id);
            QualificationFormat.Read(json).Value.Should().Be(pack);
            schema.Validate(json).Should().BeEmpty(pack.Id);
            pack.Reviewed.Should().BeNull();
            pack.Requirements.Select(requirement => requirement.Info.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
            pack.Credentials.Select(credential => credential.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "format", "1")]
    [InlineData("\"without\": \"require\"", "\"without\": \"refuse\"", "requirements[0].without", "one of: exclude, require, advise")]
    [InlineData("\"toDo\":", "\"todo\":", "requirements[0].todo", "an unknown property")]
    [InlineData("\"atLeast\": 24", "\"atLeast\": 0", "credentials[0].hours.atLeast", "from 1 to 20000")]
    [InlineData("\"jurisdiction\": \"ZZ\"", "\"jurisdiction\": \"zz\"", "requirements[0].jurisdiction", "DE or US-WA")]
    [InlineData("\"credential\": \"course\"", "\"credential\": \"curse\"", "credentials", "test/care names curse")]
    [InlineData("\"needs\": {", "\"needs\": { \"all\": [{ \"credential\": \"course\" }],", "requirements", "exactly one of")]
    [InlineData("\"sources\": [\"made\"],\"needs\"", "\"sources\": [\"mad\"],\"needs\"", "sources", "names mad")]
    [InlineData("\"for\": {", "\"for\": { \"techniques\": [\"heat\"],", "requirements", "exclude them instead")]
    [InlineData("\"for\": {", "\"for\": { \"withoutPrescription\": true,", "requirements", "only for an advice")]
    public void A_fault_is_told_with_its_place(string found, string instead, string path, string words)
    {
        const string pack = """
            { "format": 1, "id": "test/pack", "version": "1.0.0", "title": "Made up", "sources": { "made": { "title": "Made up", "authority": "low" } },
              "credentials": [{ "id": "course", "title": "course", "sources": ["made"], "names": ["Course"], "hours": { "atLeast": 24 }, "verification": "document" }],
              "requirements": [{ "id": "test/care", "jurisdiction": "ZZ", "title": "Care", "without": "require", "toDo": "See it.", "for": { "schemes": ["here"] }, "sources": ["made"],"needs": { "credential": "course" } }] }
            """;
        QualificationFormat.Read(pack).Faults.Should().BeEmpty();
        pack.Should().Contain(found);

        InputFault fault = QualificationFormat.Read(pack.Replace(found, instead, StringComparison.Ordinal)).Faults[0];

        fault.Path.Should().Be(path);
        $"found {fault.Found}, expected {fault.Expected}".Should().Contain(words);
    }

    [Fact]
    public void A_pack_of_your_own_settles_what_the_sources_leave_open()
    {
        CredentialDefinition settled = Holders.Definition("de-lymph-drainage") with { Hours = new HoursAsked(140) };
        QualificationRequirement requirement = new(
            new RuleInfo("our-clinic/lymph-drainage", "Lymph drainage by annex 7", "qualification", "DE-REGELTAB"), "DE", QualificationEffect.Exclude, "See the certificate.",
            QualificationNeed.Held(settled), new QualificationScope { Techniques = Technique.ManualLymphDrainage });
        RuleBook book = RuleBooks.Qualifications("DE").Override("de/statutory-lymph-drainage", requirement, "annex 7 holds for us", "lead therapist");
        ReferralCase referral = Holders.Case(requirement, [Holders.Credential(settled)], []);

        book.Evaluate(referral).Findings.Select(finding => finding.Rule).Should().NotContain("our-clinic/lymph-drainage");
        book.Evaluate(referral with { Therapist = new Therapist { Credentials = [Holders.Credential(settled) with { Hours = 139 }] } })
            .Findings.Select(finding => finding.Rule).Should().Contain("our-clinic/lymph-drainage");
    }

    [Fact]
    public void A_decision_holds_until_the_licence_ends()
    {
        QualificationRequirement requirement = Holders.Requirement("us-wa/licence");
        Credential licence = Holders.Credential(Holders.Definition("us-wa-licence")) with { Expires = new LocalDate(2027, 2, 28) };

        Decision decision = Holders.Decide(requirement, Holders.Case(requirement, [licence], []));

        decision.Verdict.Should().Be(Verdict.Proceed);
        decision.ValidThrough.Should().Be(new LocalDate(2027, 2, 28));
    }

    [Fact]
    public void Restrictions_of_a_licence_shrink_the_envelope_and_a_second_licence_without_them_lifts_them()
    {
        QualificationRequirement requirement = Holders.Requirement("us-wa/licence");
        Credential licence = Holders.Credential(Holders.Definition("us-wa-licence"));
        Credential restricted = licence with { Restrictions = [Restriction.Exclude(BodyRegions.Neck), Restriction.LimitMinutes(30)] };

        Decision one = Holders.Decide(requirement, Holders.Case(requirement, [restricted], []));
        Decision both = Holders.Decide(requirement, Holders.Case(requirement, [restricted, licence], []));

        (one.Envelope.ExcludedRegions == BodyRegions.Neck).Should().BeTrue();
        one.Envelope.MaxMinutes.Should().Be(30);
        both.Envelope.IsWhole.Should().BeTrue();
    }
}
