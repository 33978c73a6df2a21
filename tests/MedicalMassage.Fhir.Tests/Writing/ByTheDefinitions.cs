using CsCheck;
using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;
using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>What is written keeps to the definitions of FHIR R4 that HL7 publishes: profiles, value sets and invariants, judged by Firely's validator.</summary>
public sealed class ByTheDefinitions
{
    private static readonly Lazy<Validator> Judge = new(() =>
    {
        CachedResolver definitions = new(ZipSource.CreateValidationSource());
        return new(definitions, LocalTerminologyService.CreateDefaultForCore(definitions));
    });

    [Fact]
    public void A_case_with_its_decision_keeps_to_the_definitions() => AnyCase.Whole.Sample(
        referral => Faults(FhirExport.Decision(RuleBooks.Standard.Evaluate(referral), referral)).Length == 0,
        iter: Math.Max(1, AnyCase.Iterations / 10),
        threads: 1,
        print: referral => Faults(FhirExport.Decision(RuleBooks.Standard.Evaluate(referral), referral)));

    [Fact]
    public void The_whole_case_keeps_to_the_definitions() =>
        Faults(FhirExport.Decision(RuleBooks.Standard.Evaluate(WholeCase.Referral), WholeCase.Referral)).Should().BeEmpty();

    [Fact]
    public void A_resource_that_breaks_an_invariant_is_noticed()
    {
        Bundle bundle = FhirExport.Case(WholeCase.Referral);
        bundle.Entry.Select(entry => entry.Resource).OfType<Hl7.Fhir.Model.Condition>().First().Abatement = new FhirDateTime(2026, 11);
        Faults(bundle).Should().Contain("con-4");
    }

    /// <summary>Errors, and warnings but those about extensions of ours, which nobody publishes.</summary>
    private static string Faults(Bundle bundle) => string.Join('\n', Judge.Value.Validate(bundle).Issue
        .Where(issue => issue.Severity is OperationOutcome.IssueSeverity.Fatal or OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Warning)
        .Select(issue => $"{issue.Severity} {issue.Details?.Text} at {issue.Expression.FirstOrDefault()}")
        .Where(issue => !issue.StartsWith("Warning Unable to resolve reference to extension 'urn:medical-massage:", StringComparison.Ordinal)));
}
