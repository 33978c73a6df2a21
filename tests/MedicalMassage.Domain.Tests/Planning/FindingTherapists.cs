using NJsonSchema;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Planning;

public sealed class FindingTherapists
{
    private static readonly RuleBook Book = RuleBooks.Standard.With(QualificationPacks.For("US-WA"));

    private static readonly ReferralCase Referral = Sample("washington-licences");

    [Fact]
    public void Weights_of_the_caller_change_the_order_and_every_point_is_told()
    {
        MatchCriteria soon = new() { Languages = ["en"], Accessibility = ["step-free"], Weights = new MatchWeights { Wait = 100, Distance = 0 } };
        MatchCriteria near = soon with { Weights = new MatchWeights { Wait = 0, Distance = 100 } };

        Match(soon).Ranked[0].Id.Should().Be("soon");
        Match(near).Ranked[0].Id.Should().Be("near");
        Match(near).Ranked[0].Parts.Should().ContainSingle(part => part.Criterion == MatchCriterion.Distance && part.Weight == 100 && part.Because == "2 km");
    }

    [Fact]
    public void A_licence_that_ends_before_the_free_day_is_no_licence_then()
    {
        MatchResult result = Match(new());

        result.Others.Single(other => other.Id == "ends-before").Reasons.Single().Why.Should().Contain("it ended on 2026-11-30");
    }

    [Fact]
    public void The_first_free_day_on_which_everything_fits_is_the_one_that_counts()
    {
        Candidate candidate = Candidates("washington-licences").Single(one => one.Id == "near") with
        {
            NextFree = [new(2026, 12, 20), new(2026, 11, 1), new(2026, 12, 2)],
            Listings = [new Listing(ReferralChannel.InsurerList) { Source = "plan-a", Since = new LocalDate(2026, 12, 10) }],
        };

        MatchResult result = new TherapistMatching(Book, Referral, new() { Listed = new ListingCondition(ReferralChannel.InsurerList) }).Match([candidate]);

        result.Ranked.Single().From.Should().Be(new LocalDate(2026, 12, 20));
    }

    [Fact]
    public void A_part_of_the_work_counts_only_where_the_caller_says_so()
    {
        ReferralCase both = Sample("german-lymph-drainage") with
        {
            Plan = new SessionPlan("less swelling")
            {
                Segments = [new(BodyRegions.Back, Technique.ManualLymphDrainage, Pressure.Level1, 30), new(BodyRegions.Back, Technique.Effleurage, Pressure.Level1, 15)],
            },
        };
        RuleBook book = RuleBooks.Qualifications("DE");
        Candidate[] candidates = [.. Candidates("german-lymph-drainage").Where(one => one.Id == "physio-no-certificate")];

        new TherapistMatching(book, both).Match(candidates).Fitting.Should().Be(0);
        RankedTherapist ranked = new TherapistMatching(book, both, new() { PartOfTheWork = true }).Match(candidates).Ranked.Single();

        ranked.Work!.Segments.Should().ContainSingle().Which.Technique.Should().Be(Technique.Effleurage);
        ranked.Parts.Single(part => part.Criterion == MatchCriterion.Coverage).Value.Should().BeLessThan(0.5m);
    }

    [Fact]
    public void What_the_case_leaves_open_is_told_once_and_hinders_no_therapist()
    {
        ReferralCase open = Referral with { Patient = Referral.Patient with { Symptoms = Section<Symptom>.NotAsked } };

        MatchResult result = new TherapistMatching(Book, open).Match(Candidates("washington-licences"));

        result.Case.Verdict.Should().Be(Verdict.Hold);
        result.Case.Questions[0].Path.Should().Be("patient.symptoms");
        result.Ranked.Select(ranked => ranked.Id).Should().Contain("near");
    }

    [Fact]
    public void Where_nobody_may_treat_the_patient_the_conflict_is_the_case_and_nothing_can_be_relaxed()
    {
        ReferralCase clot = Referral with { Patient = Referral.Patient with { Conditions = [new Condition { Code = Code.Icd10Cm("I82.402"), Status = ConditionStatus.Active, Acuity = Acuity.Acute, Onset = new LocalDate(2026, 11, 20) }] } };

        MatchResult result = new TherapistMatching(Book, clot).Match(Candidates("washington-licences"));

        result.Conflict.Should().ContainSingle().Which.Kind.Should().Be(MatchConditionKind.Case);
        result.Relaxations.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_of_the_clinic_in_code_counts_against_the_therapist_only_if_it_reads_the_therapist()
    {
        RuleBook ours = Book.With(new NewLicencesWait()).With(new Generation.LongSessionsWait());

        MatchResult result = new TherapistMatching(ours, Referral).Match(Candidates("washington-licences"));

        result.Others.Should().Contain(other => other.Reasons.Any(reason => reason.Condition.Rule == "our-clinic/new-licences-wait"));
        result.Others.Should().NotContain(other => other.Reasons.Any(reason => reason.Condition.Rule == "our-clinic/long-sessions-wait"));
    }

    [Fact]
    public async Task Candidates_criteria_and_results_fit_their_schemas_and_survive_their_formats()
    {
        MatchCriteria criteria = new() { Languages = ["de"], MaxDistanceKm = 12.5m, Listed = new ListingCondition(ReferralChannel.InsurerList) { Source = "plan-a" }, Weights = new MatchWeights { Wait = 7 } };
        CandidateList list = new([.. Candidates("washington-licences")]);

        (await Schema("match-criteria")).Validate(MatchFormat.Write(criteria)).Should().BeEmpty();
        (await Schema("candidates")).Validate(CandidateFormat.Write(list)).Should().BeEmpty();
        (await Schema("match")).Validate(MatchFormat.Write(Match(criteria))).Should().BeEmpty();
        (await Schema("match")).Validate(MatchFormat.Write(Match(new()))).Should().BeEmpty();
        MatchFormat.ReadCriteria(Utf8(MatchFormat.Write(criteria))).Value.Should().Be(criteria);
        CandidateFormat.Read(Utf8(CandidateFormat.Write(list))).Value.Should().Be(list);
        CandidateFormat.ReadOne(Utf8(CandidateFormat.WriteOne(list.Candidates[0]))).Value.Should().Be(list.Candidates[0]);
    }

    [Theory]
    [InlineData("""{ "id": "a", "therapist": { "credentials": [{ "kind": "licence", "name": "LMT", "jurisdiction": "wa" }] } }""", "therapist.credentials[0].jurisdiction")]
    [InlineData("""{ "id": "a", "therapist": {}, "distanceKm": -1 }""", "distanceKm")]
    [InlineData("""{ "id": "a", "therapist": {}, "language": ["de"] }""", "language")]
    [InlineData("""{ "id": "a" }""", "therapist")]
    [InlineData("""{ "id": "a", "therapist": {}, "listings": [{ "channel": "friend" }] }""", "listings[0].channel")]
    public void A_fault_of_a_candidate_is_told_with_its_place(string json, string path) =>
        CandidateFormat.ReadOne(Utf8(json)).Faults.Select(fault => fault.Path).Should().Contain(path);

    private static MatchResult Match(MatchCriteria criteria) => new TherapistMatching(Book, Referral, criteria).Match(Candidates("washington-licences"));

    private static ReferralCase Sample(string name) => CaseFormat.Read(File.ReadAllBytes(Repository.PathOf("samples", "therapists", name, "case.json"))).Value;

    private static ValueList<Candidate> Candidates(string name) => CandidateFormat.Read(File.ReadAllBytes(Repository.PathOf("samples", "therapists", name, "therapists.json"))).Value.Candidates;

    private static Task<JsonSchema> Schema(string format) =>
        JsonSchema.FromFileAsync(Repository.PathOf("docs", "schemas", $"{format}.schema.json"), TestContext.Current.CancellationToken);

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private sealed class NewLicencesWait : IReferralRule
    {
        public RuleInfo Info { get; } = new("our-clinic/new-licences-wait", "Licences younger than our clinic", "our-clinic", "house-rules");

        public void Evaluate(ReferralCase referral, FindingCollector findings)
        {
            if (referral.Therapist?.Credentials.All(credential => credential.Hours < 700) ?? false)
                findings.Report([new FactReference("therapist", "fewer than 700 hours")], new Requirement(RequirementKind.Credential, "Work along with one of ours first."));
        }
    }
}
