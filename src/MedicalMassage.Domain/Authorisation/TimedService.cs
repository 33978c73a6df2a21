using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Minutes of one service on one day.</summary>
public sealed record TimedService
{
    /// <summary>Minutes of a service.</summary>
    /// <param name="code">The payer's code, such as <c>97124</c>.</param>
    /// <param name="minutes">0 to 1,440.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is out of range.</exception>
    public TimedService(string code, int minutes)
    {
        Code = Text.Required(code, nameof(code));
        Minutes = Amount.Between(minutes, nameof(minutes), 0, 24 * 60);
    }

    /// <summary>The payer's code.</summary>
    public string Code { get; }

    /// <summary>The minutes.</summary>
    public int Minutes { get; }
}
