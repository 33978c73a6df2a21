using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Explanations;

/// <summary>A clause as a question that a person can follow: long lists of codes are cut short.</summary>
internal sealed class ClauseWords(Phrases phrases)
{
    private const int MaxCodes = 4;

    internal string Of(Trigger trigger) => trigger switch
    {
        DiagnosisTrigger t => phrases.Say(Phrase.ClauseConditionWith, Names(t)),
        MedicationTrigger t => phrases.Say(Phrase.ClauseMedicineWith, Names(t)),
        ProcedureTrigger t => phrases.Say(Phrase.ClauseAnOperationOrProcedureWith, Names(t)),
        DeviceTrigger t => phrases.Say(Phrase.ClauseDevice, Names(t)),
        AllergyTrigger t => phrases.Say(Phrase.ClauseAnAllergy, Names(t)),
        SymptomTrigger t => phrases.Say(Phrase.ClauseSymptom, Names(t)),
        _ => new TriggerWords(phrases).Of(trigger),
    };

    internal static string Recorded(Phrases phrases, Pregnancy? pregnancy, LocalDate asOf) => pregnancy switch
    {
        null => phrases.Say(Phrase.ClauseNobodyAskedPregnancy),
        { Status: PregnancyStatus.Declined } => phrases.Say(Phrase.ClausePatientDidNotSayWhether),
        { Status: PregnancyStatus.NotPregnant } => phrases.Say(Phrase.ClausePatientNotPregnantHasNot),
        { Status: PregnancyStatus.Pregnant, DueDate: { IsExact: true } due } =>
            phrases.Say(Phrase.ClausePregnantDueSoWeek, due, Pregnancy.Weeks(due.Earliest, asOf)),
        { Status: PregnancyStatus.Pregnant, DueDate: { } due } => phrases.Say(Phrase.ClausePregnantDue, due),
        { Status: PregnancyStatus.Pregnant } => phrases.Say(Phrase.ClausePregnantWithoutDueDate),
        { DeliveredOn: { } day } => phrases.Say(Phrase.ClauseGaveBirth, day),
        _ => phrases.Say(Phrase.ClauseGaveBirthOnDayNot),
    };

    private string Names(FactTrigger trigger)
    {
        List<string> parts = [];
        foreach (IGrouping<CodeSystem, Code> group in trigger.Codes.GroupBy(code => code.System))
            parts.Add(phrases.Say(group.Count() == 1 ? Phrase.ClauseTheCode : Phrase.ClauseOneOfTheCodes, $"{Tokens<CodeSystem>.Of(group.Key)} {Short([.. group.Select(code => code.Value)])}"));
        if (trigger.Kinds.Count > 0)
            parts.Add(Short([.. trigger.Kinds.Select(phrases.Word)]));
        return string.Join(phrases.Say(Phrase.ClauseOr), parts);
    }

    private string Short(string[] names) => names.Length <= MaxCodes + 1
        ? string.Join(", ", names)
        : phrases.Say(Phrase.ClauseMore, string.Join(", ", names.Take(MaxCodes)), names.Length - MaxCodes);
}
