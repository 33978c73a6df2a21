namespace MedicalMassage.Domain;

/// <summary>A medicine that the patient takes or took.</summary>
public sealed record Medication
{
    /// <summary>Which medicine, as a code; null if the record has only words, which no rule can read.</summary>
    public Code? Code { get; init; }

    /// <summary>Which medicine in words, at most 2,000 characters.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>Whether it is taken.</summary>
    public MedicationStatus Status { get; init; }

    /// <summary>Since when it is taken.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>The last day it was or is to be taken.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>How it enters the body.</summary>
    public Route Route { get; init; }

    /// <summary>Where it is applied or injected.</summary>
    public ValueList<BodySite> Sites { get; init; }

    /// <summary>A medicine that is taken now.</summary>
    /// <param name="code">Which medicine.</param>
    /// <param name="text">Which medicine in words.</param>
    public static Medication Taking(Code code, string? text = null) => new() { Code = code, Text = text, Status = MedicationStatus.Active };

    /// <summary>A medicine that was stopped.</summary>
    /// <param name="code">Which medicine.</param>
    /// <param name="until">The last day it was taken.</param>
    /// <param name="text">Which medicine in words.</param>
    public static Medication Stopped(Code code, PartialDate until, string? text = null) =>
        new() { Code = code, Text = text, Status = MedicationStatus.Stopped, Until = until };

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Medication);
}
