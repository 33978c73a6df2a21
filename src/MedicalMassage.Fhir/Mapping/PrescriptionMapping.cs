using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using NodaTime;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Orders of massage as prescriptions, and the sessions given under them.</summary>
/// <remarks>An order is one of massage if it carries our category, or CPT 97124 (massage therapy), or if the caller names it.</remarks>
internal static class PrescriptionMapping
{
    private const string Cpt = "http://www.ama-assn.org/go/cpt";
    private const string MassageTherapy = "97124";

    internal static EntryOutcome Read(R4.ServiceRequest order, bool isNamed, EntryReading reading)
    {
        if (order.StatusElement?.JsonValue is "entered-in-error")
            return EntryOutcome.Skipped("it was entered in error");
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
        reading.Facts.Prescriptions.Add(new(reading.Entry, order.Requisition?.Value, Sheet(order, reading)));
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
        int units = (OwnCodes.Extra(procedure, OwnCodes.Units) as R4.PositiveInt)?.Value ?? 1;
        if (units is < 1 or > 100)
            return EntryOutcome.Unread("the number of units is none that a session can have", ".extension");
        reading.Facts.Sessions.Add(new(order, new(day.Earliest, service, units)));
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
        order.Category.Exists(category => OwnCodes.Of(category, OwnCodes.Category) == OwnCodes.Prescription)
        || Concepts.Has(order.Code, Cpt, MassageTherapy);

    private static Prescription Sheet(R4.ServiceRequest order, EntryReading reading) => new()
    {
        Scheme = order.Insurance.Select(insurance => CoverageMapping.Scheme(reading.Resolve<R4.Coverage>(insurance?.Reference))).FirstOrDefault(scheme => scheme is not null),
        Issued = Day(order.AuthoredOnElement, reading),
        Urgent = order.PriorityElement?.JsonValue is "urgent" or "asap" or "stat",
        Prescriber = PeopleMapping.Prescriber(order.Requester, reading),
        Diagnosis = Diagnosis(order, reading),
        DiagnosisGroup = Concepts.Words((OwnCodes.Extra(order, OwnCodes.DiagnosisGroup) as R4.FhirString)?.Value),
        Items = Item(order, reading) is { } item ? [item] : [],
        Goals = [.. order.SupportingInfo.Select(info => Concepts.Text(reading.Resolve<R4.Goal>(info?.Reference)?.Description)).OfType<string>()],
        Precautions = [.. order.Note.Select(note => Concepts.Words(note?.Text)).OfType<string>()],
        Interruptions = [.. OwnCodes.Extras(order, OwnCodes.Interruption).Select(gap => Gap(gap, reading)).OfType<Interruption>()],
    };

    private static PrescriptionItem? Item(R4.ServiceRequest order, EntryReading reading)
    {
        string? service = Concepts.Text(order.Code) ?? Concepts.Codings(order.Code).Select(coding => Concepts.Words(coding.Code)).FirstOrDefault(code => code is not null);
        if (service is null)
            return null;
        if ((order.Quantity as R4.Quantity)?.Value is not { } quantity || quantity != decimal.Truncate(quantity) || quantity is < 1 or > 1_000)
        {
            reading.Detail(".quantity", "it does not say how many sessions are ordered");
            return null;
        }
        R4.Timing.RepeatComponent? repeat = (order.Occurrence as R4.Timing)?.Repeat;
        return new(service, (int)quantity)
        {
            Techniques = [.. order.OrderDetail.Select(detail => OwnCodes.Is(detail, OwnCodes.Technique, out Technique? technique) ? technique : null).OfType<Technique>()],
            Regions = BodyRegions.Create(BodySites.Read(order.BodySite, reading).ToArray()),
            Minutes = Minutes(repeat),
            PerWeek = PerWeek(repeat),
        };
    }

    /// <summary>Minutes of one session, if the timing says so in minutes.</summary>
    internal static int? Minutes(R4.Timing.RepeatComponent? repeat) =>
        repeat?.DurationUnitElement?.JsonValue is "min" && repeat.Duration is { } minutes && minutes == decimal.Truncate(minutes) && minutes is >= 1 and <= Segment.MaxMinutes
            ? (int)minutes
            : null;

    private static Frequency? PerWeek(R4.Timing.RepeatComponent? repeat) =>
        repeat is { Frequency: { } least, Period: 1 } && repeat.PeriodUnitElement?.JsonValue is "wk" && least is >= 1 and <= 21
            && (repeat.FrequencyMax ?? least) is var most && most >= least && most <= 21
                ? new(least, most)
                : null;

    private static Condition? Diagnosis(R4.ServiceRequest order, EntryReading reading)
    {
        foreach (R4.ResourceReference reason in order.ReasonReference)
        {
            if (reading.Resolve<R4.Condition>(reason?.Reference) is { } condition && ConditionMapping.Of(condition, reading) is { } diagnosis)
                return diagnosis;
        }
        foreach (R4.CodeableConcept reason in order.ReasonCode)
        {
            Code? code = Concepts.Code(reason, Concepts.ForDiagnoses);
            string? text = Concepts.Text(reason);
            if (code is not null || text is not null)
                return new() { Code = code, Text = text };
        }
        return null;
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

    private static Interruption? Gap(R4.Extension gap, EntryReading reading)
    {
        if (OwnCodes.Extra(gap, "period") is not R4.Period period || Dates.Start(period, ".extension", reading) is not { IsExact: true } from)
            return null;
        PartialDate? to = Dates.End(period, ".extension", reading);
        return to is { IsExact: false } || to?.Latest < from.Earliest
            ? null
            : new(from.Earliest, to?.Latest) { Reason = Concepts.Words((OwnCodes.Extra(gap, "reason") as R4.FhirString)?.Value) };
    }
}
