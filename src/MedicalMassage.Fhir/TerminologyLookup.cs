using Ardalis.GuardClauses;
using MedicalMassage.Domain;

namespace MedicalMassage.Fhir;

/// <summary>Asks a terminology server about the codes of a history once, before deciding, so that deciding itself stays free of waiting.</summary>
public static class TerminologyLookup
{
    private const string Basis = "The answer of a terminology server";

    /// <summary>
    /// A table of what the server says of the codes of a history that do not show their hierarchy (SNOMED CT, RxNorm). Add it to your
    /// crosswalk: <c>Crosswalk.Of(Crosswalks.SnomedCt, table)</c>. A code of which the server knows nothing is left out, and is asked about.
    /// </summary>
    /// <param name="service">The server.</param>
    /// <param name="patient">The history.</param>
    /// <param name="ancestors">Codes of the same systems that rules name, each tried with <c>$subsumes</c>; empty for none.</param>
    /// <param name="cancellationToken">Stops the questions.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static async Task<CrosswalkTable> TableAsync(
        ITerminologyService service, PatientHistory patient, IReadOnlyList<Code> ancestors, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(service);
        Guard.Against.Null(patient);
        Guard.Against.Null(ancestors);
        List<CodeMapping> mappings = [];
        foreach (Code code in Codes(patient).Where(code => code.System is CodeSystem.SnomedCt or CodeSystem.RxNorm).Distinct())
        {
            HashSet<Code> meanings = [];
            foreach (CodeSystem target in Targets(code.System))
                meanings.UnionWith(await service.TranslateAsync(code, target, cancellationToken).ConfigureAwait(false));
            foreach (Code ancestor in ancestors.Where(ancestor => ancestor.System == code.System && ancestor != code))
            {
                if (await service.SubsumesAsync(ancestor, code, cancellationToken).ConfigureAwait(false) == true)
                    meanings.Add(ancestor);
            }
            if (meanings.Count > 0)
                mappings.Add(new(code, Basis) { To = [.. meanings.OrderBy(meaning => meaning.ToString(), StringComparer.Ordinal)] });
        }
        return new("terminology-server", "1", Basis) { Mappings = [.. mappings] };
    }

    private static CodeSystem[] Targets(CodeSystem system) =>
        system == CodeSystem.RxNorm ? [CodeSystem.Atc, CodeSystem.RxNorm] : [CodeSystem.Icd10Cm, CodeSystem.Atc];

    private static IEnumerable<Code> Codes(PatientHistory patient) => patient.Conditions.Select(fact => fact.Code)
        .Concat(patient.Medications.Select(fact => fact.Code))
        .Concat(patient.Observations.Select(fact => fact.Code))
        .Concat(patient.Procedures.Select(fact => fact.Code))
        .Concat(patient.Devices.Select(fact => fact.Code))
        .Concat(patient.Allergies.Select(fact => fact.Code))
        .OfType<Code>();
}
