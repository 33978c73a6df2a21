using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace MedicalMassage.Fhir.Reading;

/// <summary>Whom a resource says it is about.</summary>
internal static class Subjects
{
    /// <summary>The reference to the subject; null if there is none, or none that can be read.</summary>
    internal static string? Of(Resource resource)
    {
        try
        {
            return Reference(resource)?.ReferenceElement?.JsonValue as string;
        }
        catch (CodedException)
        {
            return null;
        }
    }

    private static ResourceReference? Reference(Resource resource) => resource switch
    {
        Condition condition => condition.Subject,
        MedicationRequest request => request.Subject,
        MedicationStatement statement => statement.Subject,
        MedicationDispense dispense => dispense.Subject,
        MedicationAdministration administration => administration.Subject,
        Observation observation => observation.Subject,
        Procedure procedure => procedure.Subject,
        AllergyIntolerance allergy => allergy.Patient,
        Device device => device.Patient,
        DeviceUseStatement use => use.Subject,
        Composition composition => composition.Subject,
        List list => list.Subject,
        ServiceRequest order => order.Subject,
        CarePlan plan => plan.Subject,
        Coverage coverage => coverage.Beneficiary,
        Consent consent => consent.Patient,
        Communication communication => communication.Subject,
        FamilyMemberHistory history => history.Patient,
        _ => null,
    };
}
