namespace MedicalMassage.CdsHooks;

/// <summary>The names under which the services tell what they do, for OpenTelemetry: <c>AddSource</c> and <c>AddMeter</c>. Nothing of a patient is ever told.</summary>
public static class CdsHooksTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "MedicalMassage.CdsHooks";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "MedicalMassage.CdsHooks";
}
