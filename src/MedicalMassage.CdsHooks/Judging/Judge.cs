using MedicalMassage.CdsHooks.Orders;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.Domain;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MedicalMassage.CdsHooks.Judging;

/// <summary>From a call to judgements: finds the orders and appointments of massage, and decides each with the patient's record.</summary>
internal sealed class Judge
{
    private readonly CdsHooksOptions _options;
    private readonly OrderReader _orders;
    private readonly AppointmentReader _appointments;
    private readonly RecordReader _records;
    private readonly TimeProvider _clock;
    private readonly ICaseCompletion? _completion;

    public Judge(IOptions<CdsHooksOptions> options, RecordReader records, TimeProvider clock, ICaseCompletion? completion = null)
    {
        _options = options.Value;
        _orders = new(_options);
        _appointments = new(_options, _orders);
        _records = records;
        _clock = clock;
        _completion = completion;
    }

    /// <summary>The judgements and the record that they rest on; no record if there was nothing of massage to judge.</summary>
    internal async Task<(PatientRecord? Record, IReadOnlyList<Judgement> Judgements)> JudgeAsync(
        HookRequest request, HookService service, RecordReader.Waiting waiting, CancellationToken cancellationToken)
    {
        string patient = request.Call.PatientId;
        LocalDate today = Today();
        MassageOrder[] orders = service.DraftType == "ServiceRequest" ? [.. request.Drafts.Select(draft => _orders.Read(draft, patient)).OfType<MassageOrder>()] : [];
        bool mayConcern = service.DraftType switch
        {
            null => true,
            "ServiceRequest" => orders.Length > 0,
            _ => request.Drafts.Count > 0,
        };
        if (!mayConcern)
            return (null, []);

        PatientRecord record = await _records.ReadAsync(request, service, today, waiting, cancellationToken).ConfigureAwait(false);
        MassageAppointment[] appointments = service.DraftType == "Appointment"
            ? [.. request.Drafts.Select(draft => _appointments.Read(draft, record.Resources, patient)).OfType<MassageAppointment>()]
            : [];
        if (service.DraftType == "Appointment" && appointments.Length == 0)
            return (null, []);

        ReferralCase known = new(today) { Patient = record.Patient, Setting = _options.Setting };
        if (_completion is not null)
            known = await _completion.CompleteAsync(request.Call, known, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        List<Judgement> judgements = [];
        if (service.DraftType is null)
            judgements.Add(Decide(known, Subject.Patient, null, []));
        foreach (MassageOrder order in orders)
        {
            cancellationToken.ThrowIfCancellationRequested();
            judgements.Add(Decide(known, Subject.Order, order, []));
        }
        foreach (MassageAppointment appointment in appointments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LocalDate day = appointment.Day is { } start && start > today ? start : today;
            judgements.Add(Decide(known with { AsOf = day }, Subject.Appointment, appointment.Order, [day]));
        }
        return (record, Joined(judgements));
    }

    private LocalDate Today() => LocalDate.FromDateTime(TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), _options.TimeZone).DateTime);

    private Judgement Decide(ReferralCase known, Subject subject, MassageOrder? order, IReadOnlyList<LocalDate> days)
    {
        ReferralCase referral = known;
        if (order is not null)
        {
            // A case has one diagnosis of a prescription; the other reasons are conditions like those of the record.
            Condition[] others = [.. order.Reasons.Skip(1)];
            referral = known with
            {
                Patient = IncompleteSections.Add(known.Patient, others),
                Prescription = order.Reasons.Count > 0 ? (known.Prescription ?? new()) with { Diagnosis = order.Reasons[0] } : known.Prescription,
                Plan = order.Plan,
            };
        }
        Decision decision = _options.RuleBook.Evaluate(referral);
        return new()
        {
            Subject = subject,
            Days = days,
            Order = order,
            Case = referral,
            Decision = decision,
            Verdict = referral.Plan is null && order is { Regions.IsEmpty: false } ? OpenOrder.Narrow(decision, order) : decision.Verdict,
        };
    }

    /// <summary>Appointments of a series that get the same answer share one judgement.</summary>
    private static List<Judgement> Joined(List<Judgement> judgements)
    {
        List<Judgement> joined = [];
        foreach (Judgement judgement in judgements)
        {
            int same = judgement.Subject == Subject.Appointment ? joined.FindIndex(other => IsSame(other, judgement)) : -1;
            if (same < 0)
                joined.Add(judgement);
            else
                joined[same] = joined[same] with { Days = [.. joined[same].Days, .. judgement.Days] };
        }
        return joined;
    }

    private static bool IsSame(Judgement one, Judgement other) =>
        one.Order?.Resource.Path == other.Order?.Resource.Path
        && one.Verdict == other.Verdict
        && one.Decision with { AsOf = default, ValidThrough = null } == other.Decision with { AsOf = default, ValidThrough = null };
}
