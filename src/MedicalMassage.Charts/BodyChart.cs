using System.Globalization;
using System.Xml.Linq;
using MedicalMassage.Domain;

namespace MedicalMassage.Charts;

/// <summary>What may be done and what is planned, on a figure from the front and from the back.</summary>
/// <remarks>
/// Limits are told by colour and by pattern, planned places by a thick edge and a number. The patient's left is on the viewer's right in
/// front, and on the viewer's left from behind. A title and a description say all of it in words, for those who do not see the chart.
/// </remarks>
/// <example>
/// <code>
/// ReferralCase referral = new(new LocalDate(2026, 11, 23));
/// Decision decision = RuleBooks.Standard.Evaluate(referral);
/// File.WriteAllText("chart.svg", BodyChart.Of(decision, referral.Plan));
/// </code>
/// </example>
public static class BodyChart
{
    private const double Width = 560;
    private const double Top = 56;
    private const double FrontMiddle = 140;
    private const double BackMiddle = 410;
    private const double FigureHeight = 560;
    private const string PlannedEdge = "#009E73";

    /// <summary>The chart of a decision: its envelope, and the plan that may be given.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="plan">The plan that it was made for; where the decision amends it, the amended one is drawn.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public static string Of(Decision decision, SessionPlan? plan)
    {
        ArgumentNullException.ThrowIfNull(decision);
        SessionPlan? drawn = decision.Verdict switch
        {
            Verdict.Proceed => plan,
            Verdict.ProceedWithModifications => decision.AmendedPlan,
            _ => null,
        };
        string title = "Body chart: " + Words(decision.Verdict.ToString()) + (plan is not null && drawn is null ? "; the plan is not drawn" : "");
        return Of(decision.Envelope, drawn, title);
    }

    /// <summary>The chart of an envelope and a plan.</summary>
    /// <param name="envelope">What may be done.</param>
    /// <param name="plan">What is planned, or null.</param>
    /// <param name="title">What the chart is called; null for a plain title.</param>
    /// <exception cref="ArgumentNullException"><paramref name="envelope"/> is null.</exception>
    public static string Of(TreatmentEnvelope envelope, SessionPlan? plan = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        string[] lines = [.. Lines(envelope, plan)];
        string[] wrapped = [.. lines.SelectMany(line => Svg.Wrap(line, 92))];
        double legendTop = Top + FigureHeight + 14;
        double textTop = legendTop + 82;
        XElement document = Svg.Document(
            Width,
            textTop + (wrapped.Length * 15) + 10,
            title ?? "Body chart: what may be done",
            string.Join(' ', lines),
            LimitLevel.Definitions(),
            Svg.Words(FrontMiddle, 28, "Front", 16, "middle", bold: true),
            Svg.Words(BackMiddle, 28, "Back", 16, "middle", bold: true));
        document.Add(View(Figure.Front, FrontMiddle, isFront: true, envelope, plan));
        document.Add(View(Figure.Back, BackMiddle, isFront: false, envelope, plan));
        document.Add(Legend(legendTop));
        for (int i = 0; i < wrapped.Length; i++)
            document.Add(Svg.Words(16, textTop + (i * 15), wrapped[i], 11));
        return Svg.Text(document);
    }

    private static XElement View(Figure.Shape[] shapes, double middle, bool isFront, TreatmentEnvelope envelope, SessionPlan? plan)
    {
        XElement view = Svg.Element("g", new XAttribute("class", isFront ? "front" : "back"));
        List<XElement> planned = [];
        List<(double X, double Y, string Text)> numbers = [];
        foreach (Figure.Shape shape in shapes)
        {
            foreach (bool mirrored in shape.IsPaired ? [false, true] : (bool[])[false])
            {
                Side side = !shape.IsPaired ? Side.Both : mirrored == isFront ? Side.Right : Side.Left;
                BodySite site = new(shape.Region, side);
                LimitLevel level = LimitLevel.Of(envelope, site);
                string data = Figure.At(shape.Data, middle, Top, mirrored);
                XElement path = Svg.Path(data, level.Fill);
                path.Add(new XAttribute("data-site", site.ToString()), new XAttribute("data-limit", level.Id), Svg.Element("title", $"{site}: {level.Words}"));
                view.Add(path);
                int[] parts = [.. Parts(plan, site)];
                if (parts.Length == 0)
                    continue;
                XElement edge = Svg.Path(data, "none", 2.6, PlannedEdge);
                edge.Add(new XAttribute("data-planned", string.Join(' ', parts)));
                planned.Add(edge);
                (double x, double y) = Figure.Middle(data);
                numbers.Add((x, y, string.Join(',', parts)));
            }
        }
        foreach (XElement edge in planned)
            view.Add(edge);
        foreach ((double x, double y, string text) in numbers)
        {
            double half = 5 + (text.Length * 2.4);
            XElement back = Svg.Rectangle(x - half, y - 7, 2 * half, 14, "#FFFFFF");
            back.Add(new XAttribute("rx", 7), new XAttribute("stroke", PlannedEdge));
            view.Add(back, Svg.Words(x, y + 3.6, text, 10, "middle", bold: true));
        }
        // The patient's own sides, as a mirror would not show them.
        view.Add(Svg.Words(middle - 118, Top + 300, isFront ? "R" : "L", 18, "middle", bold: true, Svg.Faint));
        view.Add(Svg.Words(middle + 124, Top + 300, isFront ? "L" : "R", 18, "middle", bold: true, Svg.Faint));
        return view;
    }

    private static IEnumerable<int> Parts(SessionPlan? plan, BodyRegions site)
    {
        for (int i = 0; plan is not null && i < plan.Segments.Count; i++)
        {
            if (plan.Segments[i].Regions.Overlaps(site))
                yield return i + 1;
        }
    }

    private static XElement Legend(double top)
    {
        XElement legend = Svg.Element("g", new XAttribute("class", "legend"));
        LimitLevel[] levels = [.. LimitLevel.All, LimitLevel.Free];
        for (int i = 0; i < levels.Length; i++)
        {
            double x = 16 + (i % 3 * 180);
            double y = top + (i / 3 * 21);
            XElement box = Svg.Rectangle(x, y, 22, 15, levels[i].Fill);
            box.Add(new XAttribute("stroke", Svg.Faint));
            legend.Add(box, Svg.Words(x + 28, y + 12, levels[i].Words, 11));
        }
        XElement planned = Svg.Rectangle(16 + 180, top + 42, 22, 15, "#FFFFFF");
        planned.Add(new XAttribute("stroke", PlannedEdge), new XAttribute("stroke-width", "2.6"));
        legend.Add(planned, Svg.Words(16 + 180 + 28, top + 54, "planned, by number", 11));
        return legend;
    }

    /// <summary>All that the chart shows, in sentences.</summary>
    private static IEnumerable<string> Lines(TreatmentEnvelope envelope, SessionPlan? plan)
    {
        if (envelope.IsWhole)
            yield return "Nothing is limited.";
        foreach (LimitLevel level in LimitLevel.All)
        {
            BodyRegions places = default;
            foreach (BodyRegions place in Places().Where(place => LimitLevel.Of(envelope, place) == level))
                places |= place;
            if (!places.IsEmpty)
                yield return $"{Capital(level.Words)}: {places}.";
        }
        if (!envelope.ExcludedTechniques.IsEmpty && !envelope.IsEmpty)
            yield return $"Nowhere: {envelope.ExcludedTechniques}.";
        SetOf<Position> positions = SetOf<Position>.All.Except(envelope.Positions);
        if (!positions.IsEmpty)
            yield return $"Not lying or sitting: {positions}.";
        if (envelope.MaxMinutes is { } minutes)
            yield return string.Create(CultureInfo.InvariantCulture, $"At most {minutes} minutes.");
        for (int i = 0; plan is not null && i < plan.Segments.Count; i++)
        {
            Segment segment = plan.Segments[i];
            string position = segment.Position is { } given ? ", " + Words(given.ToString()) : "";
            yield return string.Create(CultureInfo.InvariantCulture, $"{i + 1}: {segment.Minutes} min {Words(segment.Technique.ToString())}, pressure {segment.Pressure}, on: {segment.Regions}{position}.");
        }
    }

    private static IEnumerable<BodyRegions> Places() => Figure.Front.Concat(Figure.Back).Select(shape => shape.Region).Distinct()
        .SelectMany(region => (BodyRegions[])[BodyRegions.Of(region, Side.Left), BodyRegions.Of(region, Side.Right)])
        .Distinct();

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
