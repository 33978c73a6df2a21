using MedicalMassage.Domain.Authorisation;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>A prescription may say too much for a text, and lie at either end of the calendar.</summary>
public sealed class EndsOfTextAndTime
{
    private const int Most = Text.MaxLength - 100;

    [Fact]
    public void A_text_that_quotes_too_much_of_the_case_is_cut_with_a_mark()
    {
        string fits = new('a', Most);
        Say.Short(fits).Should().Be(fits);
        Say.Short(fits + "b").Should().Be(fits + "…");
        Say.Need(RequirementKind.Document, fits + "b").Text.Should().Be(fits + "…");
        Say.Tell(Audience.Patient, fits + "b").Text.Should().Be(fits + "…");
    }

    [Fact]
    public void Days_stop_at_the_end_of_the_calendar_and_weeks_at_its_beginning()
    {
        LocalDate day = new(2026, 11, 26);
        Days.After(day).Should().Be(new LocalDate(2026, 11, 27));
        Days.After(LocalDate.MaxIsoValue).Should().Be(LocalDate.MaxIsoValue);
        Days.Monday(day).Should().Be(new LocalDate(2026, 11, 23));
        Days.Monday(new LocalDate(2026, 11, 23)).Should().Be(new LocalDate(2026, 11, 23));
        Days.Monday(LocalDate.MinIsoValue.PlusDays(6)).Should().Be(LocalDate.MinIsoValue);
        LocalDate eighth = LocalDate.MinIsoValue.PlusDays(7);
        Days.Monday(eighth).Should().Be(eighth.PlusDays(1 - (int)eighth.DayOfWeek));
        Days.Between(day, new LocalDate(2026, 12, 1)).Should().Be(5);
    }

    [Fact]
    public void On_the_last_day_there_is_a_prescription_has_a_standing_and_nothing_comes_after_it()
    {
        Prescription form = Forms.German with { Issued = LocalDate.MaxIsoValue };

        PrescriptionStanding.Of(form, PrescriptionSchemes.GermanStatutory, LocalDate.MaxIsoValue).Timeline.Should().BeEmpty();
    }

    [Fact]
    public void Who_asks_for_the_standing_of_no_prescription_is_told_what_is_missing()
    {
        ((Action)(() => PrescriptionStanding.Of(new ReferralCase(new(2026, 11, 26)), PrescriptionSchemes.Generic))).Should().Throw<ArgumentException>().WithMessage("*no prescription*");
        ((Action)(() => PrescriptionStanding.Of((ReferralCase)null!, PrescriptionSchemes.Generic))).Should().Throw<ArgumentNullException>();
        ((Action)(() => PrescriptionStanding.Of(Forms.German, null!, new(2026, 11, 26)))).Should().Throw<ArgumentNullException>();
    }
}
