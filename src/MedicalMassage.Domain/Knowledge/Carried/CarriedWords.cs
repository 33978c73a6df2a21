using System.Text.Json;

namespace MedicalMassage.Domain.Knowledge.Carried;

/// <summary>Names, words and codes that were read before. A word that comes again is not made again: making them anew would be most of the memory of a start.</summary>
internal sealed class CarriedWords
{
    private const int Places = 1 << 13;

    private readonly string?[] _words = new string?[Places];
    private readonly Code?[] _codes = new Code?[Places];

    /// <summary>The text at which the reader stands.</summary>
    internal string Word(ref Utf8JsonReader reader)
    {
        ref string? place = ref _words[Place(reader.ValueSpan)];
        // Looked at once: another thread may put another word there meanwhile.
        string? word = place;
        if (word is null || !reader.ValueTextEquals(word))
            place = word = reader.GetString()!;
        return word;
    }

    /// <summary>The code of a system.</summary>
    internal Code Code(CodeSystem system, string value)
    {
        int hash = (int)system;
        foreach (char letter in value)
            hash = unchecked((hash * 31) + letter);
        ref Code? place = ref _codes[hash & (Places - 1)];
        Code? code = place;
        if (code is null || code.System != system || code.Value != value)
            place = code = new(system, value);
        return code;
    }

    /// <summary>Where a text is kept; another one that belongs there takes its place.</summary>
    private static int Place(ReadOnlySpan<byte> text)
    {
        int hash = text.Length;
        foreach (byte letter in text)
            hash = unchecked((hash * 31) + letter);
        return hash & (Places - 1);
    }
}
