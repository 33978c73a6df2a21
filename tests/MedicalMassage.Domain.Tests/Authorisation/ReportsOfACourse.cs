using static MedicalMassage.Domain.Tests.Authorisation.Forms;
using static MedicalMassage.Domain.Tests.Authorisation.NorthAmericanExamples;

namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>A report counts if it is of the kind, of this course and there by the day; that one is on its way changes nothing before it is there.</summary>
public sealed class ReportsOfACourse
{
    private const string Washingtons = "us-wa-lni/progress-report";
    private const string NearTheEnd = "us-general/report-prompt";
    private const string Colorados = "us-co-wc/review";
    private const string Oregons = "us-or-wc/plan";

    private static readonly string[] Visits = ["2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09", "2026-11-10"];

    private static ReportSent Report(string day, string kind = "progress-report") => new(kind, Day(day)) { To = ["attending-doctor", "payer"] };

    private static Expect Answer(string rule, Prescription form, string day) => new SchemeExample(rule, Expect.Clear, form.On(day)).Result();

    private static NodaTime.LocalDate? Through(string rule, Prescription form, string day) => RuleBook.Empty.With(Rule(rule)).Evaluate(form.On(day)).ValidThrough;

    [Theory]
    [InlineData("2026-11-02", false)]
    [InlineData("2026-11-03", true)]
    [InlineData("2026-11-11", true)]
    [InlineData("2026-11-12", false)]
    public void A_report_that_is_due_was_sent_between_the_first_session_and_the_day(string sent, bool counts)
    {
        Prescription form = Washington.Given(Visits);
        Answer(Washingtons, form with { Reports = [Report(sent)] }, "2026-11-11").Should().Be(counts ? Expect.Clear : Expect.Holds);
        Answer(Washingtons, form with { Reports = [Report(sent, "treatment-plan")] }, "2026-11-11").Should().Be(Expect.Holds);
        Answer(NearTheEnd, Ending with { Reports = [Report(sent)] }, "2026-11-11").Should().Be(counts ? Expect.Clear : Expect.Tells);
        Answer(NearTheEnd, Ending with { Reports = [Report(sent, "treatment-plan")] }, "2026-11-11").Should().Be(Expect.Tells);
    }

    [Fact]
    public void The_day_on_which_a_report_is_there_ends_what_was_said_before()
    {
        Through(Washingtons, Washington.Given(Visits) with { Reports = [Report("2026-11-15")] }, "2026-11-11").Should().Be(Day("2026-11-14"));
        Through(NearTheEnd, Ending with { Reports = [Report("2026-11-15")] }, "2026-11-11").Should().Be(Day("2026-11-14"));
        Through(Colorados, Examined(Report("2026-12-05", "re-evaluation")), "2026-12-02").Should().Be(Day("2026-12-04"));
        Through(Oregons, American("us-or-wc") with { Reports = [new(Plan.Kind, Day("2026-11-20")) { Contents = Plan.Contents, To = Plan.To }] }, "2026-11-11").Should().Be(Day("2026-11-19"));
    }

    [Fact]
    public void The_last_day_that_the_form_names_goes_before_how_long_the_course_lasts()
    {
        Prescription form = American("us-general").Given(Visits[..3]) with { Duration = new(4, TimeUnit.Weeks), ValidUntil = Day("2026-12-08") };
        Answer(NearTheEnd, form, "2026-11-23").Should().Be(Expect.Clear);
        Answer(NearTheEnd, form with { ValidUntil = null }, "2026-11-23").Should().Be(Expect.Tells);
    }

    [Fact]
    public void An_examination_counts_from_the_last_one_there_has_been()
    {
        Answer(Colorados, Examined(Report("2026-11-24")), "2026-12-02").Should().Be(Expect.Holds, "it is none");
        Answer(Colorados, Examined(Report("2026-12-02", "re-evaluation")), "2026-12-02").Should().Be(Expect.Clear);
        Answer(Colorados, Examined(Report("2026-12-03", "re-evaluation")), "2026-12-02").Should().Be(Expect.Holds, "it has not been yet");
        Answer(Colorados, Examined(Report("2026-11-24", "re-evaluation"), Report("2026-11-10", "re-evaluation")), "2026-12-20").Should().Be(Expect.Clear);
    }

    [Fact]
    public void A_plan_that_everybody_has_or_that_no_session_waits_for_sets_no_deadline()
    {
        ReportSent nobody = new(Plan.Kind, Plan.Date) { Contents = Plan.Contents };
        Deadlines(American("us-or-wc") with { Reports = [nobody] }).Should().BeEmpty();
        Deadlines(American("us-or-wc").Given("2026-11-03") with { Reports = [Plan] }).Should().BeEmpty();
        Deadlines(American("us-or-wc").Given("2026-11-03") with { Reports = [nobody] }).Should().ContainSingle().Which.LastDay.Should().Be(Day("2026-11-10"));

        static IEnumerable<PrescriptionDeadline> Deadlines(Prescription form) =>
            PrescriptionStanding.Of(form, PrescriptionSchemes.Find("us-or-wc")!, Day("2026-11-05")).Deadlines.Where(deadline => deadline.Rule == Oregons);
    }

    private static Prescription Ending => American("us-general").Given(Visits) with { Duration = null };

    private static Prescription Examined(params ReadOnlySpan<ReportSent> reports) => American("us-co-wc").Given("2026-11-03") with { Reports = [.. reports] };
}
