using System.Diagnostics.CodeAnalysis;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Code systems and extensions of ours, for what the domain says and no public code system does. The codes are the words of the file formats.</summary>
/// <remarks>Those of orders are public: see <see cref="OrderCodes"/>.</remarks>
internal static class OwnCodes
{
    internal const string HomeCare = "urn:medical-massage:home-care";
    internal const string Scheme = "urn:medical-massage:scheme";
    internal const string Profession = "urn:medical-massage:profession";
    internal const string Acuity = "urn:medical-massage:acuity";
    internal const string Kind = "urn:medical-massage:kind";
    internal const string Symptom = "urn:medical-massage:symptom";
    internal const string Section = "urn:medical-massage:section";
    internal const string Route = "urn:medical-massage:route";
    internal const string Pregnancy = "urn:medical-massage:pregnancy";
    internal const string CredentialKind = "urn:medical-massage:credential-kind";
    internal const string Consultation = "urn:medical-massage:consultation";
    internal const string Rule = "urn:medical-massage:rule";
    internal const string RuleCategory = "urn:medical-massage:rule-category";
    internal const string Measure = "urn:medical-massage:outcome-measure";
    internal const string MeasureItem = "urn:medical-massage:outcome-measure-item";

    internal const string Question = "urn:medical-massage:question";
    internal const string Knowledge = "urn:medical-massage:knowledge";

    internal const string Plan = "massage-session-plan";
    internal const string Therapist = "massage-therapist";
    internal const string Clearance = "massage-clearance";
    internal const string Declined = "declined";

    /// <summary>The code of the concept in one of our systems; null if it has none.</summary>
    internal static string? Of(R4.CodeableConcept? concept, string system) =>
        Concepts.Codings(concept).Where(coding => coding.System == system).Select(coding => coding.Code).FirstOrDefault(code => !string.IsNullOrWhiteSpace(code));

    /// <summary>The value of a closed set that the concept names in one of our systems.</summary>
    internal static bool Is<T>(R4.CodeableConcept? concept, string system, [NotNullWhen(true)] out T? value)
        where T : struct, Enum
    {
        value = Words<T>.Parse(Of(concept, system));
        return value is not null;
    }

    /// <summary>A word that rules may know, if the concept names one that the model can hold.</summary>
    internal static string? Word(R4.CodeableConcept? concept, string system) => Of(concept, system) is { } word && IsWord(word) ? word : null;

    /// <summary>True for words in lower case with hyphens, as the model wants them.</summary>
    internal static bool IsWord(string word) =>
        word.Length is > 0 and <= 64 && word[0] != '-' && word[^1] != '-' && !word.Contains("--", StringComparison.Ordinal)
        && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
