using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>Work that has to be left.</summary>
/// <param name="Regions">Where.</param>
/// <param name="Technique">With what.</param>
/// <param name="Pressure">How hard.</param>
public sealed record AllowedWork(BodyRegions Regions, Technique Technique, Pressure Pressure);
