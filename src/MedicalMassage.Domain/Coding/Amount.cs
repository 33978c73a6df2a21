using Ardalis.GuardClauses;

namespace MedicalMassage.Domain.Coding;

/// <summary>The bounds of whole numbers, with a message that names them.</summary>
internal static class Amount
{
    /// <summary>The number, if it is from <paramref name="least"/> to <paramref name="most"/>.</summary>
    internal static int Between(int number, string parameter, int least, int most) =>
        Guard.Against.OutOfRange(number, parameter, least, most, FormattableString.Invariant($"a whole number from {least} to {most}"));
}
