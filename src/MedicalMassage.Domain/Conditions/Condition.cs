namespace MedicalMassage.Domain;

/// <summary>A diagnosed condition, present or past, with the state it is in.</summary>
/// <remarks>A code is not a state: rules ask for status, stage, control and dates where they matter, and say so where the record is silent.</remarks>
public sealed record Condition
{
    /// <summary>What it is, as a code; null if the record has only words, which no rule can read.</summary>
    public Code? Code { get; init; }

    /// <summary>What it is in words, at most 2,000 characters.</summary>
    public string? Text { get; init => field = Coding.Text.Optional(value, nameof(Text)); }

    /// <summary>Whether it is there now.</summary>
    public ConditionStatus Status { get; init; }

    /// <summary>How sure the diagnosis is.</summary>
    public Verification Verification { get; init; }

    /// <summary>When it began.</summary>
    public PartialDate? Onset { get; init; }

    /// <summary>When it was gone.</summary>
    public PartialDate? Abated { get; init; }

    /// <summary>The stage it is in.</summary>
    public Acuity Acuity { get; init; }

    /// <summary>Whether it is treated and in hand.</summary>
    public Control Control { get; init; }

    /// <summary>Where on the body it is.</summary>
    public ValueList<BodySite> Sites { get; init; }

    /// <summary>A condition that is there now.</summary>
    /// <param name="code">What it is.</param>
    /// <param name="text">What it is in words.</param>
    public static Condition Active(Code code, string? text = null) => new() { Code = code, Text = text, Status = ConditionStatus.Active };

    /// <summary>A condition that is gone.</summary>
    /// <param name="code">What it was.</param>
    /// <param name="text">What it was in words.</param>
    public static Condition Resolved(Code code, string? text = null) => new() { Code = code, Text = text, Status = ConditionStatus.Resolved };

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(Condition);
}
