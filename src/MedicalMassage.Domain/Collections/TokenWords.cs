using System.Text;

namespace MedicalMassage.Domain;

/// <summary>The values of one closed set and their words in the file formats, in the order of the values.</summary>
/// <remarks>By the type and not by a type parameter: so it is compiled once for all sets, and not at each start for each of them.</remarks>
internal sealed class TokenWords(Type set)
{
    internal byte[] Values { get; } = (byte[])Enum.GetValuesAsUnderlyingType(set);

    internal string[] Words { get; } = Array.ConvertAll(Enum.GetNames(set), Kebab);

    /// <summary>The word for a name: <c>manual-lymph-drainage</c> for <c>ManualLymphDrainage</c>.</summary>
    internal static string Kebab(string name)
    {
        if (name == nameof(CodeSystem.RxNorm))
            return "rxnorm";
        StringBuilder token = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = i > 0 && (char.IsAsciiLetterUpper(name[i]) || (char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[i - 1])));
            if (begins)
                token.Append('-');
            token.Append(char.ToLowerInvariant(name[i]));
        }
        return token.ToString();
    }
}
