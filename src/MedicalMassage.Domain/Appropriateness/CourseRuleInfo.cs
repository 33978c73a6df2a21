namespace MedicalMassage.Domain.Appropriateness;

/// <summary>What the rules of this folder say about themselves in the same way.</summary>
internal static class CourseRuleInfo
{
    internal const string Category = "appropriateness";

    internal const string Unsourced = "expert-consensus-unsourced";
}
