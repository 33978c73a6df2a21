using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A reading: a vital sign or a laboratory value.</summary>
public sealed record Observation
{
    /// <summary>A reading of something.</summary>
    /// <param name="code">What was measured, usually a LOINC code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    [JsonConstructor]
    public Observation(Code code) => Code = Guard.Against.Null(code);

    /// <summary>What was measured.</summary>
    public Code Code { get; }

    /// <summary>What was measured, or found, in words.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>The number, in <see cref="Unit"/>; null if there is none. Kept as it came, however strange.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit in UCUM, such as <c>mm[Hg]</c>.</summary>
    public string? Unit { get; init => field = Coding.Text.Optional(value, nameof(Unit)); }

    /// <summary>When it was measured. Without a date a reading cannot be told from an old one.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Why there is no number.</summary>
    public AbsentReason Absent { get; init; }

    /// <summary>A number with its unit.</summary>
    /// <param name="code">What was measured.</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit in UCUM.</param>
    /// <param name="on">When it was measured.</param>
    public static Observation Of(Code code, decimal value, string unit, PartialDate? on) =>
        new(code) { Value = value, Unit = unit, Date = on };

    /// <summary>A blood pressure: two readings, systolic (LOINC 8480-6) and diastolic (LOINC 8462-4), in mm[Hg].</summary>
    /// <param name="systolic">The upper number.</param>
    /// <param name="diastolic">The lower number.</param>
    /// <param name="on">When it was measured.</param>
    public static ValueList<Observation> BloodPressure(decimal systolic, decimal diastolic, LocalDate on) =>
    [
        Of(Code.Loinc("8480-6"), systolic, "mm[Hg]", on),
        Of(Code.Loinc("8462-4"), diastolic, "mm[Hg]", on),
    ];

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Observation);
}
