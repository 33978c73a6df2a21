using NodaTime;

namespace MedicalMassage.Domain.Rules;

/// <summary>A rule in a book, with the pack that it is from and the overrides that stand against it.</summary>
internal sealed record BookEntry(IReferralRule Rule, RulePack? Pack, ValueList<EntryOverride> Overrides)
{
    /// <summary>True if nothing overrides the rule and it holds on any day.</summary>
    internal bool IsPlain { get; } = Overrides.Count == 0 && Period.Of(Pack).And(Rule.Info).IsAlways;

    /// <summary>The override that is in force on a day: the last one that was added.</summary>
    internal EntryOverride? InForce(LocalDate date)
    {
        for (int i = Overrides.Count - 1; i >= 0; i--)
        {
            if (Overrides[i].Terms.HoldsOn(date))
                return Overrides[i];
        }
        return null;
    }
}

/// <summary>An override with the rule that stands in, if any, the pack that this is from, if any, and the layer that brought it, if any.</summary>
internal sealed record EntryOverride(Override Terms, IReferralRule? Replacement, RulePack? Pack = null, PackReference? Layer = null);
