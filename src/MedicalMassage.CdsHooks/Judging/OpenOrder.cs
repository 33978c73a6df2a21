using MedicalMassage.CdsHooks.Orders;
using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks.Judging;

/// <summary>Narrows the verdict on any massage to the places of an order that leaves technique, pressure or minutes open.</summary>
/// <remarks>The same steps as for a plan: nothing left where it is ordered, or nothing taken away there. What has to wait stays as it is.</remarks>
internal static class OpenOrder
{
    internal static Verdict Narrow(Decision decision, MassageOrder order)
    {
        TreatmentEnvelope envelope = Judgement.Envelope(decision);
        if (decision.Verdict < Verdict.DoNotTreat && envelope.ExcludedRegions.Contains(order.Regions))
            return Verdict.DoNotTreat;
        return decision.Verdict == Verdict.ProceedWithModifications && IsUntouched(envelope, order) ? Verdict.Proceed : decision.Verdict;
    }

    private static bool IsUntouched(TreatmentEnvelope envelope, MassageOrder order) =>
        (order.Position is { } position ? envelope.Positions.Contains(position) : envelope.Positions.IsAll)
        && (envelope.MaxMinutes is not { } most || order.Minutes <= most)
        && (order.Techniques.Count > 0 ? order.Techniques : Enum.GetValues<Technique>())
            .All(technique => envelope.Allowed(technique, order.Pressure ?? Pressure.Level5).Contains(order.Regions));
}
