using Ardalis.GuardClauses;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>
/// A session that is planned to work somewhere with some technique harder than some pressure. So a rule can hold for everybody whose plan
/// goes there, and is silent for all others. Without a plan the answer is no: such a rule speaks when the plan is there to be judged.
/// </summary>
public sealed record PlanTrigger : Trigger
{
    /// <summary>Work in these regions.</summary>
    /// <param name="regions">Any of these places: at least one.</param>
    /// <exception cref="ArgumentException">No region.</exception>
    public PlanTrigger(BodyRegions regions) =>
        Regions = Guard.Against.InvalidInput(regions, nameof(regions), r => !r.IsEmpty, "at least one region");

    /// <summary>The places; a segment that works in one of them counts.</summary>
    public BodyRegions Regions { get; }

    /// <summary>The techniques that count; empty for any.</summary>
    public SetOf<Technique> Techniques { get; init; }

    /// <summary>Only work harder than this counts; null for any pressure.</summary>
    public Pressure? Above { get; init; }

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        if (referral.Plan is not { } plan)
            return Truth.No;
        Truth truth = Truth.No;
        for (int i = 0; i < plan.Segments.Count; i++)
        {
            Segment segment = plan.Segments[i];
            if (!Concerns(segment))
                continue;
            string text = scope.Phrases.Say(Phrase.FactAtPressure, scope.Phrases.Of(segment.Technique), segment.Pressure.Level);
            scope.Add(new(FormattableString.Invariant($"plan.segments[{i}]"), text, HasPlace: true, (segment.Regions & Regions).Mask, null, Certain: true));
            truth = Truth.Yes;
        }
        return truth;
    }

    /// <summary>True if the segment works there, so, and harder than that.</summary>
    internal bool Concerns(Segment segment) =>
        segment.Regions.Overlaps(Regions)
        && (Techniques.IsEmpty || Techniques.Contains(segment.Technique))
        && (Above is not { } above || segment.Pressure > above);

    internal override void Support(RuleSupport support) => support.Plans.Add(this);

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        // A plan has neither codes nor words.
    }
}
