using Ardalis.GuardClauses;

namespace MedicalMassage.Domain.Coding;

/// <summary>The bounds of lists that rules compare entry by entry, so that no document takes long to judge.</summary>
internal static class Bounded
{
    /// <summary>The list, if it is not longer than <paramref name="most"/>.</summary>
    internal static ValueList<T> List<T>(ValueList<T> list, string parameter, int most) =>
        Guard.Against.InvalidInput(list, parameter, l => l.Count <= most, FormattableString.Invariant($"at most {most} entries"));
}
