using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MedicalMassage.CdsHooks.Tests.Privacy;

/// <summary>Collects every activity and measurement of the process, of whatever source, with all of its tags.</summary>
internal sealed class Emitted : IDisposable
{
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    internal Emitted()
    {
        _activities = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _lines.Enqueue(
                $"activity {activity.Source.Name} {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {Tags(activity.TagObjects)} "
                + string.Join(" ", activity.Events.Select(one => one.Name + " " + Tags(one.Tags))) + Tags(activity.Baggage.Select(item => KeyValuePair.Create(item.Key, (object?)item.Value)))),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<long>(Note);
        _meters.SetMeasurementEventCallback<int>(Note);
        _meters.SetMeasurementEventCallback<double>(Note);
        _meters.Start();
    }

    internal IEnumerable<string> Lines => _lines;

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Note<T>(Instrument instrument, T measurement, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        _lines.Enqueue($"metric {instrument.Name} {Tags(tags.ToArray())}");

    private static string Tags(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(" ", tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
