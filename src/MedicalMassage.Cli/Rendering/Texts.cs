using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>The texts of the pages by code, in every language.</summary>
internal static class Texts
{
    private static readonly MessageTexts All = MessageTexts.Of(typeof(Texts).Assembly, "Texts");

    internal static string Say(Language language, string code, params ReadOnlySpan<object?> values) => All.Say(language, code, values);
}
