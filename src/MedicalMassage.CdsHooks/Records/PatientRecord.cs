using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Records;

/// <summary>The patient's record as far as the client gave it.</summary>
/// <param name="Imported">What was read, with every section that is not complete marked so, and the account of what was not.</param>
/// <param name="Gaps">The queries that went without a full answer.</param>
/// <param name="Resources">The resources, in the order of the account.</param>
/// <param name="Unasked">The keys that came and that nobody asked for.</param>
internal sealed record PatientRecord(
    ImportedHistory Imported,
    IReadOnlyList<PrefetchGap> Gaps,
    IReadOnlyList<RecordResource> Resources,
    IReadOnlyList<string> Unasked)
{
    /// <summary>Where sources contradict each other, and what counts.</summary>
    internal ValueList<Contradiction> Contradictions { get; init; }
}
