using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>What stands at a path of a case, in words.</summary>
internal static class FactLookup
{
    internal static string? Words(ReferralCase referral, string path, Language language = Language.English)
    {
        if (path == "prescription.diagnosis")
            return Of(referral.Prescription?.Diagnosis?.Text, null, referral.Prescription?.Diagnosis?.Code, language);
        int open = path.IndexOf('[', StringComparison.Ordinal);
        if (open < 0 || !int.TryParse(path.AsSpan(open + 1, path.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            return null;
        PatientHistory patient = referral.Patient;
        return path[..open] switch
        {
            "patient.conditions" => Of(patient.Conditions[index].Text, null, patient.Conditions[index].Code, language),
            "prescription.furtherDiagnoses" => Of(referral.Prescription!.FurtherDiagnoses[index].Text, null, referral.Prescription.FurtherDiagnoses[index].Code, language),
            "patient.medications" => Of(patient.Medications[index].Text, null, patient.Medications[index].Code, language),
            "patient.observations" => Of(patient.Observations[index].Text, null, patient.Observations[index].Code, language),
            "patient.procedures" => Of(patient.Procedures[index].Text, patient.Procedures[index].Kind, patient.Procedures[index].Code, language),
            "patient.devices" => Of(patient.Devices[index].Text, patient.Devices[index].Kind, patient.Devices[index].Code, language),
            "patient.allergies" => Of(patient.Allergies[index].Text, patient.Allergies[index].Kind, patient.Allergies[index].Code, language),
            "patient.symptoms" => Of(patient.Symptoms[index].Text, patient.Symptoms[index].Kind, null, language),
            _ => null,
        };
    }

    private static string? Of(string? text, string? kind, Code? code, Language language) => text ?? (kind is null ? null : language.SayWord(kind)) ?? code?.ToString();
}
