using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>What one code of a record means to rules: other codes, a word that rules know, or surely nothing that a rule is about.</summary>
/// <remarks>A mapping that is not certain is left out of a table: an unknown code is asked about, a wrong one is not.</remarks>
public sealed record CodeMapping
{
    /// <summary>A mapping of a code.</summary>
    /// <param name="from">The code as records hold it.</param>
    /// <param name="basis">What the mapping rests on, in words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="basis"/> is blank or too long.</exception>
    [JsonConstructor]
    public CodeMapping(Code from, string basis)
    {
        From = Guard.Against.Null(from);
        Basis = Coding.Text.Required(basis, nameof(basis));
    }

    /// <summary>The code as records hold it.</summary>
    public Code From { get; }

    /// <summary>The name of the code, as the material gives it that it was taken from.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>Codes that it means. Several mean that each of them holds, as for a medicine of two substances.</summary>
    public ValueList<Code> To { get; init; }

    /// <summary>The word that rules know for it, for a procedure, a device or an allergy, such as <c>caesarean-section</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Kind { get; init => field = Coding.Text.OptionalWord(value, nameof(Kind)); }

    /// <summary>
    /// Why no rule can be about it, where that is certain: a blood test, a talk, an employment. It then counts as read and is listed
    /// as covered by no rule. Null wherever <see cref="To"/> or <see cref="Kind"/> says what it means.
    /// </summary>
    public string? ConcernsNoRule { get; init => field = Coding.Text.Optional(value, nameof(ConcernsNoRule)); }

    /// <summary>What the mapping rests on.</summary>
    public string Basis { get; }

    /// <summary>True if it says what the code means, or that it means nothing to rules, and not both.</summary>
    [JsonIgnore]
    internal bool IsDecided => (To.Count > 0 || Kind is not null) == (ConcernsNoRule is null);
}
