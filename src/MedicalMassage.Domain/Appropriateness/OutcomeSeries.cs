using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Appropriateness;

/// <summary>The scored readings of one measure up to a day, oldest first, and why others do not count.</summary>
internal sealed record OutcomeSeries(string Measure, string? About, OutcomeMeasure? Known, List<OutcomeSeries.Point> Points, List<string> Unscored)
{
    /// <summary>A score on a day.</summary>
    internal readonly record struct Point(LocalDate Date, decimal Score, int Index);

    /// <summary>One series for each measure and what it was about; the leading measure first, then by id.</summary>
    internal static List<OutcomeSeries> Of(ReferralCase referral, EvidencePack evidence, Phrases phrases)
    {
        Dictionary<(string Measure, string? About), OutcomeSeries> series = [];
        for (int i = 0; i < referral.OutcomeReadings.Count; i++)
        {
            OutcomeReading reading = referral.OutcomeReadings[i];
            if (reading.Date > referral.AsOf)
                continue;
            if (!series.TryGetValue((reading.Measure, reading.About), out OutcomeSeries? one))
                series[(reading.Measure, reading.About)] = one = new(reading.Measure, reading.About, evidence.Measure(reading.Measure), [], []);
            one.Add(reading, i, phrases);
        }
        foreach (OutcomeSeries one in series.Values)
            one.Points.Sort((left, right) => left.Date != right.Date ? left.Date.CompareTo(right.Date) : left.Index.CompareTo(right.Index));
        string? leading = referral.Course?.Outcome?.Measure;
        return [.. series.Values.OrderBy(one => one.Measure == leading ? 0 : 1).ThenBy(one => one.Measure, StringComparer.Ordinal).ThenBy(one => one.About, StringComparer.Ordinal)];
    }

    private void Add(OutcomeReading reading, int index, Phrases phrases)
    {
        decimal? score = reading.Value ?? Known?.Items?.ScoreOf(reading.Items);
        if (score is not { } given)
        {
            Unscored.Add(reading.Items.Count == 0 || Known?.Items is null
                ? phrases.Say(Phrase.ProgressOutcomereadingsHasNoScoreGive, index)
                : phrases.Say(Phrase.ProgressOutcomereadingsNotScoredNeedsIts, index, Known.Title, Known.Items.LeastAnswered ?? Known.Items.Count, Known.Items.Count));
        }
        else if (Known?.Range is { } range && !range.Contains(given))
        {
            Unscored.Add(phrases.Say(Phrase.ProgressOutcomereadingsDoesNotCountGoes, index, Known.Title, range.AtLeast, range.AtMost));
        }
        else
        {
            Points.Add(new(reading.Date, given, index));
        }
    }
}
