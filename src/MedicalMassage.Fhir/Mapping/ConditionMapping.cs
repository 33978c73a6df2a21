using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>FHIR conditions as conditions. What the record leaves open stays open: the rules read it as active.</summary>
internal static class ConditionMapping
{
    internal static EntryOutcome Read(R4.Condition condition, EntryReading reading)
    {
        Verification verification = Verified(condition.VerificationStatus);
        if (verification == Verification.EnteredInError)
            return EntryOutcome.Skipped("it was entered in error");
        if (verification == Verification.Refuted)
            return EntryOutcome.Skipped("the diagnosis was refuted");
        if (KnownAbsence.Read(condition.Code, RecordSection.Conditions, reading) is { } absence)
            return absence;

        Code? code = Concepts.Code(condition.Code, Concepts.ForDiagnoses);
        string? text = Concepts.Text(condition.Code);
        if (code is null && text is null)
            return EntryOutcome.Unread(Concepts.NoCode, ".code");
        reading.Facts.Conditions.Add(new()
        {
            Code = code,
            Text = text,
            Status = Status(condition.ClinicalStatus),
            Verification = verification,
            Onset = Dates.Start(condition.Onset, ".onset", reading),
            Abated = Dates.End(condition.Abatement, ".abatement", reading),
            Sites = BodySites.Read(condition.BodySite, reading),
        });
        return EntryOutcome.Read;
    }

    private static ConditionStatus Status(R4.CodeableConcept? status) => Concepts.Token(status) switch
    {
        "active" => ConditionStatus.Active,
        "recurrence" => ConditionStatus.Recurrence,
        "relapse" => ConditionStatus.Relapse,
        "inactive" => ConditionStatus.Inactive,
        "remission" => ConditionStatus.Remission,
        "resolved" => ConditionStatus.Resolved,
        _ => ConditionStatus.Unrecorded,
    };

    private static Verification Verified(R4.CodeableConcept? status) => Concepts.Token(status) switch
    {
        "confirmed" => Verification.Confirmed,
        "provisional" => Verification.Provisional,
        "differential" => Verification.Differential,
        "unconfirmed" => Verification.Unconfirmed,
        "refuted" => Verification.Refuted,
        "entered-in-error" => Verification.EnteredInError,
        _ => Verification.Unrecorded,
    };
}
