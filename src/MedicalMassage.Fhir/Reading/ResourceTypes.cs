using System.Collections.Frozen;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;

namespace MedicalMassage.Fhir.Reading;

/// <summary>What the types of FHIR mean for a history.</summary>
internal static class ResourceTypes
{
    private static readonly FrozenDictionary<string, RecordSection> Sections = new Dictionary<string, RecordSection>
    {
        ["Condition"] = RecordSection.Conditions,
        ["MedicationRequest"] = RecordSection.Medications,
        ["MedicationStatement"] = RecordSection.Medications,
        ["MedicationDispense"] = RecordSection.Medications,
        ["MedicationAdministration"] = RecordSection.Medications,
        ["Observation"] = RecordSection.Observations,
        ["Procedure"] = RecordSection.Procedures,
        ["Device"] = RecordSection.Devices,
        ["DeviceUseStatement"] = RecordSection.Devices,
        ["AllergyIntolerance"] = RecordSection.Allergies,
    }.ToFrozenDictionary();

    /// <summary>Types that say something clinical of their own and that this package does not read.</summary>
    private static readonly FrozenSet<string> Unsupported =
        new[] { "AdverseEvent", "Bundle", "ClinicalImpression", "DetectedIssue", "Flag", "Parameters", "RiskAssessment", "unknown" }.ToFrozenSet();

    /// <summary>The section that resources of a type fill; null if none.</summary>
    internal static RecordSection? Section(string type) => Sections.TryGetValue(type, out RecordSection section) ? section : null;

    /// <summary>What becomes of an entry of a type that fills no section.</summary>
    internal static EntryOutcome Other(Hl7.Fhir.Model.Resource resource, string type)
    {
        if (type == "unknown")
            return EntryOutcome.Unread("its type is none that FHIR R4 knows");
        if (resource is Hl7.Fhir.Model.DetectedIssue issue && OwnCodes.Of(issue.Code, OwnCodes.Rule) is not null)
            return EntryOutcome.Skipped("it is a finding of this package, and no fact of the history");
        if (Unsupported.Contains(type))
            return EntryOutcome.Unread("resources of this type are not read; look at the record itself");
        return Inside(resource) ?? EntryOutcome.Skipped("resources of this type state no fact that rules read");
    }

    /// <summary>What becomes of a resource that is not read itself, but holds another inside that would have to be; null if it holds none.</summary>
    internal static EntryOutcome? Inside(Hl7.Fhir.Model.Resource resource)
    {
        int inside = resource is Hl7.Fhir.Model.DomainResource holder
            ? holder.Contained.FindIndex(contained => contained is not null && contained.TypeName != "Device" && Section(contained.TypeName) is not null)
            : -1;
        return inside < 0 ? null : EntryOutcome.Unread("a resource that stands inside of this one is not read", FormattableString.Invariant($".contained[{inside}]"));
    }

    /// <summary>True if an unread resource of a type may tell of any section of the history.</summary>
    internal static bool MayTellOfHistory(string type) =>
        type is not ("ServiceRequest" or "CarePlan" or "Coverage" or "Consent" or "Communication" or "Practitioner" or "PractitionerRole");

    /// <summary>Every section.</summary>
    internal static SetOf<RecordSection> AllSections => SetOf<RecordSection>.All;
}
