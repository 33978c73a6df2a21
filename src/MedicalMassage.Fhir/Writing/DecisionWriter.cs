using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>A decision as a guidance response with what was found, what to ask, what may be done and whom to ask for leave.</summary>
internal sealed class DecisionWriter
{
    private readonly Decision _decision;
    private readonly R4.ResourceReference _patient;
    private readonly BundleWriter _bundle;
    private readonly WrittenPlaces _places;
    private readonly string _day;

    /// <summary>The language of the texts, or null for English, as resources without it are read.</summary>
    private readonly string? _language;

    private DecisionWriter(Decision decision, R4.ResourceReference patient, WrittenPlaces places, BundleWriter bundle)
    {
        _decision = decision;
        _patient = patient;
        _places = places;
        _bundle = bundle;
        _day = Concept.Day(decision.AsOf);
        _language = decision.Language == Language.English ? null : decision.Language.Tag();
    }

    /// <summary>Writes a decision into a bundle.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="patient">The patient.</param>
    /// <param name="places">Which resources of the bundle tell the facts.</param>
    /// <param name="bundle">The bundle.</param>
    internal static void Write(Decision decision, R4.ResourceReference patient, WrittenPlaces places, BundleWriter bundle) =>
        new DecisionWriter(decision, patient, places, bundle).Write();

    private void Write()
    {
        R4.Parameters output = new() { Id = "decision" };
        R4.GuidanceResponse guidance = Guidance(output);
        _bundle.Add(guidance);
        Dictionary<string, R4.ResourceReference> issues = [];
        foreach (Finding finding in _decision.Findings)
        {
            R4.ResourceReference issue = _bundle.Add(Issue(finding));
            issues.TryAdd(finding.Rule, issue);
            output.Add("finding", issue);
        }
        if (_decision.AmendedPlan is { } plan)
            guidance.Result = _bundle.Add(Proposal(plan));
        foreach (OpenRequirement requirement in _decision.Requirements.Where(requirement => requirement.Kind is RequirementKind.Clearance or RequirementKind.Consultation))
            _bundle.Add(Request(requirement, issues.GetValueOrDefault(requirement.Rule)));
    }

    private R4.GuidanceResponse Guidance(R4.Parameters output)
    {
        output.Add("verdict", Concept.Own(OrderCodes.Verdict, _decision.Verdict));
        output.Add("worst-case", Concept.Own(OrderCodes.Verdict, _decision.WorstCase));
        if (_decision.ValidThrough is { } last)
            output.Add("valid-through", new R4.Date(Concept.Day(last)));
        foreach (UnreadFact unread in _decision.Unread)
            output.Add("unread", new R4.FhirString($"{unread.Path}: {unread.Reason}"));
        foreach (string uncovered in _decision.Uncovered)
            output.Add("uncovered", new R4.FhirString(uncovered));
        return new()
        {
            Language = _language,
            Module = new R4.FhirUri("urn:medical-massage:rule-book:" + _decision.RuleBook.Fingerprint),
            Status = _decision.Questions.Count > 0 ? R4.GuidanceResponse.GuidanceResponseStatus.DataRequired : R4.GuidanceResponse.GuidanceResponseStatus.Success,
            Subject = _patient,
            OccurrenceDateTime = _day,
            Contained = [output],
            OutputParameters = new("#" + output.Id),
            Note =
            [
                .. _decision.Alerts.Select(alert => Note($"{When(alert)}: {alert.Action} ({alert.Rule})")),
                .. _decision.Advice.Select(advice => Note($"{advice.Text} ({advice.Rule})")),
            ],
            DataRequirement = [.. _decision.Questions.Select(DataNeeded.Of)],
        };
    }

    /// <summary>The part of the plan that fits: nobody has planned it yet.</summary>
    private R4.CarePlan Proposal(SessionPlan plan)
    {
        R4.CarePlan care = PlanWriter.Write(plan, _patient);
        care.Status = R4.RequestStatus.Draft;
        care.Intent = R4.CarePlan.CarePlanIntent.Proposal;
        return care;
    }

    private string When(RaisedAlert alert) => (_decision.Language, alert.Urgency) switch
    {
        (Language.German, Urgency.Emergency) => "Notfall",
        (Language.German, _) => "Heute",
        (_, Urgency.Emergency) => "Emergency",
        _ => "Today",
    };

    private static R4.Annotation Note(string text) => new() { Text = text };

    private R4.DetectedIssue Issue(Finding finding) => new()
    {
        Language = _language,
        Extension = [Knowledge(finding)],
        Status = finding.Certainty == Certainty.Established ? R4.ObservationStatus.Final : R4.ObservationStatus.Preliminary,
        Code = new(OwnCodes.Rule, finding.Rule) { Text = finding.Title },
        Severity = finding.Effects.Any(effect => effect is Alert) ? R4.DetectedIssue.DetectedIssueSeverity.High
            : finding.Effects.Any(effect => effect is Requirement or Restriction) ? R4.DetectedIssue.DetectedIssueSeverity.Moderate
            : R4.DetectedIssue.DetectedIssueSeverity.Low,
        Patient = _patient,
        Identified = new R4.FhirDateTime(_day),
        Evidence = [.. finding.Facts.Select(Evidence)],
        Detail = string.IsNullOrWhiteSpace(finding.Rationale) ? finding.Title : finding.Rationale,
        Mitigation = string.IsNullOrWhiteSpace(finding.ResolvedBy) ? [] : [new() { Action = new() { Text = finding.ResolvedBy } }],
    };

    /// <summary>On what the rule rests: FHIR has one address for it, and none for how far it carries.</summary>
    private static R4.Extension Knowledge(Finding finding)
    {
        R4.Extension knowledge = new() { Url = OwnCodes.Knowledge };
        foreach (string key in finding.Sources)
            knowledge.Extension.Add(new("source", new R4.FhirString(key)));
        knowledge.Extension.Add(new("certainty", new R4.Code(OrderCodes.Word(finding.Evidence))));
        if (finding.Agreement is { } agreement)
            knowledge.Extension.Add(new("agreement", new R4.FhirString(agreement)));
        if (finding.Disagreement is { } disagreement)
            knowledge.Extension.Add(new("disagreement", new R4.FhirString(disagreement)));
        return knowledge;
    }

    private R4.DetectedIssue.EvidenceComponent Evidence(FactReference fact) => new()
    {
        Code = [new() { Text = $"{fact.Path}: {fact.Text}" }],
        Detail = _places.Find(fact.Path) is { } resource ? [resource] : [],
    };

    private R4.CommunicationRequest Request(OpenRequirement requirement, R4.ResourceReference? issue) => new()
    {
        Language = _language,
        Status = R4.RequestStatus.Active,
        Category = [Concept.Own(OrderCodes.Category, requirement.Kind)],
        Subject = _patient,
        AuthoredOn = _day,
        Payload = [new() { Content = new R4.FhirString(requirement.Text) }],
        About = issue is null ? [] : [issue],
        ReasonCode = [new(OwnCodes.Rule, requirement.Rule)],
    };
}
