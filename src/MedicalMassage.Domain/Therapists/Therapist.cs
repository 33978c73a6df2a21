using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Who gives the massage, told by training alone: no name.</summary>
public sealed record Therapist
{
    /// <summary>Where the therapist practises, such as <c>US-WA</c>.</summary>
    public string? Jurisdiction { get; init => field = Text.Optional(value, nameof(Jurisdiction)); }

    /// <summary>The therapist's licences, certificates, registrations and degrees.</summary>
    public ValueList<Credential> Credentials { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Therapist);
}
