using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>Timelines as JSON, for other programs to read.</summary>
public static class TimelineFormat
{
    /// <summary>Writes a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="indented">True for people, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static string Write(Timeline timeline, bool indented = true) => StrictReader.Write(timeline, indented);
}
