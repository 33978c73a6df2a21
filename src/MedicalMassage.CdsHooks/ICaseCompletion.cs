using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks;

/// <summary>What the host knows beside the client's record: symptoms of an intake form, the therapist, clearances. Register one to have it asked.</summary>
public interface ICaseCompletion
{
    /// <summary>What the host knows, which may build on what was read from the client's record. It is called once for each call.</summary>
    /// <remarks>
    /// What is returned is joined with the record again (<see cref="Fhir.FhirImport.Join"/>): no fact of the record is lost, of two
    /// that contradict each other the stricter counts, and the card says so.
    /// </remarks>
    /// <param name="call">Which call it is.</param>
    /// <param name="referral">The case as the record tells it. Sections that were not provided in full are marked so.</param>
    /// <param name="cancellationToken">Ends when the client hangs up or the time is over.</param>
    ValueTask<ReferralCase> CompleteAsync(HookCall call, ReferralCase referral, CancellationToken cancellationToken);
}
