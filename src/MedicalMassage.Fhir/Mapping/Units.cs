using System.Collections.Frozen;
using System.Text.Json;
using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Turns readings into the units that rules compare in, where a definition of UCUM does so. Any other unit stays, and the rules ask.</summary>
internal static class Units
{
    private const int Decimals = 6;

    private static readonly Lazy<FrozenDictionary<Code, string>> Wanted = new(() => RuleBooks.Standard.Packs
        .SelectMany(pack => pack.Measurements).DistinctBy(reading => reading.Code).ToFrozenDictionary(reading => reading.Code, reading => reading.Unit));

    private static readonly Lazy<FrozenDictionary<(string From, string To), Definition>> Definitions = new(Load);

    private readonly record struct Definition(decimal Minus, decimal Times, decimal By);

    /// <summary>The reading in the unit of the rules, or as it is.</summary>
    internal static Observation Convert(Observation reading)
    {
        if (reading.Value is not { } value || reading.Unit is not { } unit
            || !Wanted.Value.TryGetValue(reading.Code, out string? wanted) || unit == wanted
            || !Definitions.Value.TryGetValue((unit, wanted), out Definition definition))
        {
            return reading;
        }
        try
        {
            return reading with { Value = decimal.Round((value - definition.Minus) * definition.Times / definition.By, Decimals), Unit = wanted };
        }
        catch (OverflowException)
        {
            // A number that no body has: it stays in its own unit, and the rules ask.
            return reading;
        }
    }

    private static FrozenDictionary<(string, string), Definition> Load()
    {
        using Stream stream = typeof(Units).Assembly.GetManifestResourceStream("Codes/units.json")
            ?? throw new InvalidOperationException("The assembly lacks its own table of units.");
        using JsonDocument document = JsonDocument.Parse(stream);
        Dictionary<(string, string), Definition> definitions = [];
        foreach (JsonElement unit in document.RootElement.GetProperty("units").EnumerateArray())
        {
            Definition definition = new(unit.GetProperty("minus").GetDecimal(), unit.GetProperty("times").GetDecimal(), unit.GetProperty("by").GetDecimal());
            foreach (JsonElement from in unit.GetProperty("from").EnumerateArray())
                definitions.Add((from.GetString()!, unit.GetProperty("to").GetString()!), definition);
        }
        return definitions.ToFrozenDictionary();
    }
}
