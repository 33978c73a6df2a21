namespace MedicalMassage.Domain;

/// <summary>Something that is in or on the body: a line, a port, a pacemaker, a joint replacement.</summary>
public sealed record Device
{
    /// <summary>What it is, as a code.</summary>
    public Code? Code { get; init; }

    /// <summary>What it is, as a word that rules know, such as <c>picc-line</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Kind { get; init => field = Coding.Text.OptionalWord(value, nameof(Kind)); }

    /// <summary>What it is in words, at most 2,000 characters.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>Since when it is there.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Where on the body.</summary>
    public ValueList<BodySite> Sites { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Device);
}
