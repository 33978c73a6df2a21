using NodaTime;

namespace MedicalMassage.Domain.Tests.Referrals;

/// <summary>Cases told in a few words. "Today" is a Monday, 23 November 2026.</summary>
internal static class Told
{
    internal static readonly LocalDate Today = new(2026, 11, 23);

    /// <summary>A woman of 46 who was asked everything and has nothing.</summary>
    internal static PatientHistory Healthy { get; } = new()
    {
        BirthDate = new LocalDate(1980, 1, 1),
        Sex = Sex.Female,
        Conditions = [],
        Medications = [],
        Observations = [],
        Procedures = [],
        Devices = [],
        Allergies = [],
        Symptoms = [],
        Pregnancy = Pregnancy.NotPregnant,
    };

    /// <summary>Half an hour of kneading at medium pressure on the lower back.</summary>
    internal static SessionPlan BackMassage { get; } = new("less pain on bending")
    {
        Segments = [new(BodyRegions.LowerBack, Technique.Petrissage, Pressure.Level3, 30, Position.Prone)],
    };

    internal static ReferralCase Case(PatientHistory patient, LocalDate? on = null, SessionPlan? plan = null) =>
        new(on ?? Today) { Patient = patient, Plan = plan };

    internal static ReferralCase With(params ReadOnlySpan<Condition> conditions) => Case(Healthy with { Conditions = [.. conditions] }, plan: BackMassage);

    internal static ReferralCase On(this ReferralCase referral, LocalDate date) => referral with { AsOf = date };

    internal static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out PartialDate date) ? date : throw new ArgumentException("Not a date: " + text, nameof(text));

    internal static LocalDate Day(string text) => Date(text).Earliest;

    internal static TimeLength Length(string text) =>
        TimeLength.TryParse(text, out TimeLength length) ? length : throw new ArgumentException("Not a length: " + text, nameof(text));
}
