using System.Collections.Frozen;
using MedicalMassage.Domain;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Codes and words out of codeable concepts.</summary>
internal static class Concepts
{
    internal const string Snomed = "http://snomed.info/sct";
    internal const string Loinc = "http://loinc.org";

    internal const string NoCode = "it has neither words nor a code of a system that this package knows";

    private const int MaxText = 2_000;

    private static readonly FrozenDictionary<string, CodeSystem> Systems = new Dictionary<string, CodeSystem>
    {
        ["http://hl7.org/fhir/sid/icd-10-cm"] = CodeSystem.Icd10Cm,
        ["urn:oid:2.16.840.1.113883.6.90"] = CodeSystem.Icd10Cm,
        ["http://fhir.de/CodeSystem/bfarm/icd-10-gm"] = CodeSystem.Icd10Gm,
        ["http://fhir.de/CodeSystem/dimdi/icd-10-gm"] = CodeSystem.Icd10Gm,
        ["http://hl7.org/fhir/sid/icd-10"] = CodeSystem.Icd10,
        ["urn:oid:2.16.840.1.113883.6.3"] = CodeSystem.Icd10,
        [Snomed] = CodeSystem.SnomedCt,
        ["urn:oid:2.16.840.1.113883.6.96"] = CodeSystem.SnomedCt,
        ["http://www.nlm.nih.gov/research/umls/rxnorm"] = CodeSystem.RxNorm,
        ["urn:oid:2.16.840.1.113883.6.88"] = CodeSystem.RxNorm,
        ["http://www.whocc.no/atc"] = CodeSystem.Atc,
        ["urn:oid:2.16.840.1.113883.6.73"] = CodeSystem.Atc,
        [Loinc] = CodeSystem.Loinc,
        ["urn:oid:2.16.840.1.113883.6.1"] = CodeSystem.Loinc,
    }.ToFrozenDictionary();

    /// <summary>Which code is taken if a fact has several: the first system of the list that it has.</summary>
    internal static readonly CodeSystem[] ForDiagnoses =
        [CodeSystem.Icd10Cm, CodeSystem.Icd10Gm, CodeSystem.Icd10, CodeSystem.SnomedCt, CodeSystem.Loinc, CodeSystem.RxNorm, CodeSystem.Atc];

    /// <inheritdoc cref="ForDiagnoses"/>
    internal static readonly CodeSystem[] ForMedicines =
        [CodeSystem.Atc, CodeSystem.RxNorm, CodeSystem.SnomedCt, CodeSystem.Icd10Cm, CodeSystem.Icd10Gm, CodeSystem.Icd10, CodeSystem.Loinc];

    /// <inheritdoc cref="ForDiagnoses"/>
    internal static readonly CodeSystem[] ForReadings =
        [CodeSystem.Loinc, CodeSystem.SnomedCt, CodeSystem.Icd10Cm, CodeSystem.Icd10Gm, CodeSystem.Icd10, CodeSystem.RxNorm, CodeSystem.Atc];

    /// <summary>The address by which FHIR knows a code system.</summary>
    internal static string Address(CodeSystem system) => system switch
    {
        CodeSystem.Icd10Cm => "http://hl7.org/fhir/sid/icd-10-cm",
        CodeSystem.Icd10Gm => "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
        CodeSystem.Icd10 => "http://hl7.org/fhir/sid/icd-10",
        CodeSystem.SnomedCt => Snomed,
        CodeSystem.RxNorm => "http://www.nlm.nih.gov/research/umls/rxnorm",
        CodeSystem.Atc => "http://www.whocc.no/atc",
        CodeSystem.Loinc => Loinc,
        _ => throw new ArgumentOutOfRangeException(nameof(system), system, "Not a code system."),
    };

    /// <summary>The codings that are there, in their order.</summary>
    internal static IEnumerable<R4.Coding> Codings(R4.CodeableConcept? concept) => concept?.Coding.Where(coding => coding is not null) ?? [];

    /// <summary>The code of the most wanted system; null if the concept has none that the model can hold.</summary>
    internal static Code? Code(R4.CodeableConcept? concept, ReadOnlySpan<CodeSystem> order)
    {
        foreach (CodeSystem system in order)
        {
            foreach (R4.Coding coding in Codings(concept))
            {
                if (coding.System is { } url && Systems.TryGetValue(url, out CodeSystem its) && its == system && Holds(coding.Code))
                    return new(system, coding.Code!.Trim());
            }
        }
        return null;
    }

    /// <summary>The words of a concept: its text, else the first display. Capped.</summary>
    internal static string? Text(R4.CodeableConcept? concept) =>
        Words(concept?.Text) ?? Codings(concept).Select(coding => Words(coding.Display)).FirstOrDefault(text => text is not null);

    /// <summary>Words within the bounds of the model; null for blank.</summary>
    internal static string? Words(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.Length <= MaxText)
            return text;
        int end = char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText;
        return text[..end];
    }

    /// <summary>True if a coding of the concept is that code of that system.</summary>
    internal static bool Has(R4.CodeableConcept? concept, string system, string code) =>
        Codings(concept).Any(coding => coding.System == system && coding.Code == code);

    /// <summary>The first code of the concept, of whatever system: for small closed sets of FHIR's own, such as statuses.</summary>
    internal static string? Token(R4.CodeableConcept? concept) => Codings(concept).Select(coding => coding.Code).FirstOrDefault(code => code is not null);

    private static bool Holds(string? code) =>
        !string.IsNullOrWhiteSpace(code) && code.Trim() is { Length: <= Domain.Code.MaxLength } trimmed && !trimmed.Any(char.IsControl);
}
