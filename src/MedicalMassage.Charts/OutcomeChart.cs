using System.Globalization;
using System.Xml.Linq;
using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Charts;

/// <summary>The course of an outcome: its scores by date, with the target.</summary>
public static class OutcomeChart
{
    private const double Width = 620;
    private const double Height = 330;
    private const double Left = 60;
    private const double Right = 30;
    private const double PlotTop = 56;
    private const double PlotBottom = 260;

    /// <summary>The chart of one measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="readings">Its readings; those of other measures and those without a score are left out.</param>
    /// <param name="target">What the course is to reach, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> or <paramref name="readings"/> is null.</exception>
    public static string Of(OutcomeMeasure measure, IEnumerable<OutcomeReading> readings, OutcomeTarget? target = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(readings);
        (LocalDate Date, double Score)[] points =
        [
            .. readings.Where(reading => reading.Measure == measure.Id)
                .Select(reading => (reading.Date, Score: reading.Value ?? measure.Items?.ScoreOf(reading.Items)))
                .Where(point => point.Score is not null)
                .Select(point => (point.Date, (double)point.Score!.Value))
                .OrderBy(point => point.Date),
        ];
        string better = measure.Direction switch
        {
            MeasureDirection.LowerBetter => "lower is better",
            MeasureDirection.HigherBetter => "higher is better",
            _ => "the target says what is better",
        };
        string unit = measure.Unit is { } given ? $" in {given}" : "";
        XElement document = Svg.Document(
            Width, Height, $"{measure.Title}{unit}, by date", Description(points, target, better),
            Svg.Words(20, 24, $"{measure.Title}{unit}", 15, bold: true),
            Svg.Words(20, 42, better, 11, fill: "#555555"));
        if (points.Length > 0)
            Draw(document, measure, points, (double?)target?.Target);
        return Svg.Text(document);
    }

    private static void Draw(XElement document, OutcomeMeasure measure, (LocalDate Date, double Score)[] points, double? target)
    {
        double[] values = [.. points.Select(point => point.Score), .. target is { } t ? [t] : (double[])[]];
        double low = measure.Range is { AtLeast: { } least } && measure.Range.AtMost is not null ? (double)least : Math.Min(0, values.Min());
        double high = measure.Range is { AtMost: { } most } && measure.Range.AtLeast is not null ? (double)most : values.Max() * 1.1;
        if (high - low > 3 * (values.Max() - low) && values.Max() > low)
            high = low + ((values.Max() - low) * 1.5);
        if (high <= low)
            high = low + 1;
        double Y(double value) => PlotBottom - ((Math.Clamp(value, low, high) - low) / (high - low) * (PlotBottom - PlotTop));
        double days = Math.Max(1, Period.DaysBetween(points[0].Date, points[^1].Date));
        double X(LocalDate date) => Left + 16 + (Period.DaysBetween(points[0].Date, date) / days * (Width - Left - Right - 32));

        document.Add(Svg.Line(Left, PlotTop, Left, PlotBottom), Svg.Line(Left, PlotBottom, Width - Right, PlotBottom));
        for (int i = 0; i <= 4; i++)
        {
            double value = low + ((high - low) * i / 4);
            document.Add(Svg.Line(Left, Y(value), Width - Right, Y(value), "#DDDDDD", 0.7), Svg.Words(Left - 6, Y(value) + 4, Shown(value), 11, "end"));
        }
        if (target is { } reach)
            document.Add(Svg.Line(Left, Y(reach), Width - Right, Y(reach), "#009E73", 1.6, "6 4"), Svg.Words(Width - Right, Y(reach) - 5, $"target {Shown(reach)}", 11, "end", fill: "#00664B"));
        if (points.Length > 1)
        {
            string line = string.Join(' ', points.Select((point, i) => $"{(i == 0 ? "M" : "L")}{Svg.Number(X(point.Date))},{Svg.Number(Y(point.Score))}"));
            document.Add(Svg.Path(line, "none", 2, "#0072B2"));
        }
        double labelled = double.MinValue;
        foreach ((LocalDate date, double score) in points)
        {
            double x = X(date);
            XElement point = Svg.Element(
                "circle", new XAttribute("cx", Svg.Number(x)), new XAttribute("cy", Svg.Number(Y(score))), new XAttribute("r", 4.5), new XAttribute("fill", "#0072B2"), new XAttribute("data-score", Shown(score)),
                Svg.Element("title", $"{Iso(date)}: {Shown(score)}"));
            document.Add(point, Svg.Words(x, Y(score) - 9, Shown(score), 11, "middle", bold: true));
            if (x - labelled < 66)
                continue;
            document.Add(Svg.Line(x, PlotBottom, x, PlotBottom + 4), Svg.Words(x, PlotBottom + 18, Iso(date), 10, "middle"));
            labelled = x;
        }
    }

    private static string Description((LocalDate Date, double Score)[] points, OutcomeTarget? target, string better)
    {
        string scores = points.Length == 0 ? "No score." : string.Join("; ", points.Select(point => $"{Iso(point.Date)}: {Shown(point.Score)}")) + ".";
        string reach = target?.Target is { } value ? string.Create(CultureInfo.InvariantCulture, $" The target is {value}.") : "";
        return $"{char.ToUpperInvariant(better[0])}{better[1..]}. {scores}{reach}";
    }

    private static string Shown(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
