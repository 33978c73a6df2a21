using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A reading that rules compare: its code, name, unit, and the range outside of which a value is taken as a slip of the pen.</summary>
public sealed record Measurement
{
    /// <summary>A reading by its code, name and unit.</summary>
    /// <param name="code">What is measured.</param>
    /// <param name="title">Its name for people.</param>
    /// <param name="unit">Its unit in UCUM.</param>
    /// <exception cref="ArgumentException">A text is blank or too long.</exception>
    public Measurement(Code code, string title, string unit)
    {
        Code = Guard.Against.Null(code);
        Title = Text.Required(title, nameof(title));
        Unit = Text.Required(unit, nameof(unit));
    }

    /// <summary>What is measured.</summary>
    public Code Code { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>Its unit in UCUM.</summary>
    public string Unit { get; }

    /// <summary>The values that are believed without asking back; null for all.</summary>
    public NumberRange? Plausible { get; init; }
}
