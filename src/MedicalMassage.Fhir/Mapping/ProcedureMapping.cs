using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Procedures that were done or begun.</summary>
internal static class ProcedureMapping
{
    internal static EntryOutcome Read(R4.Procedure procedure, EntryReading reading)
    {
        if (EntryOutcome.ByStatus(procedure.StatusElement, ("not-done", "the procedure was not done"), ("preparation", "the procedure has not begun")) is { } skipped)
            return skipped;
        if (KnownAbsence.Read(procedure.Code, RecordSection.Procedures, reading) is { } absence)
            return absence;
        if (PrescriptionMapping.Session(procedure, reading) is { } session)
            return session;
        PartialDate? done = Dates.Done(procedure.Performed, ".performed", reading);
        if (PregnancyMapping.Birth(procedure, done, reading))
            return EntryOutcome.Read;
        Code? code = Concepts.Code(procedure.Code, Concepts.ForDiagnoses);
        string? text = Concepts.Text(procedure.Code);
        string? kind = OwnCodes.Word(procedure.Code, OwnCodes.Kind);
        if (code is null && text is null && kind is null)
            return EntryOutcome.Unread(Concepts.NoCode, ".code");
        reading.Facts.Procedures.Add(new()
        {
            Code = code,
            Kind = kind,
            Text = text,
            Date = done,
            Sites = BodySites.Read(procedure.BodySite, reading),
        });
        return EntryOutcome.Read;
    }
}
