using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>The words of an entry of a case, so that a question about it can be answered by whoever reads the card.</summary>
internal static class FactText
{
    internal static string? At(ReferralCase referral, string? path)
    {
        if (path == "prescription.diagnosis")
            return referral.Prescription?.Diagnosis?.Text;
        int open = path?.IndexOf('[', StringComparison.Ordinal) ?? -1;
        if (open < 0 || !int.TryParse(path.AsSpan(open + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            return null;
        PatientHistory patient = referral.Patient;
        return path![..open] switch
        {
            "prescription.furtherDiagnoses" => referral.Prescription?.FurtherDiagnoses[index].Text,
            "patient.conditions" => patient.Conditions[index].Text,
            "patient.medications" => patient.Medications[index].Text,
            "patient.observations" => patient.Observations[index].Text,
            "patient.procedures" => patient.Procedures[index].Text,
            "patient.devices" => patient.Devices[index].Text,
            "patient.allergies" => patient.Allergies[index].Text,
            _ => null,
        };
    }
}
