namespace MedicalMassage.Domain;

/// <summary>An allergy or intolerance.</summary>
public sealed record Allergy
{
    /// <summary>To what, as a code.</summary>
    public Code? Code { get; init; }

    /// <summary>To what, as a word that rules know, such as <c>nut-oil</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Kind { get; init => field = Coding.Text.OptionalWord(value, nameof(Kind)); }

    /// <summary>To what in words, at most 2,000 characters.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Allergy);
}
