using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A licence, certificate, registration, degree, training, permit or membership of a therapist.</summary>
/// <remarks>
/// A title says little: the same one covers a weekend course and 3,000 hours. What counts is the base profession, who issued it where,
/// the hours behind it, the dates, and how it was verified.
/// </remarks>
public sealed record Credential
{
    internal const int MaxHours = 20_000;

    /// <summary>A credential by its kind and name.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its title, such as <c>LMT</c>. A title says little: see the hours and the issuer.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or too long.</exception>
    [JsonConstructor]
    public Credential(CredentialKind kind, string name)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Name = Text.Required(name, nameof(name));
    }

    /// <summary>What it is.</summary>
    public CredentialKind Kind { get; }

    /// <summary>Its title.</summary>
    public string Name { get; }

    /// <summary>The base profession that it gives leave to practise, as a word such as <c>massage-therapist</c> or <c>physiotherapist</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Profession { get; init => field = Text.OptionalWord(value, nameof(Profession)); }

    /// <summary>What the training was in, as a word such as <c>manual-lymph-drainage</c>.</summary>
    /// <exception cref="ArgumentException">Not a word in lower case with hyphens.</exception>
    public string? Subject { get; init => field = Text.OptionalWord(value, nameof(Subject)); }

    /// <summary>Who gave the training: a key of your own, no name of a person.</summary>
    public string? Provider { get; init => field = Text.Optional(value, nameof(Provider)); }

    /// <summary>Who issued it. The code of a jurisdiction, such as <c>US-WA</c>, says where as well.</summary>
    public string? Issuer { get; init => field = Text.Optional(value, nameof(Issuer)); }

    /// <summary>Where it holds, such as <c>US-WA</c> or <c>DE</c>; left out, an issuer that is such a code says it.</summary>
    /// <exception cref="ArgumentException">Not such a code.</exception>
    public string? Jurisdiction { get; init => field = Therapists.Jurisdictions.Optional(value, nameof(Jurisdiction)); }

    /// <summary>Its number in the register of the issuer.</summary>
    public string? Number { get; init => field = Text.Optional(value, nameof(Number)); }

    /// <summary>When it was issued first.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>When it was renewed last.</summary>
    public PartialDate? Renewed { get; init; }

    /// <summary>The last day it holds.</summary>
    public PartialDate? Expires { get; init; }

    /// <summary>The hours of training behind it, 0 to 20,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? Hours { get; init => field = value is { } hours ? Amount.Between(hours, nameof(Hours), 0, MaxHours) : null; }

    /// <summary>Continuing education under it.</summary>
    public ValueList<ContinuingEducation> ContinuingEducation { get; init; }

    /// <summary>What its holder may not do, by order of the issuer.</summary>
    public ValueList<Restriction> Restrictions { get; init; }

    /// <summary>How it was verified.</summary>
    public CredentialVerification Verification { get; init; }

    /// <summary>The day on which it was verified last.</summary>
    public LocalDate? VerifiedOn { get; init; }

    internal string? IssuedWhere => Jurisdiction ?? (Therapists.Jurisdictions.IsCode(Issuer) ? Issuer : null);

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Credential);
}
