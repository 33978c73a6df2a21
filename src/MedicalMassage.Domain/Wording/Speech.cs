using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Values of the library in words of a language, as its own sentences write them. Nothing here goes by the culture of the machine.</summary>
public static class Speech
{
    /// <summary>A value of a closed set, such as a technique, in words.</summary>
    /// <param name="language">The language.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The library does not say values of this set in that language.</exception>
    public static string Say<T>(this Language language, T value)
        where T : struct, Enum =>
        Phrases.Of(language).Of(value);

    /// <summary>A restriction, as one line.</summary>
    /// <param name="language">The language.</param>
    /// <param name="restriction">The restriction.</param>
    public static string Say(this Language language, Restriction restriction) => Phrases.Of(language).Value(restriction, "");

    /// <summary>Places, one after the other.</summary>
    /// <param name="language">The language.</param>
    /// <param name="regions">The places.</param>
    public static string Say(this Language language, BodyRegions regions) => Phrases.Of(language).Value(regions, "");

    /// <summary>A set of values, one after the other.</summary>
    /// <param name="language">The language.</param>
    /// <param name="values">The values.</param>
    public static string Say<T>(this Language language, SetOf<T> values)
        where T : struct, Enum =>
        Phrases.Of(language).Value(values, "");

    /// <summary>A pressure with what its level means.</summary>
    /// <param name="language">The language.</param>
    /// <param name="pressure">The pressure.</param>
    public static string Say(this Language language, Pressure pressure) => Phrases.Of(language).Value(pressure, "");

    /// <summary>A day: 2026-12-31 in English, 31.12.2026 in German.</summary>
    /// <param name="language">The language.</param>
    /// <param name="date">The day.</param>
    public static string Say(this Language language, LocalDate date) => Phrases.Of(language).Date(date);

    /// <summary>A number: 1.5 in English, 1,5 in German.</summary>
    /// <param name="language">The language.</param>
    /// <param name="number">The number.</param>
    public static string Say(this Language language, decimal number) => Phrases.Of(language).Number(number);

    /// <summary>A word of the vocabulary, such as <c>picc-line</c>, in words. One that the library does not know is said without its hyphens.</summary>
    /// <param name="language">The language.</param>
    /// <param name="kind">The word.</param>
    public static string SayWord(this Language language, string kind) => Phrases.Of(language).Word(kind);

    /// <summary>A list with "or".</summary>
    /// <param name="language">The language.</param>
    /// <param name="parts">The parts.</param>
    public static string Or(this Language language, IEnumerable<string> parts) => Phrases.Of(language).Or(parts);

    /// <summary>A list with "and".</summary>
    /// <param name="language">The language.</param>
    /// <param name="parts">The parts.</param>
    public static string And(this Language language, IEnumerable<string> parts) => Phrases.Of(language).And(parts);
}
