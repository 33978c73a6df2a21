using System.Reflection;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Knowledge;

/// <summary>The translations that come with the packs of the assembly. Each is read when its language is first asked for.</summary>
internal static class StandardTranslations
{
    /// <summary>The translations of one document.</summary>
    internal static Translations Of(string pack) => new(default, language => Find(pack, language));

    /// <summary>The translations of several documents that were put together to one.</summary>
    internal static Translations Of(IEnumerable<string> packs)
    {
        string[] all = [.. packs];
        return new(default, language => all.SelectMany(pack => Find(pack, language)));
    }

    /// <summary>The name of the document of a translation in the assembly.</summary>
    internal static string NameOf(string pack, Language language) => $"Words/{language.Tag()}/{pack.Replace('/', '.')}.json";

    private static IEnumerable<PackTranslation> Find(string pack, Language language)
    {
        Assembly assembly = typeof(StandardTranslations).Assembly;
        string name = NameOf(pack, language);
        return Array.IndexOf(assembly.GetManifestResourceNames(), name) < 0 ? [] : [EmbeddedDocument.Read<PackTranslation>(assembly, name)];
    }
}
