using MedicalMassage.Testing.Laws;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L06Explained
{
    [Fact]
    public void Every_finding_names_a_rule_of_the_book_with_a_source_and_the_facts_it_rests_on() => Law.HoldsForEveryCase(ExplainedLaw.WithoutFactsOrSource);

    [Fact]
    public void The_envelope_is_what_the_restrictions_of_the_findings_leave() => Law.HoldsForEveryCase(ExplainedLaw.EnvelopeOfNothing);

    [Fact]
    public void Every_excluded_place_and_technique_traces_to_a_finding() => Law.HoldsForEveryCase(ExplainedLaw.ExcludedByNothing);

    [Fact]
    public void Requirements_alerts_and_advice_are_those_of_the_established_findings() => Law.HoldsForEveryCase(ExplainedLaw.OfNoFinding);

    [Fact]
    public void Without_the_facts_it_rests_on_a_finding_does_not_arise() => Law.HoldsForEveryCase(ExplainedLaw.ArisesAnyway);
}
