using System.Diagnostics;
using System.Diagnostics.Metrics;
using MedicalMassage.CdsHooks.Judging;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Telemetry;

/// <summary>Counts and times of calls. Tags are words of ours and HTTP statuses, never anything that a request says.</summary>
internal sealed class Instruments
{
    internal static readonly ActivitySource Activities = new(CdsHooksTelemetry.ActivitySourceName);

    private readonly Counter<long> _calls;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _verdicts;
    private readonly Counter<long> _gaps;
    private readonly Counter<long> _feedback;

    public Instruments(IMeterFactory meters)
    {
        Meter meter = meters.Create(CdsHooksTelemetry.MeterName);
        _calls = meter.CreateCounter<long>("medical_massage.cds_hooks.calls", "{call}", "Calls, by endpoint, service and HTTP status.");
        _duration = meter.CreateHistogram<double>("medical_massage.cds_hooks.duration", "s", "Time from a call to its answer, by endpoint and service.");
        _verdicts = meter.CreateCounter<long>("medical_massage.cds_hooks.verdicts", "{verdict}", "What was decided, by service and verdict.");
        _gaps = meter.CreateCounter<long>("medical_massage.cds_hooks.prefetch_gaps", "{key}", "Prefetch keys of ours that were not given in full, by key.");
        _feedback = meter.CreateCounter<long>("medical_massage.cds_hooks.feedback", "{card}", "Feedback on cards, by service and outcome.");
    }

    internal void Call(string endpoint, string service, int status, TimeSpan duration)
    {
        _calls.Add(1, new("endpoint", endpoint), new("service", service), new("status", status));
        _duration.Record(duration.TotalSeconds, new("endpoint", endpoint), new("service", service));
    }

    internal void Judged(string service, IReadOnlyList<Judgement> judgements)
    {
        foreach (Judgement judgement in judgements)
            _verdicts.Add(1, new("service", service), new("verdict", OrderCodes.Word(judgement.Verdict)));
    }

    internal void Gaps(IReadOnlyList<PrefetchGap> gaps)
    {
        foreach (PrefetchGap gap in gaps)
            _gaps.Add(1, new KeyValuePair<string, object?>("key", gap.Key));
    }

    internal void Feedback(string service, bool isAccepted) =>
        _feedback.Add(1, new("service", service), new("outcome", isAccepted ? "accepted" : "overridden"));
}
