using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>The answer to one item of a questionnaire.</summary>
public sealed record ItemAnswer
{
    /// <summary>An answered item.</summary>
    /// <param name="item">Its number, 1 to 200.</param>
    /// <param name="value">The points.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is out of range.</exception>
    [JsonConstructor]
    public ItemAnswer(int item, decimal value)
    {
        Item = Amount.Between(item, nameof(item), 1, 200);
        Value = value;
    }

    /// <summary>The number of the item, counted from 1.</summary>
    public int Item { get; }

    /// <summary>The points.</summary>
    public decimal Value { get; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(ItemAnswer);
}
