using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Who pays, as far as it tells which rules a prescription falls under.</summary>
internal static class CoverageMapping
{
    /// <summary>The German code system of kinds of insurance; GKV is statutory health insurance.</summary>
    private const string German = "http://fhir.de/CodeSystem/versicherungsart-de-basis";

    private const string GermanStatutory = "de-gkv";

    internal static EntryOutcome Read(R4.Coverage coverage, EntryReading reading)
    {
        const string lapsed = "the coverage does not hold";
        if (EntryOutcome.ByStatus(coverage.StatusElement, ("cancelled", lapsed), ("draft", lapsed)) is { } skipped)
            return skipped;
        if (Scheme(coverage) is not { } scheme)
            return EntryOutcome.Skipped("no rules on prescriptions are known to go with this payer");
        reading.Facts.Schemes.Add(scheme);
        return EntryOutcome.Read;
    }

    /// <summary>The scheme that goes with a coverage, as a word; null if none is known.</summary>
    internal static string? Scheme(R4.Coverage? coverage) =>
        OwnCodes.Word(coverage?.Type, OwnCodes.Scheme) ?? (Concepts.Has(coverage?.Type, German, "GKV") ? GermanStatutory : null);
}
