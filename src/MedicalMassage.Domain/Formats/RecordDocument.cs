using System.Text.Json.Serialization;
using NodaTime;

namespace MedicalMassage.Domain.Formats;

/// <summary>The members of a decision record, in the order in which they are written.</summary>
internal sealed record RecordDocument
{
    [JsonPropertyOrder(-1)]
    public int Format { get; init => field = FormatVersion.Check(value); } = FormatVersion.Current;

    public required string Hash { get; init => field = Sha256.Check(value, nameof(Hash)); }

    public required string Engine { get; init => field = Coding.Text.Required(value, nameof(Engine)); }

    public Instant? RecordedAt { get; init; }

    public required RecordedRuleBook RuleBook { get; init; }

    public required ReferralCase Case { get; init; }

    public required Decision Decision { get; init; }
}
