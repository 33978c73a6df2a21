using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Domain.Authorisation;

/// <summary>Days after days, up to the end of the calendar.</summary>
internal static class Days
{
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static LocalDate After(LocalDate date) => date == LocalDate.MaxIsoValue ? date : date.PlusDays(1);

    /// <summary>The days from one date to a later one.</summary>
    internal static int Between(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    /// <summary>The Monday of the week of a day.</summary>
    internal static LocalDate Monday(LocalDate date)
    {
        int back = (int)date.DayOfWeek - 1;
        return date < LocalDate.MinIsoValue.PlusDays(7) ? LocalDate.MinIsoValue : date.PlusDays(-back);
    }

    internal static LocalDate Plus(LocalDate date, int days) => new TimeLength(days, TimeUnit.Days).After(date);
}
