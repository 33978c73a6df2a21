namespace MedicalMassage.Domain;

/// <summary>What stands in the way of a plan.</summary>
public enum PlanObstacleKind : byte
{
    /// <summary>The patient has to be seen first: an alert.</summary>
    Alert,

    /// <summary>A rule takes away what a plan would need.</summary>
    Rule,

    /// <summary>The patient does not tolerate what a plan would need.</summary>
    Tolerance,

    /// <summary>The techniques of the prescription leave nothing.</summary>
    PrescribedTechniques,

    /// <summary>The regions of the prescription leave nothing.</summary>
    PrescribedRegions,

    /// <summary>The prescription is used up.</summary>
    PrescribedUnits,

    /// <summary>Nothing in the case says what to plan for, or where.</summary>
    NothingToPlanFor,
}
