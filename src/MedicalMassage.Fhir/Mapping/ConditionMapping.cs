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

        if (OwnCodes.Of(condition.Category.FirstOrDefault(), OwnCodes.Section) == "symptoms")
            return Symptom(condition, reading);

        if (Of(condition, reading) is not { } fact)
            return EntryOutcome.Unread(Concepts.NoCode, ".code");
        reading.Facts.Conditions.Add(fact);
        return EntryOutcome.Read;
    }

    /// <summary>The condition that a resource tells of; null if it names none.</summary>
    internal static Condition? Of(R4.Condition condition, EntryReading reading)
    {
        Code? code = Concepts.Code(condition.Code, Concepts.ForDiagnoses);
        string? text = Concepts.Text(condition.Code);
        return code is null && text is null ? null : OwnForms.Condition.Complete(condition, new()
        {
            Code = code,
            Text = text,
            Status = Status(condition.ClinicalStatus),
            Verification = Verified(condition.VerificationStatus),
            Onset = Dates.Start(condition.Onset, ".onset", reading),
            Abated = Dates.End(condition.Abatement, ".abatement", reading),
            Acuity = Stage(condition, reading),
            Sites = BodySites.Read(condition.BodySite, reading),
        }, reading);
    }

    /// <summary>The stage, where a code says it in our words. Stages of cancers and the like say something else, and are noted.</summary>
    private static Acuity Stage(R4.Condition condition, EntryReading reading)
    {
        Acuity found = Acuity.Unrecorded;
        for (int i = 0; i < condition.Stage.Count; i++)
        {
            if (OwnCodes.Is(condition.Stage[i]?.Summary, OwnCodes.Acuity, out Acuity? acuity))
                found = acuity.Value;
            else
                reading.Detail(FormattableString.Invariant($".stage[{i}]"), "the stage is none that rules read: whether this is acute, a flare, subacute or chronic is asked where it matters");
        }
        return found;
    }

    private static EntryOutcome Symptom(R4.Condition condition, EntryReading reading)
    {
        string? kind = OwnCodes.Word(condition.Code, OwnCodes.Symptom);
        string? text = Concepts.Text(condition.Code);
        if (kind is null && text is null)
            return EntryOutcome.Unread(Concepts.NoCode, ".code");
        reading.Facts.Symptoms.Add(new()
        {
            Kind = kind,
            Text = text,
            Since = Dates.Start(condition.Onset, ".onset", reading),
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
