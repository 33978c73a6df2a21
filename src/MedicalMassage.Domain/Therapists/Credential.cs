using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A licence, certificate, registration or degree of a therapist.</summary>
public sealed record Credential
{
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

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init => field = Text.Optional(value, nameof(Issuer)); }

    /// <summary>When it was issued.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>The last day it holds.</summary>
    public PartialDate? Expires { get; init; }

    /// <summary>The hours of training behind it, 0 to 20,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? Hours { get; init => field = value is { } hours ? Amount.Between(hours, nameof(Hours), 0, 20_000) : null; }

    /// <summary>How it was verified.</summary>
    public CredentialVerification Verification { get; init; }
}
