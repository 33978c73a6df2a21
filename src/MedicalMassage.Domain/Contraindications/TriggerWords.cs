using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Contraindications;

/// <summary>A trigger in words, as a person would look it up.</summary>
internal sealed class TriggerWords(Phrases phrases)
{
    internal string Of(Trigger trigger) => trigger switch
    {
        AllTrigger t => phrases.Say(Phrase.TriggerAll, Join(t.Parts)),
        AnyTrigger t => phrases.Say(Phrase.TriggerAny, Join(t.Parts)),
        NotTrigger t => phrases.Say(Phrase.TriggerNot, Of(t.Part)),
        DiagnosisTrigger t => Fact(Phrase.TriggerDiagnosis, t, [States(t.Status, Present), States(t.Acuity, default), States(t.Control, default), Window(Phrase.TriggerBegun, t.Onset)]),
        MedicationTrigger t => Fact(Phrase.TriggerMedicine, t, [States(t.Routes, default), Window(Phrase.TriggerTakenFor, t.Since), t.Stopped is null ? null : phrases.Say(Phrase.TriggerTakenNowOrStoppedAgo, t.Stopped)]),
        ProcedureTrigger t => Fact(Phrase.TriggerProcedure, t, [Window(Phrase.TriggerDone, t.Since)]),
        DeviceTrigger t => Fact(Phrase.TriggerDevice, t, [Window(Phrase.TriggerThereFor, t.Since)]),
        AllergyTrigger t => Fact(Phrase.TriggerAllergy, t, []),
        SymptomTrigger t => Fact(Phrase.TriggerSymptom, t, [Window(Phrase.TriggerBegun, t.Since)]),
        PregnancyTrigger t => Pregnant(t),
        ObservationTrigger t => Reading(t),
        AgeTrigger t => phrases.Say(Phrase.TriggerAge, new NumberRange { AtLeast = t.AtLeast, Below = t.Below }),
        SexTrigger t => phrases.Of(t.Sex),
        SettingTrigger t => phrases.Say(Phrase.TriggerSetting, t.Settings),
        PlanTrigger t => Planned(t),
        _ => phrases.Say(Phrase.TriggerSomethingElse),
    };

    private static readonly SetOf<ConditionStatus> Present = [ConditionStatus.Active, ConditionStatus.Recurrence, ConditionStatus.Relapse];

    private string Join(ValueList<Trigger> parts) => "(" + string.Join("; ", parts.Select(Of)) + ")";

    private string Fact(Phrase kind, FactTrigger trigger, string?[] qualifiers)
    {
        IEnumerable<string> names = trigger.Codes
            .GroupBy(code => code.System)
            .Select(group => $"{Tokens<CodeSystem>.Of(group.Key)} {string.Join(", ", group.Select(code => code.Value))}")
            .Concat(trigger.Kinds.Select(phrases.Word));
        string?[] all = [.. qualifiers, trigger.Sites.IsEmpty || trigger.Sites.IsWholeBody ? null : phrases.Say(Phrase.TriggerAt, trigger.Sites)];
        string told = string.Join(", ", all.Where(part => part is not null));
        return $"{phrases.Say(kind)} {string.Join("; ", names)}{(told.Length > 0 ? $" ({told})" : "")}";
    }

    private string? States<T>(SetOf<T> states, SetOf<T> usual)
        where T : struct, Enum =>
        states.IsEmpty || states == usual ? null : phrases.Value(states, "");

    private string? Window(Phrase what, TimeWindow? window) => window is null ? null : phrases.Say(what, window);

    private string Planned(PlanTrigger t)
    {
        string how = t.Techniques.IsEmpty ? "" : phrases.Say(Phrase.TriggerWith, t.Techniques);
        return t.Above is { } above
            ? phrases.Say(Phrase.TriggerPlannedWorkOnHarderThan, t.Regions, how, above.Level)
            : phrases.Say(Phrase.TriggerPlannedWorkOn, t.Regions, how);
    }

    private string Pregnant(PregnancyTrigger t)
    {
        string?[] parts =
        [
            t.WeeksAtLeast is null && t.WeeksBelow is null ? null : phrases.Say(Phrase.TriggerWeeks, new NumberRange { AtLeast = t.WeeksAtLeast, Below = t.WeeksBelow }),
            t.HighRisk ? phrases.Say(Phrase.TriggerHighRisk) : null,
            t.Birth.IsEmpty ? null : phrases.Say(Phrase.TriggerBirthMode, t.Birth),
            t.Since is null ? null : phrases.Say(Phrase.TriggerBirthAgo, t.Since),
        ];
        string told = string.Join(", ", parts.Where(part => part is not null));
        return (t.Status == PregnancyStatus.Pregnant ? phrases.Say(Phrase.FactPregnant) : phrases.Say(Phrase.FactAfterBirth)) + (told.Length > 0 ? $" ({told})" : "");
    }

    private string Reading(ObservationTrigger t) =>
        $"{t.Measurement.Title} {phrases.Value(t.Range, "")} {t.Measurement.Unit}{(t.Within is { } age ? phrases.Say(Phrase.TriggerNotOlder, age) : "")}";
}
