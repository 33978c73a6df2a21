using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>How hard tissue is worked, on the Walton scale: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep.</summary>
/// <remarks>Source: walton11. The default is level 1.</remarks>
[JsonConverter(typeof(PressureConverter))]
public readonly record struct Pressure : IComparable<Pressure>, ISaid
{
    private readonly byte _above;

    private Pressure(int level) => _above = (byte)(level - 1);

    /// <summary>Light lotioning.</summary>
    public static Pressure Level1 => new(1);

    /// <summary>Heavy lotioning.</summary>
    public static Pressure Level2 => new(2);

    /// <summary>Medium.</summary>
    public static Pressure Level3 => new(3);

    /// <summary>Strong.</summary>
    public static Pressure Level4 => new(4);

    /// <summary>Deep.</summary>
    public static Pressure Level5 => new(5);

    /// <summary>The level, 1 to 5.</summary>
    public int Level => _above + 1;

    /// <summary>The pressure of a level.</summary>
    /// <param name="level">1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not 1 to 5.</exception>
    public static Pressure Of(int level) => new(Amount.Between(level, nameof(level), 1, 5));

    /// <inheritdoc/>
    public int CompareTo(Pressure other) => _above.CompareTo(other._above);

    /// <summary>True if the left is lighter.</summary>
    public static bool operator <(Pressure left, Pressure right) => left._above < right._above;

    /// <summary>True if the left is harder.</summary>
    public static bool operator >(Pressure left, Pressure right) => left._above > right._above;

    /// <summary>True if the left is not harder.</summary>
    public static bool operator <=(Pressure left, Pressure right) => left._above <= right._above;

    /// <summary>True if the left is not lighter.</summary>
    public static bool operator >=(Pressure left, Pressure right) => left._above >= right._above;

    /// <summary>The level and its name.</summary>
    public override string ToString() => In(Phrases.English);

    /// <inheritdoc/>
    string ISaid.In(Phrases phrases) => In(phrases);

    private string In(Phrases phrases) => phrases.Say(Level switch
    {
        1 => Phrase.Pressure1,
        2 => Phrase.Pressure2,
        3 => Phrase.Pressure3,
        4 => Phrase.Pressure4,
        _ => Phrase.Pressure5,
    });
}
