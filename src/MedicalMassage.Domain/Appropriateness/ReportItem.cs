namespace MedicalMassage.Domain;

/// <summary>Something that a progress report has to hold.</summary>
public enum ReportItem : byte
{
    /// <summary>How many sessions were given, and when.</summary>
    Sessions,

    /// <summary>What changed in function, by an outcome measure.</summary>
    FunctionalImprovement,

    /// <summary>What is to be done: an outline of the programme.</summary>
    ProgrammeOutline,

    /// <summary>What is to be restored.</summary>
    RestorationGoals,

    /// <summary>How long it is expected to take.</summary>
    ExpectedLength,

    /// <summary>What went wrong.</summary>
    AdverseEvents,
}
