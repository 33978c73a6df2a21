using System.Xml.Linq;
using MedicalMassage.Domain;

namespace MedicalMassage.Charts;

/// <summary>How far an envelope limits a place, with its colour and its pattern: told apart without colour as well.</summary>
internal sealed record LimitLevel(string Id, string Words, string Color, string? Pattern)
{
    /// <summary>Nothing is limited.</summary>
    internal static readonly LimitLevel Free = new("free", "no limit", "#F7F5F0", null);

    /// <summary>From nothing at all to some techniques only; the colours are of Okabe and Ito's palette and shades of it.</summary>
    internal static readonly LimitLevel[] All =
    [
        new("none", "no massage", "#D55E00", "M-2,-2 L10,10 M10,-2 L-2,10"),
        new("p1", "pressure at most 1", "#0072B2", "M0,1 L8,1 M0,5 L8,5"),
        new("p2", "pressure at most 2", "#56B4E9", "M-2,6 L6,-2 M2,10 L10,2"),
        new("p3", "pressure at most 3", "#A8D8F0", "M4,0 L4,8"),
        new("p4", "pressure at most 4", "#DCEFFA", "M0,4 L5,4"),
        new("part", "some techniques only", "#FAF6CF", "M3.5,4 L4.5,4"),
    ];

    /// <summary>What it is filled with.</summary>
    internal string Fill => Pattern is null ? Color : $"url(#{Id})";

    /// <summary>The level of one place: by the technique that is allowed hardest there.</summary>
    internal static LimitLevel Of(TreatmentEnvelope envelope, BodyRegions place)
    {
        int hardest = 0;
        bool whole = true;
        foreach (Technique technique in Enum.GetValues<Technique>())
        {
            int level = envelope.GreatestPressure(place, technique);
            hardest = Math.Max(hardest, level);
            whole &= level == Pressure.Level5.Level;
        }
        return whole ? Free : hardest == Pressure.Level5.Level ? All[^1] : All[hardest];
    }

    /// <summary>The patterns, to stand once in a chart.</summary>
    internal static XElement Definitions() => Svg.Element("defs", [.. All.Select(level => (object)Svg.Element(
        "pattern",
        new XAttribute("id", level.Id),
        new XAttribute("width", 8),
        new XAttribute("height", 8),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        Svg.Rectangle(0, 0, 8, 8, level.Color),
        Svg.Element(
            "path",
            new XAttribute("d", level.Pattern!),
            new XAttribute("stroke", level.Id == "p1" ? "#FFFFFF" : Svg.Ink),
            new XAttribute("stroke-width", level.Id == "part" ? "1.6" : "1"),
            new XAttribute("stroke-linecap", "round"))))]);
}
