using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>The units that the minutes of one code give on one day.</summary>
/// <param name="Code">The payer's code.</param>
/// <param name="Minutes">All its minutes of the day.</param>
/// <param name="Units">The units, 0 or more.</param>
public sealed record TimedUnits(string Code, int Minutes, int Units)
{
    /// <summary>
    /// Turns the minutes of one day into units, one entry for each code in the order of its first service. Pooled: the minutes of all
    /// timed codes together give the number of units; each code gets its whole units, and what is left goes to the codes with the
    /// most left-over minutes, of two with as many to the first. Not pooled: each code counts for itself.
    /// </summary>
    /// <param name="services">The services of one day.</param>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static ValueList<TimedUnits> Count(ValueList<TimedService> services, TimedUnitRule rule)
    {
        Guard.Against.Null(rule);
        (string Code, int Minutes)[] codes =
        [
            .. services.GroupBy(service => service.Code, StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, group.Sum(service => service.Minutes))),
        ];
        int[] units = Array.ConvertAll(codes, code => Fixed(code, rule) ?? (rule.Pooled ? code.Minutes / rule.MinutesPerUnit : rule.Units(code.Minutes)));
        if (rule.Pooled)
        {
            int[] timed = [.. Enumerable.Range(0, codes.Length).Where(i => Fixed(codes[i], rule) is null)];
            int left = rule.Units(timed.Sum(i => codes[i].Minutes)) - timed.Sum(i => units[i]);
            foreach (int i in timed.OrderByDescending(i => codes[i].Minutes % rule.MinutesPerUnit).Take(left))
                units[i]++;
        }
        return [.. codes.Select((code, i) => new TimedUnits(code.Code, code.Minutes, units[i]))];
    }

    /// <summary>The units of a code that does not go by time, or null.</summary>
    private static int? Fixed((string Code, int Minutes) code, TimedUnitRule rule)
    {
        if (rule.Bundled.Contains(code.Code, StringComparer.OrdinalIgnoreCase))
            return 0;
        return rule.Untimed.Contains(code.Code, StringComparer.OrdinalIgnoreCase) ? Math.Min(code.Minutes, 1) : null;
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(TimedUnits);
}
