using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using NodaTime;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Orders of massage as prescriptions, and the sessions given under them.</summary>
/// <remarks>An order is one of massage if it carries our category, or CPT 97124 (massage therapy), or if the caller names it.</remarks>
internal static class PrescriptionMapping
{
    private const int MaxDiagnoses = 50;

    internal static EntryOutcome Read(R4.ServiceRequest order, bool isNamed, EntryReading reading)
    {
        if (EntryOutcome.ByStatus(order.StatusElement) is { } skipped)
            return skipped;
        if (!isNamed && !IsMassage(order))
            return EntryOutcome.Skipped("it orders something else than massage");
        if (order.DoNotPerform == true)
            return EntryOutcome.Unread("it asks not to give massage: read the order itself", ".doNotPerform");
        switch (order.StatusElement?.JsonValue as string)
        {
            case "active":
                break;
            case "on-hold":
                return EntryOutcome.Unread("the order is on hold: ask the prescriber", ".status");
            case "revoked" or "completed" or "draft":
                return EntryOutcome.Skipped("the order does not stand: it is a draft, withdrawn or used up");
            default:
                return EntryOutcome.Unread("it does not say whether the order stands", ".status");
        }
        if (order.IntentElement?.JsonValue is "proposal" or "plan")
            return EntryOutcome.Skipped("it is a proposal, and no order yet");
        if (order.BodySite.Exists(site => !BodySites.Own(site).Any()) && BodySites.Read(order.BodySite, reading).Count == 0)
            return EntryOutcome.Unread("the places that are ordered are none that this package knows; without them it would order massage anywhere", ".bodySite");
        if (order.ReasonReference.Count + order.ReasonCode.Count > MaxDiagnoses)
            return EntryOutcome.Unread(FormattableString.Invariant($"it has more than {MaxDiagnoses} reasons"), ".reasonCode");
        if (Sheet(order, reading) is not { } sheet)
            return EntryOutcome.Unread("what completes the prescription does not have what the case format has there", ".extension");
        reading.Facts.Prescriptions.Add(new(reading.Entry, order.Requisition?.Value, sheet));
        return EntryOutcome.Read;
    }

    /// <summary>A session that was given under an order of massage; null if the procedure is none.</summary>
    internal static EntryOutcome? Session(R4.Procedure procedure, EntryReading reading)
    {
        RecordEntry? order = procedure.BasedOn.Select(based => reading.Find(based?.Reference)).FirstOrDefault(entry => entry?.Resource is R4.ServiceRequest);
        if (order?.Resource is not R4.ServiceRequest request || !IsMassage(request) || Concepts.Text(procedure.Code) is not { } service)
            return null;
        if (Dates.Done(procedure.Performed, ".performed", reading) is not { IsExact: true } day)
            return EntryOutcome.Unread("it does not say on which day the session was given", ".performed");
        if (OwnForms.SessionGiven.Read(procedure, new(day.Earliest, service)) is not { } session)
            return EntryOutcome.Unread("what completes the session does not have what the case format has there", ".extension");
        reading.Facts.Sessions.Add(new(order, session));
        return EntryOutcome.Read;
    }

    /// <summary>The prescriptions: orders of one sheet are one, with the sessions given under any of them.</summary>
    internal static IEnumerable<Prescription> Join(HistoryFacts facts)
    {
        string[] schemes = [.. facts.Schemes.Distinct()];
        foreach (IGrouping<object, PrescriptionPart> sheet in facts.Prescriptions.GroupBy(part => part.Sheet ?? (object)part.Entry))
        {
            Prescription first = sheet.First().Whole;
            HashSet<RecordEntry> orders = [.. sheet.Select(part => part.Entry)];
            yield return first with
            {
                Scheme = first.Scheme ?? (schemes.Length == 1 ? schemes[0] : null),
                Items = [.. sheet.SelectMany(part => part.Whole.Items)],
                SessionsGiven = [.. facts.Sessions.Where(session => orders.Contains(session.Order)).Select(session => session.Session)],
            };
        }
    }

    internal static bool IsMassage(R4.ServiceRequest order) =>
        order.Category.Exists(category => OwnCodes.Of(category, OrderCodes.Category) == OrderCodes.Prescription)
        || Concepts.Has(order.Code, OrderCodes.Cpt, OrderCodes.MassageTherapy);

    /// <summary>The prescription as far as the order tells it; null if what completes it is none that the case format can hold.</summary>
    private static Prescription? Sheet(R4.ServiceRequest order, EntryReading reading)
    {
        Condition[] diagnoses = [.. Diagnoses(order, reading)];
        PrescriptionItem? item = Item(order, reading);
        return OwnForms.Prescription.Read(order, new()
        {
            Scheme = order.Insurance.Select(insurance => CoverageMapping.Scheme(reading.Resolve<R4.Coverage>(insurance?.Reference))).FirstOrDefault(scheme => scheme is not null),
            Issued = Day(order.AuthoredOnElement, reading),
            Urgent = order.PriorityElement?.JsonValue is "urgent" or "asap" or "stat",
            Prescriber = PeopleMapping.Prescriber(order.Requester, reading),
            Diagnosis = diagnoses.FirstOrDefault(),
            FurtherDiagnoses = [.. diagnoses.Skip(1)],
            Items = item is null ? [] : [item],
            Goals = [.. order.SupportingInfo.Select(info => Concepts.Text(reading.Resolve<R4.Goal>(info?.Reference)?.Description)).OfType<string>()],
            Precautions = [.. order.Note.Select(note => Concepts.Words(note?.Text)).OfType<string>()],
        });
    }

    private static PrescriptionItem? Item(R4.ServiceRequest order, EntryReading reading)
    {
        string? service = Concepts.Text(order.Code) ?? Concepts.Codings(order.Code).Select(coding => Concepts.Words(coding.Code)).FirstOrDefault(code => code is not null);
        if (service is null)
            return null;
        int? units = (order.Quantity as R4.Quantity)?.Value is { } quantity && quantity == decimal.Truncate(quantity) && quantity is >= 1 and <= 1_000 ? (int)quantity : null;
        if (units is null)
            reading.Detail(".quantity", "it does not say how many sessions are ordered");
        R4.Timing.RepeatComponent? repeat = (order.Occurrence as R4.Timing)?.Repeat;
        return OwnForms.Item.Complete(order, Timings.Read(repeat, new(service, units)
        {
            Techniques = [.. order.OrderDetail.Select(detail => OwnCodes.Is(detail, OrderCodes.Technique, out Technique? technique) ? technique : null).OfType<Technique>()],
            Regions = BodyRegions.Create(BodySites.Read(order.BodySite, reading).ToArray()),
        }), reading);
    }

    /// <summary>What it is ordered for: the conditions that it refers to, then those that it codes.</summary>
    private static IEnumerable<Condition> Diagnoses(R4.ServiceRequest order, EntryReading reading)
    {
        for (int i = 0; i < order.ReasonReference.Count; i++)
        {
            if (reading.Resolve<R4.Condition>(order.ReasonReference[i]?.Reference) is { } condition && ConditionMapping.Of(condition, reading) is { } diagnosis)
                yield return diagnosis;
            else
                reading.Detail(FormattableString.Invariant($".reasonReference[{i}]"), "the reason that it refers to is no condition of the record that has a name");
        }
        foreach (R4.CodeableConcept reason in order.ReasonCode)
        {
            Code? code = Concepts.Code(reason, Concepts.ForDiagnoses);
            string? text = Concepts.Text(reason);
            if (code is not null || text is not null)
                yield return new() { Code = code, Text = text };
        }
    }

    private static LocalDate? Day(R4.FhirDateTime? element, EntryReading reading)
    {
        if (Dates.Read(element, ".authoredOn", reading) is not { } date)
            return null;
        if (date.IsExact)
            return date.Earliest;
        reading.Detail(".authoredOn", "the day of issue is not given");
        return null;
    }
}
