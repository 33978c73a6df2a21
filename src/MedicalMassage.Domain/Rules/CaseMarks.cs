using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Patients;

namespace MedicalMassage.Domain.Rules;

/// <summary>The marks of all facts of a case, by section: see <see cref="Marks"/>.</summary>
internal readonly struct CaseMarks
{
    private readonly ulong[]? _sections;

    private CaseMarks(ulong[] sections) => _sections = sections;

    /// <summary>False if none of the facts of the section can match what has these marks.</summary>
    internal bool MayMatch(HistorySection section, ulong marks) => _sections is null || (_sections[(int)section] & marks) != 0;

    /// <summary>The marks of a case whose codes are read through a table as well.</summary>
    internal static CaseMarks Of(ReferralCase referral, Crosswalk? crosswalk)
    {
        PatientHistory patient = referral.Patient;
        ulong[] sections = new ulong[RuleSupport.Sections];
        ref ulong conditions = ref sections[(int)HistorySection.Conditions];
        foreach (Condition condition in patient.Conditions.Span)
            conditions |= Of(condition.Code, null, crosswalk);
        if (referral.Prescription is { } prescription)
        {
            conditions |= Of(prescription.Diagnosis?.Code, null, crosswalk);
            foreach (Condition further in prescription.FurtherDiagnoses.Span)
                conditions |= Of(further.Code, null, crosswalk);
        }
        foreach (Medication medication in patient.Medications.Span)
            sections[(int)HistorySection.Medications] |= Of(medication.Code, null, crosswalk);
        foreach (Procedure procedure in patient.Procedures.Span)
            sections[(int)HistorySection.Procedures] |= Of(procedure.Code, procedure.Kind, crosswalk);
        foreach (Device device in patient.Devices.Span)
            sections[(int)HistorySection.Devices] |= Of(device.Code, device.Kind, crosswalk);
        foreach (Allergy allergy in patient.Allergies.Span)
            sections[(int)HistorySection.Allergies] |= Of(allergy.Code, allergy.Kind, crosswalk);
        foreach (Symptom symptom in patient.Symptoms.Span)
            sections[(int)HistorySection.Symptoms] |= Of(null, symptom.Kind, null);
        return new(sections);
    }

    private static ulong Of(Code? code, string? kind, Crosswalk? crosswalk)
    {
        ulong marks = kind is null ? 0 : Marks.OfWord(kind);
        if (code is null)
            return marks;
        marks |= code.Mark;
        if (crosswalk is null)
            return marks;
        if (crosswalk.KindOf(code) is { } word)
            marks |= Marks.OfWord(word);
        return marks | Marks.Of(crosswalk.Translate(code).Span);
    }
}
