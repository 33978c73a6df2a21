using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Planning;

/// <summary>The rule book of a case: a case with records, readings or a tolerance is judged by the rules on these as well.</summary>
internal static class CourseBook
{
    internal static RuleBook For(ReferralCase referral, RuleBook book) =>
        referral.Tolerance is not null || referral.SessionRecords.Count > 0 || referral.OutcomeReadings.Count > 0 ? book.WithAppropriateness() : book;
}
