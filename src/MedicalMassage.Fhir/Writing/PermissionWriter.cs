using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>Permissions as consents, conversations as communications, and the therapist as a role with a person.</summary>
internal static class PermissionWriter
{
    /// <summary>A permission. Its limits stand in it as what is denied, for people, and in the extension, for this package.</summary>
    internal static R4.Consent Of(Clearance clearance, R4.ResourceReference patient)
    {
        R4.Consent consent = new()
        {
            Status = R4.Consent.ConsentState.Active,
            Scope = Concept.Public("consentscope", "treatment"),
            Category = [new(OrderCodes.Category, OwnCodes.Clearance)],
            Patient = patient,
            DateTime = Concept.Day(clearance.Date),
            Performer = [new("#prescriber")],
            Contained = [Concept.Prescriber(clearance.By)],
            PolicyRule = new() { Text = "a prescriber's written permission of massage" },
            Provision = new()
            {
                Type = R4.Consent.ConsentProvisionType.Permit,
                Period = Concept.Period(null, clearance.Until is { } until ? (PartialDate)until : null),
            },
        };
        if (Concepts.Words(clearance.Rule) is { } rule)
            consent.Provision.Code.Add(new(OwnCodes.Rule, rule));
        if (Concepts.Words(clearance.Category) is { } category)
            consent.Provision.Code.Add(new(OwnCodes.RuleCategory, category));
        if (Concepts.Words(clearance.Note) is { } note)
            consent.Source = new R4.Attachment { Title = note };
        foreach (Restriction limit in clearance.Limits)
            consent.Provision.Provision.Add(new() { Type = R4.Consent.ConsentProvisionType.Deny, Code = [new() { Text = limit.ToString() }] });
        OwnForms.Clearance.Write(consent, clearance, clearance with { Limits = default });
        return consent;
    }

    internal static R4.Communication Of(Consultation consultation, R4.ResourceReference patient) => new()
    {
        Status = R4.EventStatus.Completed,
        Subject = patient,
        Topic = Concept.Own(OwnCodes.Consultation, consultation.Kind),
        Sent = Concept.Day(consultation.Date),
    };

    /// <summary>Writes the role and the person.</summary>
    /// <returns>The person, who has the credentials.</returns>
    internal static R4.ResourceReference Write(Therapist therapist, BundleWriter bundle)
    {
        R4.Practitioner person = new() { Active = true, Qualification = [.. therapist.Credentials.Select(Of)] };
        if (Concepts.Words(therapist.Jurisdiction) is { } place)
        {
            string[] parts = place.Split('-', 2);
            bool hasState = parts.Length == 2 && parts.All(part => !string.IsNullOrWhiteSpace(part));
            person.Address.Add(new() { Use = R4.Address.AddressUse.Work, Country = hasState ? parts[0] : place, State = hasState ? parts[1] : null });
        }
        R4.ResourceReference reference = bundle.Add(person);
        bundle.Add(new R4.PractitionerRole { Code = [new(OrderCodes.Category, OwnCodes.Therapist)], Practitioner = reference });
        return reference;
    }

    private static R4.Practitioner.QualificationComponent Of(Credential credential)
    {
        Credential told = new(credential.Kind, credential.Name)
        {
            Issuer = Concepts.Words(credential.Issuer),
            Issued = credential.Issued,
            Expires = Concept.IsInOrder(credential.Issued, credential.Expires) ? credential.Expires : null,
        };
        R4.Practitioner.QualificationComponent qualification = new()
        {
            Code = new(OwnCodes.CredentialKind, Words<CredentialKind>.Of(told.Kind)) { Text = Concepts.Words(told.Name) },
            Period = Concept.Period(told.Issued, told.Expires),
            Issuer = told.Issuer is { } issuer ? new() { Display = issuer } : null,
        };
        OwnForms.Credential.Write(qualification, credential, told);
        return qualification;
    }
}
