using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Prescriptions;

/// <summary>The schemes that the caller may name.</summary>
internal static class SchemeChoice
{
    internal static string[] Ids => [.. PrescriptionSchemes.All.Select(scheme => scheme.Id)];

    /// <summary>The scheme that the caller names, else the one that the prescription names, else the generic one.</summary>
    internal static PrescriptionScheme For(string? named, Prescription prescription) =>
        PrescriptionSchemes.Find(named ?? prescription.Scheme) ?? PrescriptionSchemes.Generic;
}
