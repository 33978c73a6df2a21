using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A prescription that was issued before this one, as far as quantities of a case need it.</summary>
public sealed record EarlierPrescription
{
    /// <summary>A prescription of a day.</summary>
    /// <param name="issued">Its date of issue.</param>
    [JsonConstructor]
    public EarlierPrescription(LocalDate issued) => Issued = issued;

    /// <summary>Its date of issue.</summary>
    public LocalDate Issued { get; }

    /// <summary>Its diagnosis codes.</summary>
    /// <exception cref="ArgumentException">More than 50 entries.</exception>
    public ValueList<Code> Codes { get; init => field = Bounded.List(value, nameof(Codes), 50); }

    /// <summary>Its diagnosis group.</summary>
    public string? DiagnosisGroup { get; init => field = Text.Optional(value, nameof(DiagnosisGroup)); }

    /// <summary>Who prescribed it, with the same opaque keys as on this one.</summary>
    public Prescriber? Prescriber { get; init; }

    /// <summary>What it prescribed.</summary>
    /// <exception cref="ArgumentException">More than 50 entries.</exception>
    public ValueList<PrescriptionItem> Items { get; init => field = Bounded.List(value, nameof(Items), 50); }

    /// <summary>The day of its last session, if any was given.</summary>
    public LocalDate? LastSession { get; init; }

    /// <summary>Units of it that are still to be given, 0 to 1,000; null if not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int? UnitsOpen { get; init => field = value is { } units ? Amount.Between(units, nameof(UnitsOpen), 0, 1_000) : null; }

    /// <summary>Whether it went back to the prescriber before anything was given.</summary>
    public Stated ReturnedUnstarted { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(EarlierPrescription);
}
