using System.Text.Json.Serialization;
using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain;

/// <summary>
/// What a rule does, one of four: a <see cref="Restriction"/>, a <see cref="Requirement"/>, an <see cref="Alert"/> or an <see cref="Advice"/>.
/// The verdict is derived from the effects; no rule sets it.
/// </summary>
[JsonConverter(typeof(EffectConverter))]
public abstract record Effect
{
    private protected Effect()
    {
    }

    /// <summary>True if a valid clearance takes this effect away. A requirement of a clearance is met by one in any case.</summary>
    public bool LiftedByClearance { get; init; }
}
