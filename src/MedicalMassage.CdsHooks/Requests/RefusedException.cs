using System.Diagnostics.CodeAnalysis;

namespace MedicalMassage.CdsHooks.Requests;

/// <summary>A call that is refused, with its HTTP status, a place and a reason. It holds nothing of what the request says.</summary>
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "It is thrown with a status and a place, or not at all.")]
internal sealed class RefusedException : Exception
{
    internal RefusedException(int status, string issue, string path, string message)
        : base(message)
    {
        Status = status;
        Issue = issue;
        Path = path;
    }

    internal int Status { get; }

    /// <summary>The kind of issue, as <c>OperationOutcome.issue.code</c> names it.</summary>
    internal string Issue { get; }

    /// <summary>Where in the request: <c>$</c> for all of it, <c>context.patientId</c>, <c>header Authorization</c>.</summary>
    internal string Path { get; }

    internal static RefusedException Malformed(string path, string message) => new(400, "structure", path, message);

    internal static RefusedException Missing(string path) => new(400, "required", path, "It is missing, and has to be there.");

    internal static RefusedException Wrong(string path, string expected) => new(400, "value", path, $"Expected {expected}.");
}
