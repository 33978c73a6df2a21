using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The claim or plan that the prescription belongs to.</summary>
public sealed record PayerClaim
{
    /// <summary>The caller's own opaque key for the claim or case number.</summary>
    public string? Id { get; init => field = Text.Optional(value, nameof(Id)); }

    /// <summary>The insurer, as a word such as <c>premera</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Insurer { get; init => field = Text.OptionalWord(value, nameof(Insurer)); }

    /// <summary>The kind of plan, as a word such as <c>original</c> or <c>advantage</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Plan { get; init => field = Text.OptionalWord(value, nameof(Plan)); }

    /// <summary>The day of the accident or injury.</summary>
    public LocalDate? Accident { get; init; }

    /// <summary>Whether the employer insures itself.</summary>
    public Stated SelfInsured { get; init; }

    /// <summary>Whether the referral opens or continues the care.</summary>
    public CareEpisode Episode { get; init; }

    /// <summary>Visits of the same claim before this prescription, 0 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? EarlierVisits { get; init => field = value is { } visits ? Amount.Between(visits, nameof(EarlierVisits), 0, 1_000) : null; }

    /// <summary>The visits that the patient's own plan allows, 0 to 1,000; null if it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? VisitLimit { get; init => field = value is { } visits ? Amount.Between(visits, nameof(VisitLimit), 0, 1_000) : null; }

    /// <summary>Whether a clinician found an emergency medical condition.</summary>
    public Stated EmergencyCondition { get; init; }

    /// <summary>The day on which a health practitioner had documented a condition that was there before the accident.</summary>
    public LocalDate? PreExistingDocumented { get; init; }

    /// <summary>Papers that were handed in, as words such as <c>ocf-1</c>.</summary>
    public ValueList<string> Papers { get; init; }

    /// <summary>Money asked for or paid under the claim.</summary>
    /// <exception cref="ArgumentException">More than 2000 entries.</exception>
    public ValueList<Charge> Charges { get; init => field = Bounded.List(value, nameof(Charges), 2000); }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PayerClaim);
}
