using CsCheck;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;
using Hl7.Fhir.Validation;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>What is written as FHIR is valid, and refers to nothing that is not there.</summary>
public sealed class ValidResources
{
    private const string Patient = "Patient/1";

    /// <summary>Strict: cardinality, types, the forms of primitives and required bindings.</summary>
    private static readonly FhirJsonDeserializer Strict = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    [Fact]
    public void What_is_written_of_a_case_is_valid() => AnyCase.Whole.Sample(
        referral => Faults(FhirExport.Case(referral)).Length == 0,
        iter: AnyCase.Iterations,
        print: referral => Faults(FhirExport.Case(referral)));

    [Fact]
    public void What_is_written_of_a_decision_is_valid_and_has_an_issue_for_each_finding_and_a_requirement_for_each_question() => AnyCase.Whole.Sample(
        referral =>
        {
            Decision decision = RuleBooks.Standard.Evaluate(referral);
            Bundle bundle = FhirExport.Decision(decision, Patient);
            GuidanceResponse guidance = All<GuidanceResponse>(bundle).Single();
            return Faults(bundle).Length == 0
                && guidance.DataRequirement.Count == decision.Questions.Count
                && guidance.Status == (decision.Questions.Count > 0 ? GuidanceResponse.GuidanceResponseStatus.DataRequired : GuidanceResponse.GuidanceResponseStatus.Success)
                && All<DetectedIssue>(bundle).Count() == decision.Findings.Count
                && (decision.AmendedPlan is not null) == (guidance.Result is not null);
        },
        iter: Math.Max(1, AnyCase.Iterations / 4),
        print: referral => Faults(FhirExport.Decision(RuleBooks.Standard.Evaluate(referral), Patient)));

    [Fact]
    public void A_resource_that_is_not_valid_is_noticed()
    {
        Faults(new Bundle { Type = Bundle.BundleType.Collection, Entry = [new() { FullUrl = "urn:uuid:1", Resource = new Hl7.Fhir.Model.Condition() }] }).Should().NotBeEmpty();
        Faults(new Bundle { Type = Bundle.BundleType.Collection, Entry = [new() { Resource = new Hl7.Fhir.Model.Patient() }] }).Should().NotBeEmpty();
        Faults(new Bundle { Type = Bundle.BundleType.Collection, Entry = [new() { FullUrl = "urn:uuid:9f7a3c1e-1c2d-8e3f-9a4b-5c6d7e8f9a0b", Resource = new CarePlan { Status = RequestStatus.Active, Intent = CarePlan.CarePlanIntent.Plan, Subject = new("#nobody") } }] })
            .Should().Contain("#nobody");
    }

    [Fact]
    public void A_clearance_that_is_asked_for_is_a_request_to_speak_about_its_finding()
    {
        Decision decision = RuleBooks.Standard.Evaluate(new(new(2026, 11, 23))
        {
            Patient = PatientHistory.AskedAndNone with { BirthDate = new PartialDate(1960), Sex = Sex.Male, Conditions = [Domain.Condition.Active(Domain.Code.Icd10Cm("I21.9")) with { Onset = new LocalDate(2026, 10, 20) }] },
        });
        int asked = decision.Requirements.Count(requirement => requirement.Kind is RequirementKind.Clearance or RequirementKind.Consultation);
        asked.Should().BePositive();
        All<CommunicationRequest>(FhirExport.Decision(decision, Patient)).Count(request => request.About.Count == 1).Should().Be(asked);
    }

    [Fact]
    public void A_case_with_its_decision_is_valid_and_each_finding_refers_to_the_resources_that_it_rests_on() => AnyCase.Whole.Sample(
        referral => Faults(FhirExport.Decision(RuleBooks.Standard.Evaluate(referral), referral)).Length == 0,
        iter: Math.Max(1, AnyCase.Iterations / 8),
        print: referral => Faults(FhirExport.Decision(RuleBooks.Standard.Evaluate(referral), referral)));

    [Fact]
    public void A_finding_refers_to_the_medicine_that_it_rests_on()
    {
        Bundle bundle = FhirExport.Decision(RuleBooks.Standard.Evaluate(WholeCase.Referral), WholeCase.Referral);
        string medicine = bundle.Entry.Single(entry => entry.Resource is MedicationStatement).FullUrl!;
        All<DetectedIssue>(bundle).Single(issue => issue.Code!.Coding[0].Code == "anticoagulant-therapy")
            .Evidence.SelectMany(evidence => evidence.Detail).Select(detail => detail.Reference).Should().Contain(medicine);
    }

    [Fact]
    public void A_decision_beside_its_case_adds_no_fact_to_it_and_takes_none_away()
    {
        ImportedHistory back = FhirImport.Read(FhirExport.Decision(RuleBooks.Standard.Evaluate(WholeCase.Referral), WholeCase.Referral), new() { AsOf = WholeCase.Referral.AsOf });
        CaseFormat.Write(FhirImport.Complete(new(WholeCase.Referral.AsOf), back)).Should().Be(CaseFormat.Write(WholeCase.Referral));
        back.Unread.Should().BeEmpty();
    }

    [Fact]
    public void What_is_left_of_a_plan_is_a_proposal_and_no_plan_of_the_record()
    {
        Decision decision = RuleBooks.Standard.Evaluate(WholeCase.Referral);
        FhirExport.Plan(WholeCase.Referral.Plan!, Patient).Intent.Should().Be(CarePlan.CarePlanIntent.Plan);
        All<CarePlan>(FhirExport.Decision(decision with { AmendedPlan = WholeCase.Referral.Plan }, Patient)).Should().ContainSingle()
            .Which.Intent.Should().Be(CarePlan.CarePlanIntent.Proposal);
    }

    [Fact]
    public void A_question_names_the_resource_and_the_element_that_would_answer_it()
    {
        Decision decision = RuleBooks.Standard.Evaluate(new(new(2026, 11, 23)) { Patient = PatientHistory.AskedAndNone with { Conditions = [Domain.Condition.Active(Domain.Code.Icd10Cm("I21.9"))], Observations = Section<Domain.Observation>.NotAsked } });
        List<DataRequirement> needed = All<GuidanceResponse>(FhirExport.Decision(decision, Patient)).Single().DataRequirement;
        needed.Select(need => $"{need.Type} {string.Join(' ', need.MustSupport)}").Should().Contain("Condition onset");
        needed.Select(need => need.GetStringExtension("urn:medical-massage:question")).Should().Equal(decision.Questions.Select(question => question.Text));
    }

    [Fact]
    public void An_outcome_is_an_observation_of_a_survey() =>
        FhirExport.Outcome(WholeCase.Referral.OutcomeReadings[0], Patient).Category.Should().ContainSingle().Which.Coding[0].Code.Should().Be("survey");

    private static IEnumerable<T> All<T>(Bundle bundle)
        where T : Resource => bundle.Entry.Select(entry => entry.Resource).OfType<T>();

    /// <summary>What is wrong with a bundle: by the SDK's own rules, read strictly from its text, and by what these do not look at.</summary>
    private static string Faults(Bundle bundle)
    {
        Strict.TryDeserializeResource(bundle.ToJson(), out Resource? _, out IEnumerable<CodedException> issues);
        return string.Join('\n', [.. bundle.Validate().Select(issue => issue.Message), .. issues.Select(issue => issue.Message), .. Invariants.Of(bundle)]);
    }
}
