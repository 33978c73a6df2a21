namespace MedicalMassage.Domain;

/// <summary>The code systems that facts and rules speak in.</summary>
public enum CodeSystem : byte
{
    /// <summary>ICD-10-CM, the United States' classification of diseases: hierarchical by prefix.</summary>
    Icd10Cm,

    /// <summary>ICD-10-GM, the German modification: hierarchical by prefix, and not the same as ICD-10-CM.</summary>
    Icd10Gm,

    /// <summary>SNOMED CT concept identifiers; matched exactly, because the identifier shows no hierarchy.</summary>
    SnomedCt,

    /// <summary>RxNorm concept identifiers; matched exactly.</summary>
    RxNorm,

    /// <summary>The Anatomical Therapeutic Chemical classification of medicines: hierarchical by prefix.</summary>
    Atc,

    /// <summary>LOINC codes of observations; matched exactly.</summary>
    Loinc,

    /// <summary>
    /// ICD-10 of the World Health Organization: hierarchical by prefix. ICD-10-GM keeps its codes and divides some further, so that
    /// rules read the two as one system; a code that stops above what a rule names is asked about.
    /// </summary>
    Icd10,
}
