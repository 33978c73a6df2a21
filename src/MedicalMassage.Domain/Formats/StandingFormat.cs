using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>The standing of a prescription as JSON.</summary>
public static class StandingFormat
{
    /// <summary>Writes a standing.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public static string Write(PrescriptionStanding standing, bool indented = true) => StrictReader.Write(standing, indented);
}
