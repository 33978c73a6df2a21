using System.Collections;
using System.Reflection;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Privacy;

/// <summary>The types that hold what is known of a patient, found by walking from a case and from all that is answered about one.</summary>
internal static class PatientTypes
{
    private static readonly Type[] Roots =
    [
        typeof(ReferralCase), typeof(Decision), typeof(CaseScan), typeof(Timeline), typeof(BookingProblem), typeof(RuleExplanation), typeof(VerdictExplanation),
        typeof(PrescriptionStanding), typeof(PlanProposal), typeof(CourseProgress), typeof(CourseReview), typeof(ProgressReport), typeof(MatchResult), typeof(CandidateList), typeof(RecordDifference),
    ];

    /// <summary>What the author of a rule wrote, and the criteria of a search: no case is in them.</summary>
    private static readonly Type[] OfRules =
    [
        typeof(Effect), typeof(ContraindicationEffect), typeof(RuleBookReference), typeof(PackReference), typeof(Override), typeof(RuleInfo), typeof(RuleSource), typeof(Trigger),
        typeof(EvidenceStatement), typeof(MatchCriteria), typeof(ListingCondition), typeof(OutcomeMeasure), typeof(Indication),
    ];

    /// <summary>A value that is nothing but itself, such as "once or twice a week".</summary>
    private static readonly Type[] Values = [typeof(Frequency), typeof(NumberRange)];

    internal static IReadOnlyList<Type> All { get; } = Walk();

    internal static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    internal static BindingFlags Instance => BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static List<Type> Walk()
    {
        List<Type> found = [];
        HashSet<Type> seen = [];
        Queue<Type> next = new(Roots);
        while (next.TryDequeue(out Type? type))
        {
            if (!seen.Add(type))
                continue;
            foreach (Type argument in type.GetGenericArguments())
                next.Enqueue(argument);
            if (type.Assembly != typeof(ReferralCase).Assembly || Values.Contains(type) || OfRules.Any(rule => rule.IsAssignableFrom(type)))
                continue;
            if (IsRecord(type))
                found.Add(type);
            if (!type.IsEnum && !typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(LocalDate))
            {
                foreach (PropertyInfo property in type.GetProperties())
                    next.Enqueue(property.PropertyType);
            }
        }
        return found;
    }
}
