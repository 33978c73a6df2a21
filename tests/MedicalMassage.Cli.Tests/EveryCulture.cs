using System.Globalization;

namespace MedicalMassage.Cli.Tests;

/// <summary>The machine's language, place and clock change no byte of what the tool says.</summary>
public sealed class EveryCulture
{
    private static readonly string[] Commands =
    [
        "cases docs/cases",
        "screen samples/cases samples/cases/anticoagulated-low-back-pain.json",
        "screen samples/cases --format json",
        "screen --fhir samples/fhir/bundle.json --plan samples/fhir/plan.json",
        "explain samples/cases/anticoagulated-low-back-pain.json",
        "timeline samples/cases/anticoagulated-low-back-pain.json --until 2027-06-30",
        "catalogue",
    ];

    private const string ManyCases = "screen samples/cases --format json";

    private static readonly Lazy<Task<Tool[]>> Usual = new(() => Under("en-US"));

    private static readonly Lazy<ToolProcess> UsualProcess = new(() => ToolProcess.Run(ManyCases, ("LC_ALL", "C.UTF-8"), ("TZ", "UTC")));

    public static TheoryData<string> Cultures => ["de-DE", "tr-TR", "ar-SA", "th-TH", ""];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task The_same_bytes_under_every_culture(string culture)
    {
        Tool[] usual = await Usual.Value;

        Tool[] there = await Under(culture);

        usual.Should().OnlyContain(tool => tool.ExitCode != 64 && tool.Output.Length > 100);
        there.Should().Equal(usual);
    }

    /// <summary>On a thread of its own, so that no other test meets the culture.</summary>
    private static Task<Tool[]> Under(string culture) => Task.Factory.StartNew(
        () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return Array.ConvertAll(Commands, command => Tool.Run(ToolProcess.Arguments(command)));
        },
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    [Theory]
    [InlineData("LC_ALL", "de_DE.UTF-8")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("LC_ALL", "th_TH.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/Adak")]
    [InlineData("TZ", "Asia/Kathmandu")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]
    public void The_same_bytes_from_a_process_of_every_language_and_zone(string variable, string value)
    {
        ToolProcess usual = UsualProcess.Value;

        ToolProcess there = ToolProcess.Run(ManyCases, ("LC_ALL", "C.UTF-8"), ("TZ", "UTC"), (variable, value));

        usual.Output.Length.Should().BeGreaterThan(1_000);
        there.Should().Be(usual);
    }
}
