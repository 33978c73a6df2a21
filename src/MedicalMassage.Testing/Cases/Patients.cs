using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Testing;

/// <summary>
/// Made-up patients to begin a test with. Each is a whole case on <see cref="Day"/> with a gentle plan; what a test is about is added
/// in the words of a clinic note, as in <c>Patients.HealthyAdult().Aged(70).With(Condition.Active(code))</c>.
/// </summary>
/// <remarks>Nothing of them is a recommendation: that a code stands here does not say that a rule reads it.</remarks>
public static class Patients
{
    private const int TermInDays = 280;

    /// <summary>The day on which all of them are seen, unless a test says otherwise: 23 November 2026, a Monday. Tests read no clock.</summary>
    public static LocalDate Day { get; } = new(2026, 11, 23);

    /// <summary>A woman of 40 who was asked about everything: nothing is wrong, and 30 minutes of gentle back massage are planned.</summary>
    public static ReferralCase HealthyAdult() => new(Day)
    {
        Patient = PatientHistory.AskedAndNone with { BirthDate = Day.PlusYears(-40), Sex = Sex.Female },
        Plan = Plans.GentleBack,
        Setting = CareSetting.IndependentPractice,
    };

    /// <summary>A healthy adult with a total replacement of the right knee (ICD-10-CM Z96.651), some weeks ago.</summary>
    /// <param name="weeks">How many weeks ago; 3 if left out.</param>
    public static ReferralCase PostOperative(int weeks = 3) => PostOperative(
        Code.Icd10Cm("Z96.651"), "total knee replacement", new BodySite(BodyRegion.Knee, Side.Right), weeks);

    /// <summary>A healthy adult after an operation.</summary>
    /// <param name="operation">What was done, as a code.</param>
    /// <param name="text">What was done, in words.</param>
    /// <param name="site">Where.</param>
    /// <param name="weeks">How many weeks ago.</param>
    public static ReferralCase PostOperative(Code operation, string text, BodySite site, int weeks) => HealthyAdult()
        .With(new Procedure { Code = operation, Text = text, Date = Day.PlusWeeks(-weeks), Sites = [site] });

    /// <summary>A healthy woman who has completed so many weeks of a pregnancy that nobody counts as high-risk.</summary>
    /// <param name="week">The completed weeks, 0 to 44, counted back 280 days from the due date.</param>
    public static ReferralCase Pregnant(int week) => HealthyAdult().Aged(30)
        .With(Pregnancy.Due(Day.PlusDays(TermInDays - (7 * week))) with { HighRisk = Truth.No });

    /// <summary>A healthy woman some weeks after a birth.</summary>
    /// <param name="weeks">How many weeks ago the child was born.</param>
    /// <param name="birth">How it was born.</param>
    public static ReferralCase AfterBirth(int weeks, BirthMode birth = BirthMode.Vaginal) => HealthyAdult().Aged(30)
        .With(Pregnancy.After(Day.PlusWeeks(-weeks), birth));

    /// <summary>A healthy adult who has taken rivaroxaban (ATC B01AF01) by mouth for a year.</summary>
    public static ReferralCase OnAnticoagulant() => HealthyAdult()
        .With(Medication.Taking(Code.Atc("B01AF01"), "rivaroxaban") with { Since = Day.PlusYears(-1), Route = Route.Oral });

    /// <summary>Somebody whom nobody asked anything: no history, no plan.</summary>
    public static ReferralCase NobodyAsked() => new(Day);
}
