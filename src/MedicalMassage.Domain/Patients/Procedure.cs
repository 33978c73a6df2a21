namespace MedicalMassage.Domain;

/// <summary>An operation or other procedure that was done.</summary>
public sealed record Procedure
{
    /// <summary>What was done, as a code.</summary>
    public Code? Code { get; init; }

    /// <summary>What was done, as a word that rules know, such as <c>caesarean-section</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Kind { get; init => field = Coding.Text.OptionalWord(value, nameof(Kind)); }

    /// <summary>What was done in words, at most 2,000 characters.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>When it was done.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where on the body.</summary>
    public ValueList<BodySite> Sites { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Procedure);
}
