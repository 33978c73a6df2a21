using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Explanations;

/// <summary>An answer to an open question, and the case with it.</summary>
/// <param name="Told">The answer in words that follow the verdict's condition.</param>
/// <param name="Case">Puts the answer into a case.</param>
internal sealed record Answer(string Told, Func<ReferralCase, ReferralCase> Case);

/// <summary>The answers to a question that can be tried without guessing a number: "none", or one of a few words.</summary>
internal static class CaseAnswers
{
    internal static IEnumerable<Answer> For(Phrases phrases, ReferralCase referral, Question question)
    {
        if (question.Path is not { } path)
            return [];
        return path switch
        {
            "patient.conditions" => [None(phrases, Phrase.AnswerConditions, p => p with { Conditions = [] })],
            "patient.medications" => [None(phrases, Phrase.AnswerMedications, p => p with { Medications = [] })],
            "patient.procedures" => [None(phrases, Phrase.AnswerProcedures, p => p with { Procedures = [] })],
            "patient.devices" => [None(phrases, Phrase.AnswerDevices, p => p with { Devices = [] })],
            "patient.allergies" => [None(phrases, Phrase.AnswerAllergies, p => p with { Allergies = [] })],
            "patient.symptoms" => [None(phrases, Phrase.AnswerSymptoms, p => p with { Symptoms = [] })],
            "patient.pregnancy" => [Of(phrases.Say(Phrase.AnswerIfSheNotPregnantHas), p => p with { Pregnancy = Pregnancy.NotPregnant })],
            "patient.pregnancy.highRisk" => [Of(phrases.Say(Phrase.AnswerIfPregnancyNotHighRisk), p => p with { Pregnancy = p.Pregnancy! with { HighRisk = Truth.No } })],
            "patient.pregnancy.birth" => Each<BirthMode>(mode => Of(phrases.Say(Phrase.AnswerIfBirth, phrases.Of(mode)), p => p with { Pregnancy = p.Pregnancy! with { Birth = mode } })),
            "patient.sex" => Each<Sex>(sex => Of(phrases.Say(Phrase.AnswerIfSex, phrases.Of(sex)), p => p with { Sex = sex })),
            "setting" => Each<CareSetting>(setting => new Answer(phrases.Say(Phrase.AnswerIfGivenSetting, phrases.Of(setting)), c => c with { Setting = setting })),
            _ => OfEntry(phrases, referral, path),
        };
    }

    private static IEnumerable<Answer> OfEntry(Phrases phrases, ReferralCase referral, string path)
    {
        string entry = path[..Math.Max(0, path.LastIndexOf('.'))];
        string member = path[(entry.Length + 1)..];
        string named = CaseEntries.All(phrases, referral).FirstOrDefault(fact => fact.Path == entry)?.Text ?? entry;
        PartialDate longAgo = referral.AsOf.PlusYears(-20);
        bool isDiagnosis = entry == CaseEntries.Diagnosis;
        if (!isDiagnosis && CaseEntries.Index(path) is null)
            return [];
        return (isDiagnosis ? "conditions" : CaseEntries.Index(path)!.Value.Section, member) switch
        {
            ("conditions", "acuity") => Each<Acuity>(value => Condition(phrases.Say(Phrase.AnswerIf, named, phrases.Of(value)), entry, c => c with { Acuity = value })),
            ("conditions", "control") => Each<Control>(value => Condition(phrases.Say(Phrase.AnswerIf, named, phrases.Of(value)), entry, c => c with { Control = value })),
            ("conditions", "onset") => [Condition(phrases.Say(Phrase.AnswerIfBeganLongAgo, named), entry, c => c with { Onset = longAgo })],
            ("medications", "route") => Each<Route>(value => Medication(phrases.Say(Phrase.AnswerIfTakenWay, named, phrases.Of(value)), entry, m => m with { Route = value })),
            ("medications", "until") => [Medication(phrases.Say(Phrase.AnswerIfStoppedLongAgo, named), entry, m => m with { Status = MedicationStatus.Stopped, Until = longAgo })],
            ("medications", "since") => [Medication(phrases.Say(Phrase.AnswerIfHasBeenTakenLong, named), entry, m => m with { Since = longAgo })],
            ("procedures", "date") => [Of(phrases.Say(Phrase.AnswerIfLongAgo, named), p => p with { Procedures = At(p.Procedures, "procedures", entry, e => e with { Date = longAgo }) })],
            ("devices", "since") => [Of(phrases.Say(Phrase.AnswerIfHasBeenThereLong, named), p => p with { Devices = At(p.Devices, "devices", entry, e => e with { Since = longAgo }) })],
            ("symptoms", "since") => [Of(phrases.Say(Phrase.AnswerIfBeganLongAgo, named), p => p with { Symptoms = At(p.Symptoms, "symptoms", entry, e => e with { Since = longAgo }) })],
            _ => [],
        };
    }

    private static Answer None(Phrases phrases, Phrase what, Func<PatientHistory, PatientHistory> with) => Of(phrases.Say(Phrase.AnswerIfPatientAskedNamesNone, phrases.Say(what)), with);

    private static Answer Of(string told, Func<PatientHistory, PatientHistory> with) => new(told, referral => referral with { Patient = with(referral.Patient) });

    private static Answer Condition(string told, string entry, Func<Condition, Condition> with) => entry == CaseEntries.Diagnosis
        ? new(told, referral => referral with { Prescription = referral.Prescription! with { Diagnosis = with(referral.Prescription.Diagnosis!) } })
        : Of(told, patient => patient with { Conditions = At(patient.Conditions, "conditions", entry, with) });

    private static Answer Medication(string told, string entry, Func<Medication, Medication> with) =>
        Of(told, patient => patient with { Medications = At(patient.Medications, "medications", entry, with) });

    private static Section<T> At<T>(Section<T> section, string name, string path, Func<T, T> with) =>
        Section.Create<T>([.. section.Select((item, index) => Contraindications.FactWords.Path(name, index) == path ? with(item) : item)]);

    private static IEnumerable<Answer> Each<T>(Func<T, Answer> answer)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => !EqualityComparer<T>.Default.Equals(value, default)).Select(answer);
}
