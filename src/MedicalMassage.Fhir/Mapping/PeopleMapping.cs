using System.Collections.Frozen;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>The therapist by credentials and the prescriber by profession. No name, number or address is taken over.</summary>
internal static class PeopleMapping
{
    /// <summary>The provider taxonomy of the United States; 225700000X is a massage therapist.</summary>
    private const string Nucc = "http://nucc.org/provider-taxonomy";

    private const string MassageTherapist = "225700000X";
    private const string Roles = "http://terminology.hl7.org/CodeSystem/practitioner-role";

    private static readonly FrozenDictionary<string, string> Professions = new Dictionary<string, string>
    {
        ["doctor"] = "physician",
        ["nurse"] = "nurse",
        ["pharmacist"] = "pharmacist",
    }.ToFrozenDictionary();

    internal static EntryOutcome Read(R4.PractitionerRole role, bool isNamed, EntryReading reading)
    {
        if (role.Active == false)
            return EntryOutcome.Skipped("the role is no longer held");
        if (!isNamed && !role.Code.Concat(role.Specialty).Any(IsTherapist))
            return EntryOutcome.Skipped("it is not said to be the role of a massage therapist");
        if (reading.Resolve<R4.Practitioner>(role.Practitioner?.Reference) is not { } person)
            return EntryOutcome.Unread("the person that it refers to is not in the record, so that the credentials are not known", ".practitioner");
        reading.Facts.Therapists.Add(Therapist(person, reading));
        return EntryOutcome.Read;
    }

    internal static EntryOutcome Read(R4.Practitioner person, bool isNamed, EntryReading reading)
    {
        if (!isNamed)
            return EntryOutcome.Skipped("nothing says that this is the massage therapist");
        reading.Facts.Therapists.Add(Therapist(person, reading));
        return EntryOutcome.Read;
    }

    /// <summary>Who ordered, by profession; null if the record does not tell it.</summary>
    internal static Prescriber? Prescriber(R4.ResourceReference? requester, EntryReading reading)
    {
        if (reading.Resolve<R4.PractitionerRole>(requester?.Reference) is not { } role)
        {
            if (requester is not null)
                reading.Detail(".requester", "the profession of whoever ordered is not in the record");
            return null;
        }
        string? profession = role.Code.Select(Profession).FirstOrDefault(word => word is not null);
        return profession is null ? null : OwnForms.Prescriber.Complete(role, new(profession)
        {
            Speciality = role.Specialty.Select(Concepts.Text).FirstOrDefault(text => text is not null),
        }, reading, ".requester");
    }

    private static string? Profession(R4.CodeableConcept? code) =>
        OwnCodes.Word(code, OwnCodes.Profession)
        ?? Concepts.Codings(code).Where(coding => coding.System == Roles && coding.Code is not null)
            .Select(coding => Professions.GetValueOrDefault(coding.Code!)).FirstOrDefault(word => word is not null);

    private static bool IsTherapist(R4.CodeableConcept? code) =>
        OwnCodes.Of(code, OrderCodes.Category) == OwnCodes.Therapist || Concepts.Has(code, Nucc, MassageTherapist);

    private static Therapist Therapist(R4.Practitioner person, EntryReading reading) => new()
    {
        Jurisdiction = person.Address.Where(address => address?.UseElement?.JsonValue is "work").Select(Jurisdiction).FirstOrDefault(place => place is not null),
        Credentials = [.. person.Qualification.Select((qualification, index) => Credential(qualification, index, reading)).OfType<Credential>()],
    };

    /// <summary>Country and state of the place of work, such as <c>US-WA</c>.</summary>
    private static string? Jurisdiction(R4.Address address) =>
        Concepts.Words(address.Country) is not { } country ? null
        : Concepts.Words(address.State) is { } state ? country + "-" + state
        : country;

    private static Credential? Credential(R4.Practitioner.QualificationComponent qualification, int index, EntryReading reading)
    {
        string part = FormattableString.Invariant($".qualification[{index}]");
        if (Concepts.Text(qualification?.Code) is not { } name)
        {
            reading.Detail(part + ".code", "the qualification has no name");
            return null;
        }
        Credential? credential = OwnForms.Credential.Read(qualification, new(OwnCodes.Is(qualification!.Code, OwnCodes.CredentialKind, out CredentialKind? kind) ? kind.Value : CredentialKind.Certificate, name)
        {
            Issuer = Concepts.Words(qualification.Issuer?.Display),
            Issued = Dates.Start(qualification.Period, part + ".period", reading),
            Expires = Dates.End(qualification.Period, part + ".period", reading),
        });
        // What it may leave out are limits of the credential.
        if (credential is null)
            reading.Detail(part + ".extension", "what completes the qualification does not have what the case format has there, so that it is left out");
        return credential;
    }
}
