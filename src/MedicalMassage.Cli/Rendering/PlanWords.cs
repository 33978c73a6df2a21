using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>A plan in words.</summary>
internal static class PlanWords
{
    internal static string Of(Segment segment, SetOf<Position> allowed)
    {
        string position = segment.Position is { } given ? Words(given.ToString()) : AnyOf(allowed);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{segment.Minutes} min {Words(segment.Technique.ToString())}, pressure at most {segment.Pressure}, on: {segment.Regions}; {position}");
    }

    internal static string Of(HomeCare care) => "at home: " + care.Text;

    private static string AnyOf(SetOf<Position> allowed) =>
        allowed.IsAll ? "in any position" : string.Join(" or ", allowed.Select(position => Words(position.ToString())));

    /// <summary>A name of the model as words: <c>SideLying</c> is "side lying".</summary>
    internal static string Words(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
