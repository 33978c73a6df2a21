namespace MedicalMassage.CdsHooks;

/// <summary>Which call is being answered. The identifiers are those of the client's record: keep them out of logs.</summary>
public sealed class HookCall
{
    internal HookCall(string hook, Guid instance, string patientId, string userId, string? encounterId)
    {
        Hook = hook;
        Instance = instance;
        PatientId = patientId;
        UserId = userId;
        EncounterId = encounterId;
    }

    /// <summary>The hook, such as <c>order-sign</c>.</summary>
    public string Hook { get; }

    /// <summary>The identifier of this call.</summary>
    public Guid Instance { get; }

    /// <summary>The FHIR id of the patient.</summary>
    public string PatientId { get; }

    /// <summary>The user, as type and id, such as <c>Practitioner/9</c>.</summary>
    public string UserId { get; }

    /// <summary>The FHIR id of the encounter, or null.</summary>
    public string? EncounterId { get; }
}
