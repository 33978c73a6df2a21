using MedicalMassage.Domain;

namespace MedicalMassage.Fhir;

/// <summary>
/// Tables from the codes of records to the codes and words of the standard rules, as data that you load on request and may replace
/// or extend: <c>RuleBooks.Standard.With(Crosswalks.Shipped)</c>, or <c>Crosswalk.Of(Crosswalks.SnomedCt, ourTable)</c>.
/// </summary>
/// <remarks>
/// No official maps: codes as they occur in openly licensed example records, with mappings of ours that nobody has reviewed. Each
/// table carries its licence note and each mapping says what it rests on. What is not certain is left out, so that it is asked about.
/// </remarks>
public static class Crosswalks
{
    private static readonly Lazy<CrosswalkTable> SnomedCtTable = new(() => Load("snomed-ct"));
    private static readonly Lazy<CrosswalkTable> RxNormTable = new(() => Load("rxnorm"));
    private static readonly Lazy<Crosswalk> All = new(() => Crosswalk.Of(SnomedCt, RxNorm));

    /// <summary>SNOMED CT codes of conditions, procedures, allergies, devices and some medicines. Use in practice needs a SNOMED CT licence.</summary>
    public static CrosswalkTable SnomedCt => SnomedCtTable.Value;

    /// <summary>RxNorm products: their ingredients, and for the products of the example records ATC codes.</summary>
    public static CrosswalkTable RxNorm => RxNormTable.Value;

    /// <summary>Both tables as one crosswalk.</summary>
    public static Crosswalk Shipped => All.Value;

    private static CrosswalkTable Load(string name)
    {
        using Stream stream = typeof(Crosswalks).Assembly.GetManifestResourceStream($"Codes/{name}.json")
            ?? throw new InvalidOperationException($"The assembly lacks its own table {name}.");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        Parsed<CrosswalkTable> table = CrosswalkFormat.Read(utf8);
        return table.IsValid
            ? table.Value
            : throw new InvalidOperationException($"The assembly's own table {name} has faults: " + string.Join("; ", table.Faults));
    }
}
