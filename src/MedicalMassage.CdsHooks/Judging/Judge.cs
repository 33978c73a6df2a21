using MedicalMassage.CdsHooks.Orders;
using MedicalMassage.CdsHooks.Records;
using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;
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
        bool mayConcern = service.DraftType switch
        {
            null => true,
            "ServiceRequest" => request.Drafts.Any(_orders.IsMassage),
            _ => request.Drafts.Count > 0,
        };
        if (!mayConcern)
            return (null, []);

        PatientRecord record = await _records.ReadAsync(request, service, today, waiting, cancellationToken).ConfigureAwait(false);
        MassageOrder[] orders = service.DraftType == "ServiceRequest" ? [.. request.Drafts.Select(draft => _orders.Read(draft, patient, record.Resources)).OfType<MassageOrder>()] : [];
        MassageAppointment[] appointments = service.DraftType == "Appointment"
            ? [.. request.Drafts.Select(draft => _appointments.Read(draft, record.Resources, patient)).OfType<MassageAppointment>()]
            : [];
        if (service.DraftType == "Appointment" && appointments.Length == 0)
            return (null, []);

        // Which order is meant is a matter of the hook, and of none that the record holds beside it.
        ImportedHistory imported = record.Imported with { Prescriptions = [] };
        CompletedCase joined = FhirImport.Join(new(today) { Setting = _options.Setting }, imported);
        if (_completion is not null)
        {
            ReferralCase told = await _completion.CompleteAsync(request.Call, joined.Referral, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            joined = FhirImport.Join(told with { AsOf = today, Setting = told.Setting == default ? _options.Setting : told.Setting }, imported);
        }
        ReferralCase known = joined.Referral;
        record = record with { Contradictions = joined.Contradictions };
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
            referral = known with { Prescription = Joined(known.Prescription, order.Prescription), Plan = order.Plan };
        }
        Decision decision = _options.Book.Evaluate(referral);
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

    /// <summary>The sheet that the host knows of the order, with the reasons that the order itself has; else what the order says.</summary>
    private static Prescription Joined(Prescription? told, Prescription ordered) => told is null ? ordered
        : ordered.Diagnosis is null ? told
        : told with { Diagnosis = ordered.Diagnosis, FurtherDiagnoses = ordered.FurtherDiagnoses };

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
