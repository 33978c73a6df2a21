using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace MedicalMassage.Domain.Formats;

/// <summary>Hashes as the formats write them.</summary>
internal static class Sha256
{
    private const string Prefix = "sha256:";
    private const int Digits = 64;

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    internal static string Of(string text) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash, if it has the form of one.</summary>
    /// <exception cref="ArgumentException">It has not.</exception>
    internal static string Check(string hash, string member) =>
        hash.Length == Prefix.Length + Digits && hash.StartsWith(Prefix, StringComparison.Ordinal) && hash.AsSpan(Prefix.Length).IndexOfAnyExcept(LowerHex) < 0
            ? hash
            : throw new MemberException("sha256: and 64 hexadecimal digits in lower case", member);
}
