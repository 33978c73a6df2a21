namespace MedicalMassage.CdsHooks;

/// <summary>Receives what users did with cards. Register one to have it; otherwise feedback is counted and dropped.</summary>
public interface IFeedbackReceiver
{
    /// <summary>Receives the feedback of one call. The client is answered when it is done.</summary>
    /// <param name="service">The id of the service that made the cards.</param>
    /// <param name="feedback">What users did.</param>
    /// <param name="cancellationToken">Ends when the client hangs up or the time is over.</param>
    ValueTask ReceiveAsync(string service, IReadOnlyList<CardFeedback> feedback, CancellationToken cancellationToken);
}
