using System.Text;
using MedicalMassage.Domain.Rules;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Domain.Tests.Rules;

/// <summary>How answers stand in the files that keep them on record: one answer a line, in the words of the formats.</summary>
internal static class Lines
{
    internal static void Line(StringBuilder text, string start, string line) => text.Append("  ").Append(start).Append(' ').Append(line).Append('\n');

    internal static string Word<T>(T value)
        where T : struct, Enum =>
        Tokens<T>.Of(value);

    internal static string Day(LocalDate? day) => day is { } last ? LocalDatePattern.Iso.Format(last) : "any day";

    /// <summary>What kind of effect it is, without its text.</summary>
    internal static string Kind(Effect effect) => effect switch
    {
        Requirement requirement => "requires " + Word(requirement.Kind),
        Alert alert => "alert " + Word(alert.Urgency),
        Advice advice => "advice for the " + Word(advice.For),
        Restriction => "limits",
        _ => throw new InvalidOperationException($"{effect.GetType().Name} is an effect that no record tells yet."),
    };
}
