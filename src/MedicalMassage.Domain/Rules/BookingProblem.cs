using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A booked session that cannot be given as it is planned.</summary>
/// <param name="Path">Where the booking stands in the case, such as <c>course.sessions[0].booked[2]</c>.</param>
/// <param name="Date">The booked day.</param>
/// <param name="Kind">What is wrong with the day.</param>
/// <param name="Verdict">What the session of that day comes to.</param>
/// <param name="Rules">The rules that stand in the way.</param>
public sealed record BookingProblem(string Path, LocalDate Date, BookingProblemKind Kind, Verdict Verdict, ValueList<string> Rules)
{
    /// <summary>The place alone: what stands there is of a patient, and texts end up in logs.</summary>
    public override string ToString() => $"{nameof(BookingProblem)} at {Path}";
}
