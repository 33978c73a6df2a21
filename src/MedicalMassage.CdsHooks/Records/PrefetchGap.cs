using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Records;

/// <summary>A query that was not answered, or not in full.</summary>
/// <param name="Key">The prefetch key.</param>
/// <param name="Section">The section that is incomplete without it; null if none is.</param>
/// <param name="Reason">What is wrong, as the second half of a sentence.</param>
/// <param name="IsPartial">True if a part of the answer is there.</param>
internal sealed record PrefetchGap(string Key, RecordSection? Section, string Reason, bool IsPartial = false);
