using Ardalis.GuardClauses;
using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks;

/// <summary>A code by which a clinic orders or books massage.</summary>
/// <remarks>
/// Known without being named: CPT 97124 (massage therapy), the codes of <c>urn:medical-massage:technique</c>, the category
/// <c>massage-prescription</c> of <c>urn:medical-massage:category</c>, and any order that has the word "massage" in its text.
/// </remarks>
public sealed record MassageCode
{
    /// <summary>A code of massage.</summary>
    /// <param name="system">The code system, as the record writes it.</param>
    /// <param name="code">The code.</param>
    /// <param name="technique">The technique that it stands for, or null if it leaves that open.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="technique"/> is no defined value.</exception>
    public MassageCode(string system, string code, Technique? technique = null)
    {
        System = Guard.Against.NullOrWhiteSpace(system);
        Code = Guard.Against.NullOrWhiteSpace(code);
        if (technique is { } given)
            Guard.Against.EnumOutOfRange(given, nameof(technique));
        Technique = technique;
    }

    /// <summary>The code system.</summary>
    public string System { get; }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The technique that it stands for; null if it leaves that open.</summary>
    public Technique? Technique { get; }
}
