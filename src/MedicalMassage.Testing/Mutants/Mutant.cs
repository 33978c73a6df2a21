using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Mutants;

/// <summary>A rule with one thing changed in it.</summary>
/// <param name="Rule">The changed rule.</param>
/// <param name="Told">What no test tells apart if this one survives, such as <c>6 weeks from 5 weeks</c>.</param>
internal sealed record Mutant(Contraindication Rule, string Told);
