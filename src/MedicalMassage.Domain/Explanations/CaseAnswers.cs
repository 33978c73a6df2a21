namespace MedicalMassage.Domain.Explanations;

/// <summary>An answer to an open question, and the case with it.</summary>
/// <param name="Told">The answer in words that follow the verdict's condition.</param>
/// <param name="Case">Puts the answer into a case.</param>
internal sealed record Answer(string Told, Func<ReferralCase, ReferralCase> Case);

/// <summary>The answers to a question that can be tried without guessing a number: "none", or one of a few words.</summary>
internal static class CaseAnswers
{
    internal static IEnumerable<Answer> For(ReferralCase referral, Question question)
    {
        if (question.Path is not { } path)
            return [];
        return path switch
        {
            "patient.conditions" => [None("conditions", p => p with { Conditions = [] })],
            "patient.medications" => [None("medicines", p => p with { Medications = [] })],
            "patient.procedures" => [None("operations and procedures", p => p with { Procedures = [] })],
            "patient.devices" => [None("devices", p => p with { Devices = [] })],
            "patient.allergies" => [None("allergies", p => p with { Allergies = [] })],
            "patient.symptoms" => [None("symptoms", p => p with { Symptoms = [] })],
            "patient.pregnancy" => [Of("If she is not pregnant and has not given birth lately", p => p with { Pregnancy = Pregnancy.NotPregnant })],
            "patient.pregnancy.highRisk" => [Of("If the pregnancy is not high-risk", p => p with { Pregnancy = p.Pregnancy! with { HighRisk = Truth.No } })],
            "patient.pregnancy.birth" => Each<BirthMode>(mode => Of($"If the birth was {Tokens<BirthMode>.Words(mode)}", p => p with { Pregnancy = p.Pregnancy! with { Birth = mode } })),
            "patient.sex" => Each<Sex>(sex => Of($"If the sex is {Tokens<Sex>.Words(sex)}", p => p with { Sex = sex })),
            "setting" => Each<CareSetting>(setting => new Answer($"If it is given in this setting: {Tokens<CareSetting>.Words(setting)}", c => c with { Setting = setting })),
            _ => OfEntry(referral, path),
        };
    }

    private static IEnumerable<Answer> OfEntry(ReferralCase referral, string path)
    {
        string entry = path[..Math.Max(0, path.LastIndexOf('.'))];
        string member = path[(entry.Length + 1)..];
        string named = CaseEntries.All(referral).FirstOrDefault(fact => fact.Path == entry)?.Text ?? entry;
        PartialDate longAgo = referral.AsOf.PlusYears(-20);
        bool isDiagnosis = entry == CaseEntries.Diagnosis;
        if (!isDiagnosis && CaseEntries.Index(path) is null)
            return [];
        return (isDiagnosis ? "conditions" : CaseEntries.Index(path)!.Value.Section, member) switch
        {
            ("conditions", "acuity") => Each<Acuity>(value => Condition($"If “{named}” is {Tokens<Acuity>.Words(value)}", entry, c => c with { Acuity = value })),
            ("conditions", "control") => Each<Control>(value => Condition($"If “{named}” is {Tokens<Control>.Words(value)}", entry, c => c with { Control = value })),
            ("conditions", "onset") => [Condition($"If “{named}” began long ago", entry, c => c with { Onset = longAgo })],
            ("medications", "route") => Each<Route>(value => Medication($"If “{named}” is taken this way: {Tokens<Route>.Words(value)}", entry, m => m with { Route = value })),
            ("medications", "until") => [Medication($"If “{named}” was stopped long ago", entry, m => m with { Status = MedicationStatus.Stopped, Until = longAgo })],
            ("medications", "since") => [Medication($"If “{named}” has been taken for long", entry, m => m with { Since = longAgo })],
            ("procedures", "date") => [Of($"If “{named}” was long ago", p => p with { Procedures = At(p.Procedures, "procedures", entry, e => e with { Date = longAgo }) })],
            ("devices", "since") => [Of($"If “{named}” has been there for long", p => p with { Devices = At(p.Devices, "devices", entry, e => e with { Since = longAgo }) })],
            ("symptoms", "since") => [Of($"If “{named}” began long ago", p => p with { Symptoms = At(p.Symptoms, "symptoms", entry, e => e with { Since = longAgo }) })],
            _ => [],
        };
    }

    private static Answer None(string what, Func<PatientHistory, PatientHistory> with) => Of($"If the patient is asked for {what} and names none", with);

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
