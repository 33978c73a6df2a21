using MedicalMassage.Charts;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Cli.Planning;

/// <summary>Tells when the verdict changes, the first safe day, and which bookings cannot be given as planned.</summary>
internal static class TimelineCommand
{
    internal static int Run(string path, string until, bool json, string[] packs, Language language, string? chart, Stream input, TextWriter output)
    {
        ParseResult<LocalDate> last = LocalDatePattern.Iso.Parse(until);
        if (!last.Success)
            throw new UsageException($"--until {until} is no date: write it as 2027-03-31.");
        ReferralCase referral = SingleCase.Read(path, input);
        if (last.Value < referral.AsOf)
            throw new UsageException($"--until {until} is before the day of the case, {LocalDatePattern.Iso.Format(referral.AsOf)}.");
        Timeline timeline = CourseBook.For(referral, RuleBookChoice.With(packs).In(language)).Timeline(referral, last.Value);
        if (json)
            output.WriteLine(TimelineFormat.Write(timeline));
        else
            output.Write(TimelineText.Render(timeline));
        if (chart is not null)
            ChartFile.Write(chart, TimelineChart.Of(timeline));
        return ExitCode.Of(timeline.Stretches[0].Decision.Verdict);
    }
}
