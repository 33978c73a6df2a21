using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace MedicalMassage.Domain.Formats;

/// <summary>The members of a qualification pack.</summary>
internal sealed record QualificationPackDocument(string Id, string Version, string Title, Dictionary<string, SourceDocument> Sources)
{
    [JsonPropertyOrder(-1)]
    public int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    public LocalDate? Reviewed { get; init; }

    public ValueList<CredentialDefinition> Credentials { get; init; }

    public ValueList<RequirementDocument> Requirements { get; init; }
}

/// <summary>The members of a requirement.</summary>
internal sealed record RequirementDocument(string Id, string Title, QualificationEffect Without, string ToDo, ValueList<string> Sources)
{
    public string Id { get; } = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(Id), "id", RuleInfo.IsId, "words in lower case with hyphens, with slashes between names");

    public string? Jurisdiction { get; init => field = Therapists.Jurisdictions.Optional(value, nameof(Jurisdiction)); }

    public QualificationScope? For { get; init; }

    public NeedDocument? Needs { get; init; }

    public bool? Clearable { get; init; }

    public string? Rationale { get; init; }

    public string? ResolvedBy { get; init; }

    public string? Disagreement { get; init; }

    public EvidenceCertainty? Certainty { get; init; }

    public bool? Sealed { get; init; }

    public LocalDate? HoldsFrom { get; init; }

    public LocalDate? HoldsUntil { get; init; }

    public bool? ByIssueDate { get; init; }
}

/// <summary>The members of a need: one of credential, listing, all and any names its kind; title goes with any.</summary>
internal sealed record NeedDocument
{
    public string? Credential { get; init; }

    public ListingDocument? Listing { get; init; }

    public ValueList<NeedDocument> All { get; init; }

    public ValueList<NeedDocument> Any { get; init; }

    public string? Title { get; init; }
}

/// <summary>The members of a listing that is asked for.</summary>
internal sealed record ListingDocument(ReferralChannel Channel)
{
    public string? Source { get; init => field = Coding.Text.OptionalWord(value, nameof(Source)); }
}
