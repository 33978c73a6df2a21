using System.Text.Json.Serialization;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>What is known of a pregnancy. A history without one was not asked.</summary>
/// <param name="Status">Pregnant, after a birth, not pregnant, or declined to say.</param>
[JsonConverter(typeof(PregnancyConverter))]
public sealed record Pregnancy(PregnancyStatus Status)
{
    private const int DaysFromStartToDueDate = 280;

    /// <summary>The day the birth is due: 280 days from the first day of the last period.</summary>
    public PartialDate? DueDate { get; init; }

    /// <summary>The day of the last birth.</summary>
    public PartialDate? DeliveredOn { get; init; }

    /// <summary>How the child was born.</summary>
    public BirthMode Birth { get; init; }

    /// <summary>Whether a clinician counts the pregnancy as high-risk; <see cref="Truth.Unknown"/> where the record is silent.</summary>
    public Truth HighRisk { get; init; } = Truth.Unknown;

    /// <summary>Asked: not pregnant.</summary>
    public static Pregnancy NotPregnant { get; } = new(PregnancyStatus.NotPregnant);

    /// <summary>Asked, not answered.</summary>
    public static Pregnancy Declined { get; } = new(PregnancyStatus.Declined);

    /// <summary>Pregnant, with the day the birth is due.</summary>
    public static Pregnancy Due(PartialDate dueDate) => new(PregnancyStatus.Pregnant) { DueDate = dueDate };

    /// <summary>After a birth.</summary>
    public static Pregnancy After(PartialDate deliveredOn, BirthMode birth = BirthMode.Unrecorded) =>
        new(PregnancyStatus.Postpartum) { DeliveredOn = deliveredOn, Birth = birth };

    /// <summary>Completed weeks of gestation on a day if the due date is exactly <paramref name="due"/>.</summary>
    internal static int Weeks(LocalDate due, LocalDate on)
    {
        int days = DaysFromStartToDueDate - Period.DaysBetween(on, due);
        return days >= 0 ? days / 7 : (days - 6) / 7;
    }

    /// <summary>The day on which so many weeks are completed.</summary>
    internal static LocalDate OnWeek(LocalDate due, int weeks) => due.PlusDays((7 * weeks) - DaysFromStartToDueDate);

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Pregnancy);
}
