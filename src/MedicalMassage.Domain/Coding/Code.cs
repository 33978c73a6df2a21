using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A code of a code system. Two codes are equal if they differ at most in dots, blanks and letter case.</summary>
/// <remarks>Any text up to <see cref="MaxLength"/> characters is accepted, because a record may hold a wrong code; see <see cref="IsWellFormed"/>.</remarks>
public sealed class Code : IEquatable<Code>
{
    /// <summary>The greatest length of a code: 64 characters.</summary>
    public const int MaxLength = 64;

    private readonly CodeSystem _hierarchy;
    private readonly ulong _packed;
    private readonly ulong _mask;
    private readonly bool _isPacked;
    private string? _words;

    /// <summary>A code as it stands in a record.</summary>
    /// <param name="system">The code system.</param>
    /// <param name="value">The code, 1 to 64 printable characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank, too long or holds control characters.</exception>
    public Code(CodeSystem system, string value)
    {
        if (!CodeSyntax.IsKnown(system))
            throw new ArgumentOutOfRangeException(nameof(system), system, "A code system that there is.");
        Guard.Against.NullOrWhiteSpace(value, nameof(value), "1 to 64 printable characters");
        Guard.Against.InvalidInput(value, nameof(value), IsPrintable, "1 to 64 printable characters");
        System = system;
        Value = value;
        Key = CodeSyntax.Normalise(system, value);
        IsWellFormed = CodeSyntax.IsWellFormed(system, Key);
        _hierarchy = CodeSyntax.Hierarchy(system);
        (_packed, _mask, _isPacked) = PackedKey.Of(Key);
        Mark = Marks.OfCode(system, Key);
    }

    /// <summary>The code system.</summary>
    public CodeSystem System { get; }

    /// <summary>The code as it was written.</summary>
    public string Value { get; }

    /// <summary>True if the code has the form of its system. It says nothing on whether the code exists.</summary>
    [JsonIgnore]
    public bool IsWellFormed { get; }

    /// <summary>The code without dots, in upper case: what codes are compared by.</summary>
    internal string Key { get; }

    /// <summary>What tells it from most other codes at once.</summary>
    internal ulong Mark { get; }

    /// <summary>An ICD-10-CM code, such as <c>M54.50</c>.</summary>
    public static Code Icd10Cm(string value) => new(CodeSystem.Icd10Cm, value);

    /// <summary>An ICD-10-GM code, such as <c>M54.5</c>.</summary>
    public static Code Icd10Gm(string value) => new(CodeSystem.Icd10Gm, value);

    /// <summary>An ICD-10 code of the World Health Organization, such as <c>M54.5</c>.</summary>
    public static Code Icd10(string value) => new(CodeSystem.Icd10, value);

    /// <summary>A SNOMED CT concept, such as <c>279039007</c>.</summary>
    public static Code SnomedCt(string value) => new(CodeSystem.SnomedCt, value);

    /// <summary>An RxNorm concept, such as <c>11289</c>.</summary>
    public static Code RxNorm(string value) => new(CodeSystem.RxNorm, value);

    /// <summary>An ATC code, such as <c>B01AF01</c>.</summary>
    public static Code Atc(string value) => new(CodeSystem.Atc, value);

    /// <summary>A LOINC code, such as <c>8480-6</c>.</summary>
    public static Code Loinc(string value) => new(CodeSystem.Loinc, value);

    /// <summary>True if this is the other code or one below it, where the system shows its hierarchy in the code; ICD-10 and ICD-10-GM share theirs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ancestor"/> is null.</exception>
    public bool IsWithin(Code ancestor) => IsBelow(Guard.Against.Null(ancestor));

    /// <summary>As <see cref="IsWithin"/>, for the many comparisons of one decision.</summary>
    internal bool IsBelow(Code ancestor)
    {
        // The first eight characters as a number nearly always settle it.
        if (_hierarchy != ancestor._hierarchy || (_isPacked && (_packed & ancestor._mask) != ancestor._packed))
            return false;
        return CodeSyntax.IsHierarchical(System)
            ? (_isPacked && ancestor._isPacked) || Key.StartsWith(ancestor.Key, StringComparison.Ordinal)
            : Key == ancestor.Key;
    }

    private static bool IsPrintable(string value)
    {
        foreach (char c in value)
        {
            if (char.IsControl(c))
                return false;
        }
        return value.Length <= MaxLength;
    }

    /// <inheritdoc/>
    public bool Equals(Code? other) => other is not null && System == other.System && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Code);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(System, Key);

    /// <summary>True if the codes are equal.</summary>
    public static bool operator ==(Code? left, Code? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True if the codes differ.</summary>
    public static bool operator !=(Code? left, Code? right) => !(left == right);

    /// <summary>The system and the code, such as <c>icd-10-cm M54.50</c>.</summary>
    public override string ToString() => _words ??= Tokens<CodeSystem>.Of(System) + " " + Value;
}
