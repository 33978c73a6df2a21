using System.Collections.Frozen;
using System.Text;

namespace MedicalMassage.Domain;

/// <summary>The words of the file formats for the values of a closed set: <c>ManualLymphDrainage</c> is <c>manual-lymph-drainage</c>.</summary>
internal static class Tokens<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Words_ = [.. Enum.GetNames<T>().Select(Kebab)];
    private static readonly FrozenDictionary<string, T> ByToken =
        Words_.Zip(Values).Where(pair => pair.First != "unrecorded").ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>All tokens that may be written, in the order of the set.</summary>
    internal static IEnumerable<string> All => Words_.Where(word => word != "unrecorded");

    /// <summary>The token of a value.</summary>
    internal static string Of(T value)
    {
        int index = Array.IndexOf(Values, value);
        return index >= 0 ? Words_[index] : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a defined value.");
    }

    /// <summary>The token with spaces, for people.</summary>
    internal static string Words(T value) => Of(value).Replace('-', ' ');

    internal static bool TryParse(string? token, out T value)
    {
        value = default;
        return token is not null && ByToken.TryGetValue(token, out value);
    }

    private static string Kebab(string name)
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
