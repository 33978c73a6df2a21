using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using NodaTime;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Permissions and conversations that were written in our own terms.</summary>
internal static class PermissionMapping
{
    internal static EntryOutcome Read(R4.Consent consent, EntryReading reading)
    {
        if (!consent.Category.Exists(category => OwnCodes.Of(category, OrderCodes.Category) == OwnCodes.Clearance))
            return EntryOutcome.Skipped("it is a consent to something else than massage");
        if (consent.StatusElement?.JsonValue is not "active")
            return EntryOutcome.Skipped("the permission is not in force");
        string? rule = consent.Provision?.Code.Select(code => OwnCodes.Of(code, OwnCodes.Rule)).FirstOrDefault(id => id is not null);
        string? category = consent.Provision?.Code.Select(code => OwnCodes.Of(code, OwnCodes.RuleCategory)).FirstOrDefault(id => id is not null);
        if (rule is null && category is null)
            return EntryOutcome.Unread("it names neither a rule nor a category", ".provision.code");
        if (Dates.Read(consent.DateTimeElement, ".dateTime", reading) is not { IsExact: true } day)
            return EntryOutcome.Unread("it does not say on which day it was written", ".dateTime");
        PartialDate? until = Dates.End(consent.Provision!.Period, ".provision.period", reading);
        if (until is { IsExact: false } || (consent.Provision.Period?.EndElement?.JsonValue is not null && until is null))
            return EntryOutcome.Unread("its last day is not given as a day", ".provision.period.end");
        if (consent.Performer.Select(performer => PeopleMapping.Prescriber(performer, reading)).FirstOrDefault(person => person is not null) is not { } by)
            return EntryOutcome.Unread("the profession of whoever permits is not in the record", ".performer");
        Clearance? clearance = OwnForms.Clearance.Read(consent, new(by, day.Earliest)
        {
            Rule = rule,
            Category = category,
            Until = until?.Latest,
            Note = Concepts.Words((consent.Source as R4.Attachment)?.Title),
        });
        // A permission whose limits were dropped would permit more than its writer did.
        if (clearance is null || clearance.Limits.Count != consent.Provision.Provision.Count)
            return EntryOutcome.Unread("the permission has limits that are not written in terms of this package: write it into the case", ".provision.provision");
        reading.Facts.Clearances.Add(clearance);
        return EntryOutcome.Read;
    }

    internal static EntryOutcome Read(R4.Communication communication, EntryReading reading)
    {
        if (!OwnCodes.Is(communication.Topic, OwnCodes.Consultation, out ConsultationKind? kind))
            return EntryOutcome.Skipped("it is not one of the conversations that rules ask for");
        if (communication.StatusElement?.JsonValue is not "completed")
            return EntryOutcome.Skipped("the conversation did not take place");
        if (Dates.Read(communication.SentElement, ".sent", reading) is not { IsExact: true } day)
            return EntryOutcome.Unread("it does not say on which day they spoke", ".sent");
        LocalDate date = day.Earliest;
        reading.Facts.Consultations.Add(new(kind.Value, date));
        return EntryOutcome.Read;
    }
}
