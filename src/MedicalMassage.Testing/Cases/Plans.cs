using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>Sessions to begin a test with.</summary>
public static class Plans
{
    /// <summary>30 minutes of gliding strokes on the back, at pressure 2, face down.</summary>
    public static SessionPlan GentleBack { get; } = Of(BodyRegions.Back, Technique.Effleurage, Pressure.Level2, minutes: 30, Position.Prone);

    /// <summary>20 minutes of deep tissue work on the lower back, at pressure 4, face down.</summary>
    public static SessionPlan DeepLowerBack { get; } = Of(BodyRegions.LowerBack, Technique.DeepTissue, Pressure.Level4, minutes: 20, Position.Prone);

    /// <summary>25 minutes of kneading on both legs, at pressure 3, face down.</summary>
    public static SessionPlan Legs { get; } = Of(BodyRegions.Leg, Technique.Petrissage, Pressure.Level3, minutes: 25, Position.Prone);

    /// <summary>30 minutes of lymph drainage on one arm, at pressure 1, lying on the back.</summary>
    /// <param name="side">Which arm.</param>
    public static SessionPlan LymphDrainageOfArm(Side side) =>
        Of(BodyRegions.Of(BodyRegion.Arm, side), Technique.ManualLymphDrainage, Pressure.Level1, minutes: 30, Position.Supine);

    /// <summary>A session of one part.</summary>
    /// <param name="regions">Where.</param>
    /// <param name="technique">With what.</param>
    /// <param name="pressure">How hard at most.</param>
    /// <param name="minutes">How long: 1 to 240 minutes.</param>
    /// <param name="position">In which position; null leaves it open.</param>
    public static SessionPlan Of(BodyRegions regions, Technique technique, Pressure pressure, int minutes = 30, Position? position = null) =>
        new("less pain") { Segments = [new(regions, technique, pressure, minutes, position)] };

    extension(SessionPlan plan)
    {
        /// <summary>The session with one more part at its end.</summary>
        /// <param name="regions">Where.</param>
        /// <param name="technique">With what.</param>
        /// <param name="pressure">How hard at most.</param>
        /// <param name="minutes">How long: 1 to 240 minutes.</param>
        /// <param name="position">In which position; null leaves it open.</param>
        public SessionPlan Then(BodyRegions regions, Technique technique, Pressure pressure, int minutes, Position? position = null) =>
            plan with { Segments = [.. plan.Segments, new(regions, technique, pressure, minutes, position)] };
    }
}
