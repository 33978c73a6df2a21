using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>What stands at a path of a case, in words.</summary>
internal static class FactLookup
{
    internal static string? Words(ReferralCase referral, string path)
    {
        if (path == "prescription.diagnosis")
            return Of(referral.Prescription?.Diagnosis?.Text, null, referral.Prescription?.Diagnosis?.Code);
        int open = path.IndexOf('[', StringComparison.Ordinal);
        if (open < 0 || !int.TryParse(path.AsSpan(open + 1, path.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            return null;
        PatientHistory patient = referral.Patient;
        return path[..open] switch
        {
            "patient.conditions" => Of(patient.Conditions[index].Text, null, patient.Conditions[index].Code),
            "prescription.furtherDiagnoses" => Of(referral.Prescription!.FurtherDiagnoses[index].Text, null, referral.Prescription.FurtherDiagnoses[index].Code),
            "patient.medications" => Of(patient.Medications[index].Text, null, patient.Medications[index].Code),
            "patient.observations" => Of(patient.Observations[index].Text, null, patient.Observations[index].Code),
            "patient.procedures" => Of(patient.Procedures[index].Text, patient.Procedures[index].Kind, patient.Procedures[index].Code),
            "patient.devices" => Of(patient.Devices[index].Text, patient.Devices[index].Kind, patient.Devices[index].Code),
            "patient.allergies" => Of(patient.Allergies[index].Text, patient.Allergies[index].Kind, patient.Allergies[index].Code),
            "patient.symptoms" => Of(patient.Symptoms[index].Text, patient.Symptoms[index].Kind, null),
            _ => null,
        };
    }

    private static string? Of(string? text, string? kind, Code? code) => text ?? kind?.Replace('-', ' ') ?? code?.ToString();
}
