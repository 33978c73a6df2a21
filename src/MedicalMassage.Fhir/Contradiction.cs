namespace MedicalMassage.Fhir;

/// <summary>Two sources that cannot both be right. The stricter counts; where neither is, nothing is taken for known and the rules ask.</summary>
/// <param name="Path">What they speak of, as a place in the case, such as <c>patient.birthDate</c>.</param>
/// <param name="Sources">Which sources, such as <c>the case and the record</c>.</param>
/// <param name="Counts">What counts now.</param>
public sealed record Contradiction(string Path, string Sources, string Counts)
{
    /// <summary>The sources, where a case and a record are joined. Otherwise they are places of the record, joined by "and".</summary>
    public const string CaseAndRecord = "the case and the record";

    internal static string Between(IEnumerable<string> paths) => string.Join(" and ", paths.Distinct());

    /// <summary>The contradiction as a sentence.</summary>
    public override string ToString() => $"{Path}: {Sources} say different things; {Counts}.";
}
