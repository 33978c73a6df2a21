using MedicalMassage.CdsHooks.Records;
using Microsoft.AspNetCore.Http;

namespace MedicalMassage.CdsHooks.Endpoints;

/// <summary>A call while it is answered.</summary>
/// <param name="Http">The HTTP side of it.</param>
/// <param name="Aborted">Ends when the client hangs up or the time is over.</param>
internal sealed record Call(HttpContext Http, CancellationToken Aborted)
{
    /// <summary>What is being waited for, which decides the status when the time is over.</summary>
    internal RecordReader.Waiting Waiting { get; } = new();
}
