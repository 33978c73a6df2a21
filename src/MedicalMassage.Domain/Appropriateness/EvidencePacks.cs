namespace MedicalMassage.Domain;

/// <summary>The evidence that comes with the package.</summary>
public static class EvidencePacks
{
    private static readonly Lazy<EvidencePack> StandardPack = new(Knowledge.StandardEvidence.Load);

    /// <summary>
    /// Indications, evidence, outcome measures and home care from published sources. Most of it is of low certainty and says so. It is
    /// unreviewed until a named clinician has signed a version off.
    /// </summary>
    public static EvidencePack Standard => StandardPack.Value;
}
