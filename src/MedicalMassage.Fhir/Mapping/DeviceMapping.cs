using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Devices of the patient. One that is no longer available may still be in the body, and counts.</summary>
internal static class DeviceMapping
{
    internal static EntryOutcome Read(R4.Device device, EntryReading reading)
    {
        return EntryOutcome.ByStatus(device.StatusElement)
            ?? KnownAbsence.Read(device.Type, RecordSection.Devices, reading)
            ?? Carry(device, device, null, null, [], ".type", reading);
    }

    internal static EntryOutcome Read(R4.DeviceUseStatement use, EntryReading reading)
    {
        const string over = "the device is no longer used";
        if (EntryOutcome.ByStatus(use.StatusElement, ("completed", over), ("stopped", over), ("intended", "the device is not used yet")) is { } skipped)
            return skipped;
        R4.Device? device = reading.Resolve<R4.Device>(use.Device?.Reference);
        if (device is not null && KnownAbsence.Read(device.Type, RecordSection.Devices, reading) is { } absence)
            return absence;
        PartialDate? since = use.Timing is R4.Timing ? null : Dates.Start(use.Timing, ".timing", reading);
        return Carry(use, device, Concepts.Words(use.Device?.Display), since, use.BodySite is null ? [] : [use.BodySite], ".device", reading);
    }

    private static EntryOutcome Carry(
        R4.DomainResource holder, R4.Device? device, string? words, PartialDate? since, IReadOnlyList<R4.CodeableConcept?> sites, string part, EntryReading reading)
    {
        Code? code = Concepts.Code(device?.Type, Concepts.ForDiagnoses);
        string? text = Concepts.Text(device?.Type)
            ?? device?.DeviceName.Select(name => Concepts.Words(name?.Name)).FirstOrDefault(name => name is not null)
            ?? words;
        string? kind = OwnCodes.Word(device?.Type, OwnCodes.Kind);
        if (code is null && text is null && kind is null)
            return EntryOutcome.Unread(device is null ? "the device that it refers to is not in the record" : Concepts.NoCode, part);
        reading.Facts.Devices.Add(OwnForms.Device.Complete(holder, new() { Code = code, Kind = kind, Text = text, Since = since, Sites = BodySites.Read(sites, reading) }, reading));
        return EntryOutcome.Read;
    }
}
