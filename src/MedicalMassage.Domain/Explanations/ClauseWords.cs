using System.Globalization;
using MedicalMassage.Domain.Contraindications;
using NodaTime;

namespace MedicalMassage.Domain.Explanations;

/// <summary>A clause as a question that a person can follow: long lists of codes are cut short.</summary>
internal static class ClauseWords
{
    private const int MaxCodes = 4;

    internal static string Of(Trigger trigger) => trigger switch
    {
        DiagnosisTrigger t => "a condition with " + Names(t),
        MedicationTrigger t => "a medicine with " + Names(t),
        ProcedureTrigger t => "an operation or procedure with " + Names(t),
        DeviceTrigger t => "a device: " + Names(t),
        AllergyTrigger t => "an allergy: " + Names(t),
        SymptomTrigger t => "a symptom: " + Names(t),
        _ => TriggerWords.Of(trigger),
    };

    internal static string Recorded(Pregnancy? pregnancy, LocalDate asOf) => pregnancy switch
    {
        null => "nobody asked for a pregnancy",
        { Status: PregnancyStatus.Declined } => "the patient did not say whether she is pregnant",
        { Status: PregnancyStatus.NotPregnant } => "the patient is not pregnant and has not given birth lately",
        { Status: PregnancyStatus.Pregnant, DueDate: { IsExact: true } due } =>
            string.Create(CultureInfo.InvariantCulture, $"pregnant, due {due}, so in week {Pregnancy.Weeks(due.Earliest, asOf)}"),
        { Status: PregnancyStatus.Pregnant, DueDate: { } due } => $"pregnant, due {due}",
        { Status: PregnancyStatus.Pregnant } => "pregnant, without a due date",
        { DeliveredOn: { } day } => $"gave birth {day}",
        _ => "gave birth on a day that is not recorded",
    };

    private static string Names(FactTrigger trigger)
    {
        List<string> parts = [];
        foreach (IGrouping<CodeSystem, Code> group in trigger.Codes.GroupBy(code => code.System))
            parts.Add($"{(group.Count() == 1 ? "the code" : "one of the codes")} {Tokens<CodeSystem>.Of(group.Key)} {Short([.. group.Select(code => code.Value)])}");
        if (trigger.Kinds.Count > 0)
            parts.Add(Short([.. trigger.Kinds.Select(kind => kind.Replace('-', ' '))]));
        return string.Join(", or ", parts);
    }

    private static string Short(string[] names) => names.Length <= MaxCodes + 1
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MaxCodes))} and {names.Length - MaxCodes} more");
}
