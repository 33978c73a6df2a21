namespace MedicalMassage.Domain.Rules;

/// <summary>One thing that a rule would have to know.</summary>
/// <param name="Asks">What kind of fact.</param>
/// <param name="Path">Where in the case the answer goes.</param>
/// <param name="About">The fact that it is a detail of, or the name of the reading.</param>
/// <param name="Code">What to measure.</param>
internal readonly record struct Ask(Asked Asks, string Path, string About, Code? Code = null);
