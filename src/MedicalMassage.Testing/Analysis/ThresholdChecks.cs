using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Analysis;

/// <summary>
/// Bands of the same reading, under the same other conditions: between two of them no value may be left out, and at their edges none may be
/// in both by a slip. Wide overlaps, as of “160 or more” and “180 or more”, are meant.
/// </summary>
internal static class ThresholdChecks
{
    internal static void Check(RulePack pack, RuleBook against, Notes notes)
    {
        HashSet<string> own = [.. pack.Rules.Select(rule => rule.Info.Id)];
        IEnumerable<Contraindication> all = pack.Rules.Concat(against.Rules.Where(rule => !own.Contains(rule.Info.Id))).OfType<Contraindication>();
        foreach (IGrouping<(Code, string), Band> group in all.SelectMany(Bands).GroupBy(band => (band.Reading.Measurement.Code, band.Beside)))
        {
            Band[] bands = [.. group];
            if (bands.Length > 1)
                Check(bands, own, notes);
        }
    }

    private static void Check(Band[] bands, HashSet<string> own, Notes notes)
    {
        foreach (Band band in bands.Where(band => own.Contains(band.Rule.Info.Id)))
        {
            if (band.Upper is { } upper && band.Lower is not null)
                CheckUpper(band, upper, bands, notes);
            foreach (Band other in bands.Where(other => other.Rule != band.Rule && other.Lower is { } lower && band.Upper is { } end && lower.Value == end.Value))
            {
                if (band.Upper!.Value.Closed && other.Lower!.Value.Closed)
                    Report("overlap", band, other, band.Upper.Value.Value, "is in both", "Let one of them end before it", notes, expected: true);
                else if (!band.Upper!.Value.Closed && !other.Lower!.Value.Closed)
                    Report("gap", band, other, band.Upper.Value.Value, "is in neither", "Let one of them take it in", notes, expected: false);
            }
        }
    }

    /// <summary>A band with both ends has a next one: on the side where it gets worse, somebody has to take over.</summary>
    private static void CheckUpper(Band band, Edge upper, Band[] bands, Notes notes)
    {
        Band[] others = [.. bands.Where(other => other.Rule != band.Rule)];
        bool takenUp = Array.Exists(others, other => other.Reaches(upper.Value));
        bool takenDown = Array.Exists(others, other => other.Reaches(band.Lower!.Value.Value));
        if (takenUp || takenDown)
            return;
        Band? above = others.Where(other => other.Lower is { } lower && lower.Value > upper.Value).MinBy(other => other.Lower!.Value.Value);
        Band? below = others.Where(other => other.Upper is { } end && end.Value < band.Lower!.Value.Value).MaxBy(other => other.Upper!.Value.Value);
        if (above is not null)
            Report("gap", band, above, (upper.Value + above.Lower!.Value.Value) / 2, "lies between them and is in neither", "Let them meet", notes, expected: false);
        else if (below is not null)
            Report("gap", band, below, (band.Lower!.Value.Value + below.Upper!.Value.Value) / 2, "lies between them and is in neither", "Let them meet", notes, expected: false);
    }

    private static void Report(string check, Band band, Band other, decimal value, string what, string mend, Notes notes, bool expected)
    {
        Measurement measured = band.Reading.Measurement;
        ReferralCase? patient = band.Patient(value);
        string shown = string.Create(CultureInfo.InvariantCulture, $"{measured.Title} of {value} {measured.Unit}");
        notes.Tried(
            check, band.Rule.Info.Id, $"A {shown} {what}: “{band.Reading.Range}” here, “{other.Reading.Range}” in {other.Rule.Info.Id}. {mend}.",
            patient, tried => ReachChecks.Speaks(band.Rule, tried) == expected && ReachChecks.Speaks(other.Rule, tried) == expected);
    }

    /// <summary>The readings that a rule compares, each with what has to be true beside it.</summary>
    private static IEnumerable<Band> Bands(Contraindication rule) => Bands(rule, rule.When, []);

    private static IEnumerable<Band> Bands(Contraindication rule, Trigger trigger, Trigger[] beside) => trigger switch
    {
        ObservationTrigger reading => [new(rule, reading, string.Join('|', beside.Select(part => part.ToString()).Order(StringComparer.Ordinal)), beside)],
        AnyTrigger any => any.Parts.SelectMany(part => Bands(rule, part, beside)),
        AllTrigger all => all.Parts.SelectMany((part, index) => Bands(rule, part, [.. beside, .. all.Parts.Where((_, i) => i != index)])),
        _ => [],
    };

    private readonly record struct Edge(decimal Value, bool Closed);

    private sealed record Band(Contraindication Rule, ObservationTrigger Reading, string Beside, Trigger[] Others)
    {
        internal Edge? Lower => Reading.Range.AtLeast is { } least ? new(least, true) : Reading.Range.Above is { } above ? new(above, false) : null;

        internal Edge? Upper => Reading.Range.AtMost is { } most ? new(most, true) : Reading.Range.Below is { } below ? new(below, false) : null;

        /// <summary>True if the band comes up to the value from either side or holds it, at least as an end.</summary>
        internal bool Reaches(decimal value) => !(Lower?.Value > value) && !(Upper?.Value < value);

        /// <summary>A patient with a reading of this value for whom all else of the rule is so.</summary>
        internal ReferralCase? Patient(decimal value)
        {
            ReferralCase? patient = Others.Length == 0 ? Representatives.Base(new(2026, 6, 15)) : ReachChecks.Witness(Trigger.All(Others), out _);
            return patient is null ? null : patient with
            {
                Patient = patient.Patient with { Observations = [.. patient.Patient.Observations, Observation.Of(Reading.Measurement.Code, value, Reading.Measurement.Unit, patient.AsOf)] },
            };
        }
    }
}
