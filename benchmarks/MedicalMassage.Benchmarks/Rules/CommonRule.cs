using MedicalMassage.Domain;

namespace MedicalMassage.Benchmarks.Rules;

/// <summary>A rule of the packs that the other contestants can express too, in both forms.</summary>
internal sealed record CommonRule(string Id, Contraindication Rule, Test When);
