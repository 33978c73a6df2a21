using System.Xml.Linq;
using CsCheck;
using MedicalMassage.Domain;

namespace MedicalMassage.Charts.Tests;

/// <summary>The chart shows exactly what the envelope says, on the right side, and says it in words as well.</summary>
public sealed class BodyCharts
{
    private static readonly BodySite[] Sites =
    [
        .. Enum.GetValues<BodyRegion>().Where(region => region is >= BodyRegion.Scalp and <= BodyRegion.Foot)
            .SelectMany(region => BodyRegions.Of(region, Side.Left) == BodyRegions.Of(region) ? (BodySite[])[new(region)] : [new(region, Side.Left), new(region, Side.Right)]),
    ];

    private static readonly Gen<BodyRegions> Regions = Gen.OneOf(Sites).Array[1, 12].Select(sites => BodyRegions.Create(sites));

    private static readonly Gen<TreatmentEnvelope> Envelope = Gen.OneOf(
        Gen.Select(Regions, Gen.Enum<Technique>().Array[1, 6], (regions, techniques) => Restriction.Exclude(regions, [.. techniques])),
        Regions.Select(regions => Restriction.Exclude(regions)),
        Gen.Select(Regions, Gen.Int[1, 4], (regions, level) => Restriction.LimitPressure(Pressure.Of(level), regions))).Array[0, 5].Select(restrictions => TreatmentEnvelope.Whole.Restrict(restrictions));

    private static IEnumerable<XElement> Paths(string svg) => XDocument.Parse(svg).Descendants().Where(element => element.Attribute("data-site") is not null);

    [Fact]
    public void The_chart_colours_exactly_the_regions_that_the_envelope_limits() => Envelope.Sample(
        envelope =>
        {
            HashSet<string> limited = [.. Sites.Where(site => Enum.GetValues<Technique>().Any(technique => envelope.GreatestPressure(site, technique) < 5)).Select(site => site.ToString())];
            XElement[] paths = [.. Paths(BodyChart.Of(envelope))];
            return paths.All(path => (path.Attribute("data-limit")!.Value != "free") == limited.Contains(path.Attribute("data-site")!.Value)
                    && (path.Attribute("fill")!.Value == "#F7F5F0") == (path.Attribute("data-limit")!.Value == "free"))
                && Sites.All(site => paths.Any(path => path.Attribute("data-site")!.Value == site.ToString()));
        },
        iter: 300);

    [Fact]
    public void A_place_is_filled_by_the_hardest_pressure_that_is_allowed_there() => Envelope.Sample(
        envelope => Paths(BodyChart.Of(envelope)).All(path =>
        {
            BodySite site = Sites.Single(s => s.ToString() == path.Attribute("data-site")!.Value);
            int hardest = Enum.GetValues<Technique>().Max(technique => envelope.GreatestPressure(site, technique));
            string limit = path.Attribute("data-limit")!.Value;
            return hardest switch { 0 => limit == "none", 5 => limit is "free" or "part", _ => limit == FormattableString.Invariant($"p{hardest}") };
        }),
        iter: 200);

    [Theory]
    [InlineData(Side.Left, true)]
    [InlineData(Side.Right, false)]
    public void The_patients_left_is_on_the_viewers_right_in_front_and_on_the_left_from_behind(Side side, bool right)
    {
        TreatmentEnvelope envelope = TreatmentEnvelope.Whole.Restrict(Restriction.Exclude(BodyRegions.Of(BodyRegion.Foot, side)));
        XElement[] marked = [.. Paths(BodyChart.Of(envelope)).Where(path => path.Attribute("data-limit")!.Value == "none")];

        marked.Should().HaveCount(2);
        StartOf(marked[0]).Should().Match(x => x > 140 == right);
        StartOf(marked[1]).Should().Match(x => x > 410 != right);
    }

    [Fact]
    public void The_planned_places_carry_the_number_of_their_part()
    {
        SessionPlan plan = new("rest")
        {
            Segments = [new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level2, 10), new(new BodySite(BodyRegion.Calf, Side.Left), Technique.Effleurage, Pressure.Level1, 10)],
        };
        XDocument chart = XDocument.Parse(BodyChart.Of(TreatmentEnvelope.Whole, plan));
        chart.Descendants().Select(element => element.Attribute("data-planned")?.Value).OfType<string>().Should().BeEquivalentTo(["1", "1", "2"]);
    }

    [Fact]
    public void The_chart_has_a_title_and_a_description_that_say_it_all_in_words()
    {
        TreatmentEnvelope envelope = TreatmentEnvelope.Whole.Restrict(
            Restriction.Exclude(new BodySite(BodyRegion.Calf, Side.Left)), Restriction.LimitPressure(Pressure.Level2, BodyRegions.Back), Restriction.LimitMinutes(30));
        XElement svg = XDocument.Parse(BodyChart.Of(envelope, title: "Today")).Root!;

        svg.Attribute("role")!.Value.Should().Be("img");
        svg.Attribute("aria-labelledby")!.Value.Should().Be("chart-title chart-desc");
        svg.Elements().First(element => element.Name.LocalName == "title").Value.Should().Be("Today");
        svg.Elements().First(element => element.Name.LocalName == "desc").Value.Should().Contain("No massage: left calf.").And.Contain("Pressure at most 2: back.").And.Contain("At most 30 minutes.");
    }

    [Fact]
    public void Limits_are_told_apart_without_colour()
    {
        XElement[] patterns = [.. XDocument.Parse(BodyChart.Of(TreatmentEnvelope.Whole)).Descendants().Where(element => element.Name.LocalName == "pattern")];
        patterns.Should().HaveCount(6);
        patterns.Select(pattern => pattern.Elements().First(element => element.Name.LocalName == "path").Attribute("d")!.Value).Should().OnlyHaveUniqueItems();
    }

    private static double StartOf(XElement path) => double.Parse(path.Attribute("d")!.Value[1..].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);
}
