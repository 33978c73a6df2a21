using static MedicalMassage.Domain.Tests.Authorisation.Forms;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>How many weeks the units of a form last, and how long a pause with a reason keeps it standing.</summary>
public sealed class WeeksAndPauses
{
    private static readonly Interruption Until30 = Pause("2026-11-10", "2026-11-30");
    private static readonly Interruption Until5 = Pause("2026-11-12", "2026-12-05");
    private static readonly Interruption Open = Pause("2026-11-12", null);

    private static Interruption Pause(string from, string? to) => new(Day(from), to is null ? null : Day(to)) { Reason = "K" };

    private static Expect Weeks(PrescriptionItem item) => new SchemeExample("de-gkv/weeks-of-supply", Expect.Clear, German with { Need = CareNeed.LongTerm, Items = [item] }).Result();

    /// <summary>What a pause does to a form on which the last session was on 9 November, so that the next one has to follow by the 23rd.</summary>
    private static Expect After(string day, params ReadOnlySpan<Interruption> pauses) =>
        new SchemeExample("de-gkv/gap", Expect.Clear, (German.Given("2026-11-09") with { Interruptions = [.. pauses] }).On(day)).Result();

    [Fact]
    public void Twelve_weeks_of_units_are_counted_by_the_most_sessions_that_the_form_allows()
    {
        Weeks(new("KMT", 84) { PerDay = new(1, 1) }).Should().Be(Expect.Clear);
        Weeks(new("KMT", 85) { PerDay = new(1, 1) }).Should().Be(Expect.Holds);
        Weeks(new("KMT", 168) { PerDay = new(1, 2) }).Should().Be(Expect.Clear);
        Weeks(new("KMT", 169) { PerDay = new(1, 2) }).Should().Be(Expect.Holds);
        Weeks(new("KMT", 6) { EveryWeeks = new(2, 3) }).Should().Be(Expect.Clear);
        Weeks(new("KMT", 7) { EveryWeeks = new(2, 3) }).Should().Be(Expect.Holds);
        Weeks(new("KMT", 7)).Should().Be(Expect.Asks);
    }

    [Fact]
    public void Of_several_pauses_the_one_that_lasts_longest_counts_in_whatever_order_they_stand()
    {
        foreach (Interruption[] both in (Interruption[][])[[Until30, Until5], [Until5, Until30]])
        {
            After("2026-12-06", both).Should().Be(Expect.Clear);
            After("2026-12-07", both).Should().Be(Expect.Holds);
        }
        foreach (Interruption[] both in (Interruption[][])[[Until30, Open], [Open, Until30]])
            After("2027-02-01", both).Should().Be(Expect.Clear);
    }

    [Fact]
    public void A_pause_counts_if_it_begins_while_the_next_session_may_still_follow()
    {
        After("2026-12-01", Pause("2026-11-23", "2026-11-30")).Should().Be(Expect.Clear);
        After("2026-11-24", Pause("2026-11-24", "2026-11-30")).Should().Be(Expect.Holds);
        After("2026-11-24", Pause("2026-11-01", "2026-11-08")).Should().Be(Expect.Holds);
        After("2026-11-24", Pause("2026-11-10", "2026-11-20")).Should().Be(Expect.Holds, "it was over before the next session was due");
    }

    [Fact]
    public void A_session_on_the_last_day_is_in_time_and_none_has_to_follow_the_last_unit()
    {
        Given("2026-11-30", "2026-11-09", "2026-11-23").Should().Be(Expect.Clear);
        Given("2026-11-30", "2026-11-09", "2026-11-24").Should().Be(Expect.Holds);
        Given("2026-12-30", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09", "2026-11-10").Should().Be(Expect.Clear);
        Given("2026-12-30", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09").Should().Be(Expect.Holds);

        static Expect Given(string day, params string[] sessions) => new SchemeExample("de-gkv/gap", Expect.Clear, German.Given(sessions).On(day)).Result();
    }
}
