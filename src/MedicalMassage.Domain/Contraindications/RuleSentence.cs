using Ardalis.GuardClauses;

namespace MedicalMassage.Domain;

/// <summary>
/// Says a rule aloud: <c>info.When(trigger).Exclude(…).Require(…)</c>. Every effect has a word of its own and every word adds exactly
/// the effect that it names. The result is the same object that a rule pack in JSON gives, equal by value.
/// </summary>
public static class RuleSentence
{
    /// <summary>Why the rule is there, and what lifts or settles it.</summary>
    /// <param name="info">The rule.</param>
    /// <param name="rationale">Why.</param>
    /// <param name="resolvedBy">What lifts or settles it.</param>
    /// <exception cref="ArgumentException">A text is too long.</exception>
    public static RuleInfo Because(this RuleInfo info, string rationale, string resolvedBy) =>
        Guard.Against.Null(info) with { Rationale = rationale, ResolvedBy = resolvedBy };

    /// <summary>When the rule holds. It becomes a contraindication with its first effect.</summary>
    /// <param name="info">The rule.</param>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static ITriggeredRule When(this RuleInfo info, Trigger trigger) => new TriggeredRule(Guard.Against.Null(info), Guard.Against.Null(trigger));

    /// <summary>No massage at all: anywhere, or in these regions.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="on">Where; left out: everywhere, or only where <paramref name="reach"/> says.</param>
    /// <param name="reach">Also where the fact is, or as far from it as this says.</param>
    /// <param name="unlessCleared">True if a valid clearance takes the effect away.</param>
    public static Contraindication ExcludeAllMassage(this ITriggeredRule rule, BodyRegions? on = null, Reach reach = Reach.None, bool unlessCleared = false) =>
        rule.With(Restriction.Exclude(Regions(on, reach)), reach, unlessCleared);

    /// <summary>None of these techniques: anywhere, or in these regions.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="techniques">Which: at least one.</param>
    /// <param name="on">Where; left out: everywhere, or only where <paramref name="reach"/> says.</param>
    /// <param name="reach">Also where the fact is, or as far from it as this says.</param>
    /// <param name="unlessCleared">True if a valid clearance takes the effect away.</param>
    /// <exception cref="ArgumentException">No technique.</exception>
    public static Contraindication Exclude(this ITriggeredRule rule, SetOf<Technique> techniques, BodyRegions? on = null, Reach reach = Reach.None, bool unlessCleared = false) =>
        rule.With(Restriction.Exclude(Regions(on, reach), Some(techniques, nameof(techniques))), reach, unlessCleared);

    /// <summary>At most this pressure, with any technique: anywhere, or in these regions.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="most">The greatest pressure that stays: 1 to 4.</param>
    /// <param name="on">Where; left out: everywhere, or only where <paramref name="reach"/> says.</param>
    /// <param name="reach">Also where the fact is, or as far from it as this says.</param>
    /// <param name="unlessCleared">True if a valid clearance takes the effect away.</param>
    /// <exception cref="ArgumentException">A pressure of 5, which limits nothing.</exception>
    public static Contraindication LimitPressure(this ITriggeredRule rule, Pressure most, BodyRegions? on = null, Reach reach = Reach.None, bool unlessCleared = false) =>
        rule.LimitPressure(most, SetOf<Technique>.All, on, reach, unlessCleared);

    /// <summary>At most this pressure with these techniques: anywhere, or in these regions.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="most">The greatest pressure that stays: 1 to 4.</param>
    /// <param name="techniques">Which: at least one.</param>
    /// <param name="on">Where; left out: everywhere, or only where <paramref name="reach"/> says.</param>
    /// <param name="reach">Also where the fact is, or as far from it as this says.</param>
    /// <param name="unlessCleared">True if a valid clearance takes the effect away.</param>
    /// <exception cref="ArgumentException">A pressure of 5, which limits nothing, or no technique.</exception>
    public static Contraindication LimitPressure(
        this ITriggeredRule rule, Pressure most, SetOf<Technique> techniques, BodyRegions? on = null, Reach reach = Reach.None, bool unlessCleared = false)
    {
        Guard.Against.InvalidInput(most, nameof(most), m => m < Pressure.Level5, "a pressure from 1 to 4; 5 limits nothing");
        return rule.With(Restriction.LimitPressure(most, Regions(on, reach), Some(techniques, nameof(techniques))), reach, unlessCleared);
    }

    /// <summary>None of these positions.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="positions">Which: at least one.</param>
    /// <param name="unlessCleared">True if a valid clearance takes the effect away.</param>
    /// <exception cref="ArgumentException">No position.</exception>
    public static Contraindication ExcludePositions(this ITriggeredRule rule, SetOf<Position> positions, bool unlessCleared = false) =>
        rule.With(Restriction.ExcludePositions(Some(positions, nameof(positions))), Reach.None, unlessCleared);

    /// <summary>A session of at most so many minutes.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="most">1 to 240.</param>
    /// <param name="unlessCleared">True if a valid clearance takes the effect away.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is out of range.</exception>
    public static Contraindication LimitMinutes(this ITriggeredRule rule, int most, bool unlessCleared = false) =>
        rule.With(Restriction.LimitMinutes(most), Reach.None, unlessCleared);

    /// <summary>Something that has to be there first. Unmet, it holds the massage.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="kind">What has to be there. A clearance meets a requirement of one in any case.</param>
    /// <param name="text">Who has to do what.</param>
    /// <param name="unlessCleared">True if a valid clearance takes the effect away.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank or too long.</exception>
    public static Contraindication Require(this ITriggeredRule rule, RequirementKind kind, string text, bool unlessCleared = false) =>
        rule.With(new Requirement(kind, text), Reach.None, unlessCleared);

    /// <summary>The patient has to be seen today or at once.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="urgency"><see cref="Urgency.SameDay"/> or <see cref="Urgency.Emergency"/>.</param>
    /// <param name="action">What the therapist does now.</param>
    /// <exception cref="ArgumentException">Another urgency, or <paramref name="action"/> is blank or too long.</exception>
    public static Contraindication Alert(this ITriggeredRule rule, Urgency urgency, string action) =>
        rule.With(new Alert(urgency, action), Reach.None, unlessCleared: false);

    /// <summary>Something to know or to say. It changes no verdict.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="text">What to know or to do.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank or too long.</exception>
    public static Contraindication Advise(this ITriggeredRule rule, Audience audience, string text) =>
        rule.With(new Advice(audience, text), Reach.None, unlessCleared: false);

    private static Contraindication With(this ITriggeredRule rule, Effect effect, Reach reach, bool unlessCleared) =>
        Guard.Against.Null(rule).With(new ContraindicationEffect(effect with { LiftedByClearance = unlessCleared }, reach));

    private static BodyRegions Regions(BodyRegions? on, Reach reach) => on ?? (reach == Reach.None ? BodyRegions.WholeBody : BodyRegions.None);

    private static SetOf<T> Some<T>(SetOf<T> values, string parameter)
        where T : struct, Enum =>
        Guard.Against.InvalidInput(values, parameter, v => !v.IsEmpty, "at least one");

    /// <summary>A rule that has no effect yet.</summary>
    private sealed class TriggeredRule(RuleInfo info, Trigger when) : ITriggeredRule
    {
        public Contraindication With(ContraindicationEffect effect) => new(info, when, effect);
    }
}
