using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>A plan in words.</summary>
internal static class PlanWords
{
    internal static string Of(Segment segment, SetOf<Position> allowed, Language language = Language.English)
    {
        string position = segment.Position is { } given ? language.Say(given) : AnyOf(allowed, language);
        return Texts.Say(language, "segment", segment.Minutes, language.Say(segment.Technique), segment.Pressure, segment.Regions, position);
    }

    internal static string Of(HomeCare care, Language language = Language.English) => Texts.Say(language, "home-care", care.Text);

    private static string AnyOf(SetOf<Position> allowed, Language language) =>
        allowed.IsAll ? Texts.Say(language, "any-position") : language.Or(allowed.Select(position => language.Say(position)));

    /// <summary>A name of the model as words: <c>SideLying</c> is "side lying".</summary>
    internal static string Words(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
