using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>
/// What the prescriber recommended is what may be done: other regions, techniques and longer sessions are outside. A recommendation that
/// the form leaves open restricts nothing. The prescriber's written permission lifts it.
/// </summary>
internal sealed record Recommendations : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        ValueList<PrescriptionItem> items = judgement.Prescription.Items;
        if (judgement.Prescription.Precautions.Count > 0)
            judgement.Find(Judgement.Fact("precautions", string.Join("; ", judgement.Prescription.Precautions)), Say.Tell(Audience.Therapist, judgement.Phrases.Say(Phrase.PrescriptionPrescriberWarns, string.Join("; ", judgement.Prescription.Precautions))));
        if (items.Count == 0 || judgement.Prescription.Kind == PrescriptionKind.Blanket)
            return;
        List<Effect> effects = [];
        foreach (IGrouping<BodyRegions, Technique> outside in SetOf<Technique>.All.GroupBy(technique => Outside(items, technique)))
        {
            if (!outside.Key.IsEmpty)
                effects.Add(Restriction.Exclude(outside.Key, SetOf.Create<Technique>([.. outside])) with { LiftedByClearance = true });
        }
        if (items.All(item => item.Minutes is not null))
            effects.Add(Restriction.LimitMinutes(Math.Min(Segment.MaxMinutes, items.Sum(item => item.Minutes!.Value))) with { LiftedByClearance = true });
        if (effects.Count > 0)
            judgement.Find(Judgement.Fact("items", judgement.Phrases.Say(Phrase.PrescriptionWhatRecommended)), [.. effects]);
    }

    /// <summary>Where no item allows a technique.</summary>
    private static BodyRegions Outside(ValueList<PrescriptionItem> items, Technique technique)
    {
        BodyRegions allowed = BodyRegions.None;
        foreach (PrescriptionItem item in items.Span)
        {
            if (item.Techniques.IsEmpty || item.Techniques.Contains(technique))
                allowed |= item.Regions.IsEmpty ? BodyRegions.WholeBody : item.Regions;
        }
        return BodyRegions.WholeBody.Except(allowed);
    }
}
