using System.Text;

namespace MedicalMassage.Fuzzing.Mutating;

/// <summary>Makes new inputs out of old ones: as bytes, and as JSON with its structure kept.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> words)
{
    private const int MostBytes = 200_000;

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1e400", "1e-400", "99999999999999999999999999999999999999", "2147483648", "-2147483649", "9223372036854775808", "0.1e1", "79228162514264337593543950336", "1E5", "01", "1.", "NaN",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "\" \"", "\"\\u0000\"", "\"" + Structures.Halves + "\"", "\"\\ud83d\\ude00\"", "\"İ\"", "\"ß\"", "\"2026-02-30\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"-0001-01\"", "\"2024-02-29\"", "null", "true", "false", "{}", "[]", "[[]]", "{\"\":null}",
    ];

    private static readonly byte[][] Broken = [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0x00], [0xE2, 0x80]];

    internal byte[] Mutate(byte[] seed, byte[] other)
    {
        byte[] input = seed;
        for (int i = random.Next(3) == 0 ? random.Next(2, 5) : 1; i > 0; i--)
            input = random.Next(3) == 0 ? Bytes(input, other) : Structures.Mutate(input, random, Value) ?? Bytes(input, other);
        return input.Length <= MostBytes ? input : input[..MostBytes];
    }

    private byte[] Bytes(byte[] input, byte[] other)
    {
        int at = random.Next(input.Length + 1);
        int end = Math.Min(input.Length, at + random.Next(1, 40));
        switch (random.Next(9))
        {
            case 0 when input.Length > 0:
                byte[] flipped = [.. input];
                flipped[at % input.Length] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return input[..at];
            case 2:
                return [.. input[..at], .. input[end..]];
            case 3:
                return [.. input[..end], .. input[at..]];
            case 4:
                return [.. input[..at], .. other[random.Next(other.Length + 1)..]];
            case 5:
                return [.. input[..at], .. Broken[random.Next(Broken.Length)], .. input[at..]];
            case 6:
                int depth = random.Next(1, 3_000);
                (string open, string close) = random.Next(2) == 0 ? ("[", "]") : ("{\"all\":", "}");
                return [.. input[..at], .. Utf8(string.Concat(Enumerable.Repeat(open, depth))), .. input[at..], .. Utf8(string.Concat(Enumerable.Repeat(close, depth)))];
            case 7:
                return [.. input[..at], .. Utf8(new string((char)random.Next(' ', '~'), random.Next(1, 5_000))), .. input[at..]];
            default:
                return [.. input[..at], .. Utf8(Value()), .. input[end..]];
        }
    }

    /// <summary>A value as JSON: a hard one, or a word of the format.</summary>
    private string Value() => random.Next(4) switch
    {
        0 => Numbers[random.Next(Numbers.Length)],
        1 => Texts[random.Next(Texts.Length)],
        _ => words[random.Next(words.Count)],
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
