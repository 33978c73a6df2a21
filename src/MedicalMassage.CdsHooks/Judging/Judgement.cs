using MedicalMassage.CdsHooks.Orders;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.CdsHooks.Judging;

/// <summary>What was decided of an order, an appointment, or a patient whose chart was opened.</summary>
internal sealed record Judgement
{
    /// <summary>What it is about.</summary>
    internal required Subject Subject { get; init; }

    /// <summary>The days on which it is to be given, for appointments.</summary>
    internal IReadOnlyList<LocalDate> Days { get; init; } = [];

    internal MassageOrder? Order { get; init; }

    internal required ReferralCase Case { get; init; }

    internal required Decision Decision { get; init; }

    /// <summary>The verdict of the decision, narrowed to the places of an order that has no plan.</summary>
    internal required Verdict Verdict { get; init; }

    /// <summary>What may be done by what is known. While questions are open, the envelope of the decision also has what is presumed, which is often nothing at all.</summary>
    internal TreatmentEnvelope Known => Envelope(Decision);

    /// <summary>The part of the plan that lies in the known envelope: null if nothing is left, if there is no plan, or if nothing may be given.</summary>
    internal SessionPlan? Left => Verdict is Verdict.ProceedWithModifications or Verdict.Hold ? Case.Plan?.Within(Known) : null;

    /// <inheritdoc cref="Known"/>
    internal static TreatmentEnvelope Envelope(Decision decision) => decision.Verdict == Verdict.Hold
        ? TreatmentEnvelope.Whole.Restrict(decision.Findings.Where(finding => finding.Certainty == Certainty.Established).SelectMany(finding => finding.Effects.OfType<Restriction>()))
        : decision.Envelope;
}

/// <summary>What a judgement is about.</summary>
internal enum Subject : byte
{
    Patient,
    Order,
    Appointment,
}
