using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks;

/// <summary>What the host knows beside the client's record: symptoms of an intake form, the therapist, clearances. Register one to have it asked.</summary>
public interface ICaseCompletion
{
    /// <summary>Completes the case that was read from the client's record. It is called once for each call, before orders are looked at.</summary>
    /// <param name="call">Which call it is.</param>
    /// <param name="referral">The case. Sections that were not provided in full are marked so; leave these marks.</param>
    /// <param name="cancellationToken">Ends when the client hangs up or the time is over.</param>
    ValueTask<ReferralCase> CompleteAsync(HookCall call, ReferralCase referral, CancellationToken cancellationToken);
}
