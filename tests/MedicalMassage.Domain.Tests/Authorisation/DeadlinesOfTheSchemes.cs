using NodaTime;
using static MedicalMassage.Domain.Tests.Authorisation.Forms;
using static MedicalMassage.Domain.Tests.Authorisation.NorthAmericanExamples;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>
/// Every rule with a time, from a day on which it begins to run to its last day, worked out on paper: clear on the day before and the
/// day, and spoken on the day after. Beside month ends, leap days and the change of the year. See also <see cref="Boundaries"/>.
/// </summary>
public sealed class DeadlinesOfTheSchemes
{
    /// <summary>The rule, the day from which its time runs, and its last day.</summary>
    public static TheoryData<string, string, string> Deadlines => new()
    {
        { "ca-bc-icbc/enhanced-care", "2026-10-01", "2026-12-24" },
        { "ca-bc-icbc/enhanced-care", "2027-12-07", "2028-02-29" },
        { "ca-bc-icbc/enhanced-care", "2026-10-09", "2027-01-01" },
        { "ca-bc-icbc/preauthorised-12-weeks", "2019-04-08", "2019-07-01" },
        { "ca-bc-icbc/preauthorised-12-weeks", "2019-12-07", "2020-02-29" },
        { "ca-bc-icbc/preauthorised-8-weeks", "2011-11-05", "2011-12-31" },
        { "ca-bc-icbc/preauthorised-8-weeks", "2011-12-01", "2012-01-26" },
        { "ca-on-auto/answer", "2026-11-02", "2026-11-16" },
        { "ca-on-auto/answer", "2026-11-06", "2026-11-20" },
        { "ca-on-auto/answer", "2026-12-24", "2027-01-07" },
        { "ca-on-auto/answer", "2028-02-15", "2028-02-29" },
        { "de-dguv/gap-acute", "2026-12-24", "2027-01-07" },
        { "de-dguv/gap-long-term", "2026-11-03", "2026-12-01" },
        { "de-dguv/gap-long-term", "2028-02-01", "2028-02-29" },
        { "de-dguv/life", "2026-11-03", "2026-12-01" },
        { "de-dguv/life", "2026-12-04", "2027-01-01" },
        { "de-dguv/life", "2028-02-02", "2028-03-01" },
        { "de-gkv/discharge-end", "2026-11-20", "2026-12-02" },
        { "de-gkv/discharge-end", "2028-02-17", "2028-02-29" },
        { "de-gkv/discharge-end", "2026-12-20", "2027-01-01" },
        { "us-co-wc/review", "2026-11-03", "2026-12-01" },
        { "us-co-wc/review", "2028-02-01", "2028-02-29" },
        { "us-co-wc/review", "2026-12-04", "2027-01-01" },
        { "us-fl-pip/first-services", "2026-10-01", "2026-10-15" },
        { "us-fl-pip/first-services", "2028-02-15", "2028-02-29" },
        { "us-fl-pip/first-services", "2026-12-18", "2027-01-01" },
        { "us-or-wc/plan", "2026-11-03", "2026-11-10" },
        { "us-or-wc/plan", "2028-02-22", "2028-02-29" },
        { "us-or-wc/plan", "2026-12-25", "2027-01-01" },
        { "us-va-cc/continuation-end", "2026-09-01", "2027-02-28" },
        { "us-va-cc/initial-end", "2027-12-01", "2028-02-29" },
        { "us-wa-commercial/life", "2026-11-02", "2027-02-02" },
        { "us-wa-commercial/life", "2026-11-30", "2027-02-28" },
        { "us-wa-commercial/life", "2027-11-30", "2028-02-29" },
        { "us-wa-commercial/regence", "2026-11-03", "2026-11-10" },
        { "us-wa-commercial/regence", "2028-02-22", "2028-02-29" },
        { "us-wa-commercial/regence", "2026-12-25", "2027-01-01" },
        { "us-wa-lni/progress-report", "2026-11-30", "2026-12-30" },
    };

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Up_to_the_last_day_a_rule_names_the_deadline_and_on_the_day_after_it_speaks(string rule, string from, string last)
    {
        string scheme = rule[..rule.IndexOf('/', StringComparison.Ordinal)];
        Prescription form = Running(rule, Day(from));
        LocalDate day = Day(last);
        foreach (LocalDate date in (LocalDate[])[day.PlusDays(-1), day])
        {
            Answer(date).Should().Be(Expect.Clear, $"{date} lies within the time");
            Standing(date).Deadlines.Should().Contain(deadline => deadline.Rule == rule && deadline.LastDay == day);
        }
        Answer(day.PlusDays(1)).Should().BeOneOf(Expect.Holds, Expect.Tells);
        Standing(day.PlusDays(1)).Deadlines.Should().NotContain(deadline => deadline.Rule == rule && deadline.LastDay == day);

        Expect Answer(LocalDate date) => new SchemeExample(rule, Expect.Clear, form.On(NodaTime.Text.LocalDatePattern.Iso.Format(date))).Result();
        PrescriptionStanding Standing(LocalDate date) => PrescriptionStanding.Of(form, PrescriptionSchemes.Find(scheme)!, date);
    }

    /// <summary>A prescription on which the time of the rule has begun to run on the day.</summary>
    private static Prescription Running(string rule, LocalDate from)
    {
        string day = NodaTime.Text.LocalDatePattern.Iso.Format(from);
        return rule switch
        {
            "ca-bc-icbc/preauthorised-8-weeks" or "ca-bc-icbc/preauthorised-12-weeks" or "ca-bc-icbc/enhanced-care" => Icbc(day, day, 3),
            "ca-on-auto/answer" => Ontario() with { Issued = from, Authorisations = [new("ocf-18") { Requested = from }] },
            "de-dguv/gap-long-term" => German.Given(day) with { Scheme = "de-dguv", Issued = from.PlusDays(-1), Need = CareNeed.LongTerm },
            "de-dguv/life" => (German with { Items = [new("KMT", 10) { PerWeek = new(1, 2), Minutes = 20 }] }).Given([.. Enumerable.Range(0, 3).Select(i => NodaTime.Text.LocalDatePattern.Iso.Format(from.PlusDays(13 * i)))]) with { Scheme = "de-dguv", Issued = from.PlusDays(-1) },
            "de-dguv/gap-acute" => German.Given(day) with { Scheme = "de-dguv", Issued = from.PlusDays(-1) },
            "de-gkv/discharge-end" => Discharge.Given(day) with { Issued = from, Discharged = from },
            "us-co-wc/review" => American("us-co-wc").Given(day) with { Issued = from },
            "us-fl-pip/first-services" => American("us-fl-pip") with { Issued = from, Claim = new() { Accident = from, EarlierVisits = 0 } },
            "us-or-wc/plan" => American("us-or-wc").Given(day) with { Issued = from, Reports = [new(Plan.Kind, from) { Contents = Plan.Contents }] },
            "us-va-cc/continuation-end" => Veteran.Given(day) with { Issued = from, Claim = new() { Episode = CareEpisode.Continuation } },
            "us-va-cc/initial-end" => Veteran.Given(day) with { Issued = from },
            "us-wa-commercial/life" => American("us-wa-commercial") with { Issued = from },
            "us-wa-commercial/regence" => Insured("us-wa-commercial", "regence").Given(day) with { Issued = from },
            "us-wa-lni/progress-report" => Washington.Given(day) with { Issued = from },
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "no prescription for this rule"),
        };
    }
}
