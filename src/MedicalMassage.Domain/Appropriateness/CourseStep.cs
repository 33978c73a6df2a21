namespace MedicalMassage.Domain;

/// <summary>What to do with a course.</summary>
public enum CourseStep : byte
{
    /// <summary>Go on as planned.</summary>
    Continue,

    /// <summary>Measure and look at the course anew before going on.</summary>
    ReEvaluate,

    /// <summary>Change the plan: technique, dose, or what is measured.</summary>
    Change,

    /// <summary>The course has reached what it can: end it with home care.</summary>
    Discharge,

    /// <summary>Talk with the prescriber before another session.</summary>
    ReferBack,
}
