using Microsoft.Extensions.Logging;

namespace MedicalMassage.CdsHooks.Telemetry;

/// <summary>Every message that is logged. None of them holds a fact of a patient.</summary>
/// <remarks>They stand in one class: the generator writes several classes in an order that changes from build to build, and so the build would differ.</remarks>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Warning, "AllowUnauthenticatedClients is set: anybody who reaches this server may call it and is answered. This is for development on one's own machine alone.")]
    internal static partial void LogOpenDoor(this ILogger logger);

    [LoggerMessage(2, LogLevel.Information, "CDS Hooks {Endpoint} of {Service} answered with {Status}.")]
    internal static partial void LogAnswered(this ILogger logger, string endpoint, string service, int status);

    [LoggerMessage(3, LogLevel.Error, "A CDS Hooks call failed with {Kind} at:\n{Place}")]
    internal static partial void LogFault(this ILogger logger, string kind, string place);

    [LoggerMessage(4, LogLevel.Warning, "A client was not let in: {Reason}.")]
    internal static partial void LogRefused(this ILogger logger, string reason);

    [LoggerMessage(5, LogLevel.Warning, "The keys at {Url} could not be had: {Reason}. Tokens signed with them are refused.")]
    internal static partial void LogNoKeys(this ILogger logger, Uri url, string reason);

    [LoggerMessage(6, LogLevel.Warning, "The query {Key} could not be read from the client's FHIR server: {Reason}.")]
    internal static partial void LogNotFetched(this ILogger logger, string key, string reason);
}
