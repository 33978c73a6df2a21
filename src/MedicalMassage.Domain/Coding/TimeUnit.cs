namespace MedicalMassage.Domain;

/// <summary>The units of a time window, by their UCUM letters in the file format: <c>d</c>, <c>wk</c>, <c>mo</c>, <c>a</c>.</summary>
public enum TimeUnit : byte
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks of seven days.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,
}
