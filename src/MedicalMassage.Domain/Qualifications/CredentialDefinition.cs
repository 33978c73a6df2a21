using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>What counts as holding a credential: which entries are meant, and what they have to show.</summary>
public sealed record CredentialDefinition
{
    /// <summary>A credential by its id.</summary>
    /// <param name="id">A word, unique in its pack.</param>
    /// <param name="title">Its name for people.</param>
    /// <exception cref="ArgumentException">An id that is no word, or a blank title.</exception>
    [JsonConstructor]
    public CredentialDefinition(string id, string title)
    {
        Id = Text.Word(id, nameof(id));
        Title = Text.Required(title, nameof(title));
    }

    /// <summary>The id, as a word.</summary>
    public string Id { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>Where it comes from: keys of the pack's sources; empty where nothing was found, which the note then says.</summary>
    public ValueList<string> Sources { get; init; }

    /// <summary>Which kinds of credential are meant; empty for any.</summary>
    public SetOf<CredentialKind> Kinds { get; init; }

    /// <summary>Titles that are meant, compared without regard to capitals.</summary>
    public ValueList<string> Names { get; init; }

    /// <summary>Base professions that are meant, as words.</summary>
    /// <exception cref="ArgumentException">Not words in lower case with hyphens.</exception>
    public ValueList<string> Professions { get; init => field = Words(value, nameof(Professions)); }

    /// <summary>Subjects of training that are meant, as words.</summary>
    /// <exception cref="ArgumentException">Not words in lower case with hyphens.</exception>
    public ValueList<string> Subjects { get; init => field = Words(value, nameof(Subjects)); }

    /// <summary>Where it has to be issued: one of these places or a part of one; empty for anywhere.</summary>
    /// <exception cref="ArgumentException">Not codes such as DE or US-WA.</exception>
    public ValueList<string> Jurisdictions { get; init => field = Guard.Against.InvalidInput(value, nameof(Jurisdictions), v => v.All(Therapists.Jurisdictions.IsCode), "codes of places such as DE or US-WA"); }

    /// <summary>The hours that it asks for; null if none are known.</summary>
    public HoursAsked? Hours { get; init; }

    /// <summary>The least verification. Less counts for nothing.</summary>
    public CredentialVerification Verification { get; init; }

    /// <summary>How long a verification counts; null for as long as the credential.</summary>
    public TimeLength? VerifiedWithin { get; init; }

    /// <summary>How long after its issue or last renewal it counts; null for always.</summary>
    public TimeLength? IssuedWithin { get; init; }

    /// <summary>How long it has to have been held, as a measure of practice; null for no time.</summary>
    public TimeLength? HeldFor { get; init; }

    /// <summary>True if it always has a last day, so that one which is not recorded is asked for.</summary>
    public bool Expires { get; init; }

    /// <summary>True if one with restrictions does not count.</summary>
    public bool Unrestricted { get; init; }

    /// <summary>How often it is renewed; null if not known or never.</summary>
    public TimeLength? Renewal { get; init; }

    /// <summary>The hours of continuing education that a renewal asks for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? ContinuingEducation { get; init => field = value is { } hours ? Amount.Between(hours, nameof(ContinuingEducation), 0, Credential.MaxHours) : null; }

    /// <summary>The examination behind it.</summary>
    public string? Examination { get; init => field = Text.Optional(value, nameof(Examination)); }

    /// <summary>Where it can be looked up.</summary>
    public string? Register { get; init => field = Text.Optional(value, nameof(Register)); }

    /// <summary>What to know about it: its scope, and where sources differ or say nothing.</summary>
    public string? Note { get; init => field = Text.Optional(value, nameof(Note)); }

    /// <summary>True if the entry is one of those that are meant, wherever it was issued.</summary>
    internal bool Means(Credential credential)
    {
        if (!Kinds.IsEmpty && !Kinds.Contains(credential.Kind))
            return false;
        if (credential.Profession is { } profession && Professions.Contains(profession, StringComparer.Ordinal))
            return true;
        if (credential.Subject is { } subject && Subjects.Contains(subject, StringComparer.Ordinal))
            return true;
        return Names.Contains(credential.Name.Trim(), StringComparer.OrdinalIgnoreCase);
    }

    private static ValueList<string> Words(ValueList<string> words, string parameter) =>
        Guard.Against.InvalidInput(words, parameter, v => v.All(Text.IsWord), "words in lower case with hyphens");
}
