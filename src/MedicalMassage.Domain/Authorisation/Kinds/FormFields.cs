using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>A field of a form that a scheme may demand.</summary>
internal enum FormField : byte
{
    /// <summary>The date of issue.</summary>
    Issued,

    /// <summary>The prescriber.</summary>
    Prescriber,

    /// <summary>How to reach the prescriber.</summary>
    Contact,

    /// <summary>The prescriber's NPI.</summary>
    Npi,

    /// <summary>The prescriber's licence or doctor number.</summary>
    PrescriberNumber,

    /// <summary>The diagnosis, in words or as a code.</summary>
    Diagnosis,

    /// <summary>The diagnosis as a code.</summary>
    DiagnosisCode,

    /// <summary>The diagnosis group.</summary>
    DiagnosisGroup,

    /// <summary>A complaint.</summary>
    Complaint,

    /// <summary>A functional limitation.</summary>
    FunctionalLimitation,

    /// <summary>The prescribed services.</summary>
    Services,

    /// <summary>The units of every service.</summary>
    Units,

    /// <summary>The frequency of every service.</summary>
    Frequency,

    /// <summary>How long the course lasts, or until when.</summary>
    Period,

    /// <summary>The payer's code of some service.</summary>
    ProcedureCode,

    /// <summary>The goals.</summary>
    Goals,

    /// <summary>Why it is necessary.</summary>
    MedicalNecessity,

    /// <summary>The signature.</summary>
    Signature,

    /// <summary>The practice stamp.</summary>
    Stamp,

    /// <summary>The claim or case number.</summary>
    Claim,

    /// <summary>The day of the accident.</summary>
    Accident,

    /// <summary>Whether the referral opens or continues the care.</summary>
    Episode,
}

/// <summary>Whether a field is filled, what it is called, and who mends it.</summary>
internal static class FormFields
{
    internal static bool IsThere(FormField field, Prescription p) => field switch
    {
        FormField.Issued => p.Issued is not null,
        FormField.Prescriber => p.Prescriber is not null,
        FormField.Contact => p.Prescriber?.Contact == Stated.Yes,
        FormField.Npi => p.Prescriber?.Identifier("npi") is not null,
        FormField.PrescriberNumber => p.Prescriber is { Identifiers.Count: > 0 },
        FormField.Diagnosis => p.Diagnoses.Any(diagnosis => diagnosis.Code is not null || !string.IsNullOrWhiteSpace(diagnosis.Text)),
        FormField.DiagnosisCode => p.Diagnoses.Any(diagnosis => diagnosis.Code is not null),
        FormField.DiagnosisGroup => p.DiagnosisGroup is not null,
        FormField.Complaint => p.LeadSymptoms.Count > 0 || p.IndividualSymptom is not null,
        FormField.FunctionalLimitation => p.FunctionalLimitations.Count > 0,
        FormField.Services => p.Items.Count > 0,
        FormField.Units => p.Items.Count > 0 && p.Items.All(item => item.Units is not null),
        FormField.Frequency => p.Items.Count > 0 && p.Items.All(item => item.HasFrequency),
        FormField.Period => p.Duration is not null || p.ValidUntil is not null,
        FormField.ProcedureCode => p.Items.Any(item => item.ProcedureCode is not null),
        FormField.Goals => p.Goals.Count > 0,
        FormField.MedicalNecessity => p.MedicalNecessity is not null,
        FormField.Signature => p.Signature == Stated.Yes,
        FormField.Stamp => p.Stamp == Stated.Yes,
        FormField.Claim => p.Claim is not null,
        FormField.Episode => p.Claim is { Episode: not CareEpisode.Unrecorded },
        _ => p.Claim?.Accident is not null,
    };

    internal static string Words(Phrases phrases, FormField field) => field switch
    {
        FormField.Issued => phrases.Say(Phrase.PrescriptionDateIssue),
        FormField.Contact => phrases.Say(Phrase.PrescriptionContactPrescriber),
        FormField.Npi => phrases.Say(Phrase.PrescriptionNpiPrescriber),
        FormField.PrescriberNumber => phrases.Say(Phrase.PrescriptionLicenceOrDoctorNumberPrescriber),
        FormField.DiagnosisCode => phrases.Say(Phrase.PrescriptionDiagnosisCode),
        FormField.DiagnosisGroup => phrases.Say(Phrase.PrescriptionDiagnosisGroup),
        FormField.FunctionalLimitation => phrases.Say(Phrase.PrescriptionFunctionalLimitation),
        FormField.Services => phrases.Say(Phrase.PrescriptionPrescribedService),
        FormField.Units => phrases.Say(Phrase.PrescriptionNumberUnitsEveryService),
        FormField.Frequency => phrases.Say(Phrase.PrescriptionFrequencyEveryService),
        FormField.Period => phrases.Say(Phrase.PrescriptionPeriodCourse),
        FormField.ProcedureCode => phrases.Say(Phrase.PrescriptionProcedureCode),
        FormField.MedicalNecessity => phrases.Say(Phrase.PrescriptionReasonWhyNecessary),
        FormField.Stamp => phrases.Say(Phrase.PrescriptionPracticeStamp),
        FormField.Accident => phrases.Say(Phrase.PrescriptionDayAccident),
        FormField.Episode => phrases.Say(Phrase.PrescriptionWordWhetherOpensOrContinues),
        _ => phrases.Of(field),
    };

    internal static string Mend(Phrases phrases, FormField field) => field switch
    {
        FormField.Claim or FormField.Accident or FormField.Episode => phrases.Say(Phrase.PrescriptionAskPayerOrPatientRecord, Words(phrases, field)),
        _ => phrases.Say(Phrase.PrescriptionRecordFromFormIfForm, Words(phrases, field)),
    };
}
