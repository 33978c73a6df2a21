using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>Rules of FHIR R4 that the SDK does not check: those of bundles, of contained resources, and of the elements that the export writes.</summary>
internal static class Invariants
{
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";

    internal static IEnumerable<string> Of(Bundle bundle) =>
    [
        .. bundle.Entry.Where(entry => entry.FullUrl is null).Select(_ => "an entry has no fullUrl"),
        .. bundle.Entry.GroupBy(entry => entry.FullUrl).Where(group => group.Count() > 1).Select(group => $"bdl-7: {group.Key} twice"),
        .. bundle.Entry.Where(entry => entry.FullUrl is { } url && !(url.StartsWith("urn:uuid:", StringComparison.Ordinal) && Guid.TryParse(url.AsSpan(9), out Guid _))).Select(entry => $"{entry.FullUrl} is no UUID"),
        .. bundle.Entry.SelectMany(entry => Of(entry.Resource!, [.. bundle.Entry.Select(other => other.FullUrl).OfType<string>()])),
    ];

    private static IEnumerable<string> Of(Resource resource, HashSet<string> addresses)
    {
        List<Resource> contained = (resource as DomainResource)?.Contained ?? [];
        Base[] all = [.. All(resource)];
        HashSet<string> references = [.. all.OfType<ResourceReference>().Select(reference => reference.Reference).OfType<string>()];
        return
        [
            .. contained.Where(inside => inside.Id is null || !references.Contains("#" + inside.Id)).Select(inside => $"dom-3: nothing refers to the contained {inside.TypeName} {inside.Id}"),
            .. contained.GroupBy(inside => inside.Id).Where(group => group.Count() > 1).Select(group => $"#{group.Key} twice"),
            .. contained.OfType<DomainResource>().Where(inside => inside.Contained.Count > 0).Select(_ => "dom-2: contained in contained"),
            .. references.Where(reference => reference[0] == '#' ? !contained.Exists(inside => "#" + inside.Id == reference) : reference.StartsWith("urn:", StringComparison.Ordinal) && !addresses.Contains(reference))
                .Select(reference => $"{resource.TypeName} refers to {reference}, which is not there"),
            .. all.OfType<Extension>().Where(extension => (extension.Value is null) == (extension.Extension.Count == 0)).Select(extension => $"ext-1: {extension.Url}"),
            .. all.OfType<Period>().Where(period => period is { Start: { } start, End: { } end } && start != end && (start.StartsWith(end, StringComparison.Ordinal) || end.StartsWith(start, StringComparison.Ordinal) || string.CompareOrdinal(end, start) < 0))
                .Select(_ => "per-1: it does not surely end after it starts"),
            .. all.OfType<CodeableConcept>().Where(concept => concept.Coding.Count == 0 && concept.Text is null && concept.Extension.Count == 0).Select(_ => "ele-1: an empty concept"),
            .. all.OfType<FhirString>().Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(_ => "a blank text"),
            .. all.OfType<Timing.RepeatComponent>().Where(repeat => (repeat.Duration is null) != (repeat.DurationUnit is null) || (repeat.Period is null) != (repeat.PeriodUnit is null)).Select(_ => "tim-1, tim-2: a number without its unit"),
            .. all.OfType<Hl7.Fhir.Model.Observation>().Where(reading => reading.Value is not null && reading.DataAbsentReason is not null).Select(_ => "obs-6"),
            .. all.OfType<Hl7.Fhir.Model.Condition>().Where(condition => condition.Abatement is not null && !Has(condition.ClinicalStatus, "inactive", "remission", "resolved")).Select(_ => "con-4: an end of what is active"),
            .. all.OfType<Hl7.Fhir.Model.Condition>().Where(condition => condition.VerificationStatus?.Coding[0].Code == "entered-in-error" && condition.ClinicalStatus is not null).Select(_ => "con-5"),
            .. all.OfType<List>().Where(list => list.EmptyReason is not null && list.Entry.Count > 0).Select(_ => "lst-1"),
            .. all.OfType<Consent>().Where(consent => consent.Policy.Count == 0 && consent.PolicyRule is null).Select(_ => "ppc-1"),
        ];
    }

    private static bool Has(CodeableConcept? concept, params string[] codes) => concept?.Coding.Exists(coding => coding.System == Clinical && codes.Contains(coding.Code)) == true;

    private static IEnumerable<Base> All(Base element) => [element, .. element.EnumerateElements().SelectMany(member => member.Value switch
    {
        Base one => All(one),
        System.Collections.IEnumerable list and not string => list.OfType<Base>().SelectMany(All),
        _ => [],
    })];
}
