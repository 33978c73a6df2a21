using Hl7.Fhir.Serialization;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.Cli.Screening;

/// <summary>A decision as a document for other programs.</summary>
internal static class DecisionDocument
{
    /// <summary>The document in a format; null for text, which is none.</summary>
    internal static string? Of(ScreenFormat format, ReferralCase referral, Decision decision, bool indented) => format switch
    {
        ScreenFormat.Json => DecisionFormat.Write(decision, indented),
        ScreenFormat.Fhir => FhirExport.Decision(decision, referral).ToJson(pretty: indented),
        _ => null,
    };
}
