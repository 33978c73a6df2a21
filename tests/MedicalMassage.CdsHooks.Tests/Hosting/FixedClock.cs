namespace MedicalMassage.CdsHooks.Tests.Hosting;

/// <summary>Noon of 23 November 2026. Timers run as ever.</summary>
internal sealed class FixedClock : TimeProvider
{
    internal static DateTimeOffset Now { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
