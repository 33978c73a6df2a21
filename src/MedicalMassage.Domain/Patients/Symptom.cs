namespace MedicalMassage.Domain;

/// <summary>Something that the patient feels or shows today.</summary>
public sealed record Symptom
{
    /// <summary>What it is, as a word that rules know, such as <c>unilateral-calf-swelling</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Kind { get; init => field = Coding.Text.OptionalWord(value, nameof(Kind)); }

    /// <summary>What it is in words, at most 2,000 characters.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>Since when.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Where on the body.</summary>
    public ValueList<BodySite> Sites { get; init; }

    /// <summary>A symptom that is there today.</summary>
    /// <param name="kind">The word that rules know.</param>
    /// <param name="sites">Where on the body.</param>
    public static Symptom Of(string kind, params ReadOnlySpan<BodySite> sites) => new() { Kind = kind, Sites = [.. sites] };

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Symptom);
}
