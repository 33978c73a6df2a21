using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>What a replay came to as JSON, for other programs to read. It is written only.</summary>
public static class ReplayFormat
{
    /// <summary>Writes what a replay came to.</summary>
    /// <param name="replay">The replay.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replay"/> is null.</exception>
    public static string Write(Replay replay, bool indented = true) => StrictReader.Write(replay, indented);
}
