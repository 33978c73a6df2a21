using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A course of sessions toward an aim that can be measured.</summary>
public sealed record TreatmentPlan
{
    /// <summary>A course with an aim.</summary>
    /// <param name="aim">What it is to achieve: 1 to 2,000 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="aim"/> is blank or too long.</exception>
    [JsonConstructor]
    public TreatmentPlan(string aim) => Aim = Text.Required(aim, nameof(aim));

    /// <summary>What the course is to achieve.</summary>
    public string Aim { get; }

    /// <summary>What is measured, from which value to which; null if nothing is agreed.</summary>
    public OutcomeTarget? Outcome { get; init; }

    /// <summary>How often a week.</summary>
    public Frequency? PerWeek { get; init; }

    /// <summary>The sessions, in their order: blocks of like sessions.</summary>
    public ValueList<PlannedSessions> Sessions { get; init; }

    /// <summary>The keys of the evidence that it leans on.</summary>
    public ValueList<string> Evidence { get; init; }

    /// <summary>How many sessions there are in all blocks.</summary>
    [JsonIgnore]
    public int SessionCount
    {
        get
        {
            int count = 0;
            foreach (PlannedSessions block in Sessions.Span)
                count += block.Count;
            return count;
        }
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(TreatmentPlan);
}
