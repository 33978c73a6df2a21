using System.Runtime.CompilerServices;

namespace MedicalMassage.Domain;

/// <summary>The words of the file formats for the values of a closed set: <c>ManualLymphDrainage</c> is <c>manual-lymph-drainage</c>.</summary>
internal static class Tokens<T>
    where T : struct, Enum
{
    private const string Unrecorded = "unrecorded";

    private static readonly TokenWords Table = new(typeof(T));

    /// <summary>All tokens that may be written, in the order of the set.</summary>
    internal static IEnumerable<string> All => Table.Words.Where(word => word != Unrecorded);

    /// <summary>The name of the set itself, such as <c>body-region</c>.</summary>
    internal static string NameOfSet => TokenWords.Kebab(typeof(T).Name);

    /// <summary>The token of a value.</summary>
    internal static string Of(T value)
    {
        int index = Array.IndexOf(Table.Values, Unsafe.BitCast<T, byte>(value));
        return index >= 0 ? Table.Words[index] : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a defined value.");
    }

    /// <summary>The token with spaces, for people.</summary>
    internal static string Words(T value) => Of(value).Replace('-', ' ');

    internal static bool TryParse(string? token, out T value)
    {
        // The sets are small: no table would be found sooner, and making one for each set costs a start.
        int index = token is null or Unrecorded ? -1 : Array.IndexOf(Table.Words, token);
        value = index >= 0 ? Unsafe.BitCast<byte, T>(Table.Values[index]) : default;
        return index >= 0;
    }
}
