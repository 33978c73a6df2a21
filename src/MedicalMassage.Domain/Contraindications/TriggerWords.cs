using System.Globalization;

namespace MedicalMassage.Domain.Contraindications;

/// <summary>A trigger in words, as a person would look it up.</summary>
internal static class TriggerWords
{
    internal static string Of(Trigger trigger) => trigger switch
    {
        AllTrigger t => "all of: " + Join(t.Parts),
        AnyTrigger t => "any of: " + Join(t.Parts),
        NotTrigger t => "not " + Of(t.Part),
        DiagnosisTrigger t => Fact("diagnosis", t, [States(t.Status, Present), States(t.Acuity, default), States(t.Control, default), Window("begun", t.Onset)]),
        MedicationTrigger t => Fact("medicine", t, [States(t.Routes, default), Window("taken for", t.Since), t.Stopped is null ? null : $"taken now or stopped {t.Stopped} ago"]),
        ProcedureTrigger t => Fact("operation or procedure", t, [Window("done", t.Since)]),
        DeviceTrigger t => Fact("device", t, [Window("there for", t.Since)]),
        AllergyTrigger t => Fact("allergy", t, []),
        SymptomTrigger t => Fact("symptom", t, [Window("begun", t.Since)]),
        PregnancyTrigger t => Pregnant(t),
        ObservationTrigger t => Reading(t),
        AgeTrigger t => "age " + new NumberRange { AtLeast = t.AtLeast, Below = t.Below },
        SexTrigger t => Tokens<Sex>.Words(t.Sex),
        SettingTrigger t => "setting: " + t.Settings,
        PlanTrigger t => Planned(t),
        _ => "something else",
    };

    private static readonly SetOf<ConditionStatus> Present = [ConditionStatus.Active, ConditionStatus.Recurrence, ConditionStatus.Relapse];

    private static string Join(ValueList<Trigger> parts) => "(" + string.Join("; ", parts.Select(Of)) + ")";

    private static string Fact(string kind, FactTrigger trigger, string?[] qualifiers)
    {
        IEnumerable<string> names = trigger.Codes
            .GroupBy(code => code.System)
            .Select(group => $"{Tokens<CodeSystem>.Of(group.Key)} {string.Join(", ", group.Select(code => code.Value))}")
            .Concat(trigger.Kinds.Select(word => word.Replace('-', ' ')));
        string?[] all = [.. qualifiers, trigger.Sites.IsEmpty || trigger.Sites.IsWholeBody ? null : "at " + trigger.Sites];
        string told = string.Join(", ", all.Where(part => part is not null));
        return $"{kind} {string.Join("; ", names)}{(told.Length > 0 ? $" ({told})" : "")}";
    }

    private static string? States<T>(SetOf<T> states, SetOf<T> usual)
        where T : struct, Enum =>
        states.IsEmpty || states == usual ? null : states.ToString();

    private static string? Window(string what, TimeWindow? window) => window is null ? null : $"{what} {window}{(what == "taken for" || what == "there for" ? "" : " ago")}";

    private static string Planned(PlanTrigger t)
    {
        string how = t.Techniques.IsEmpty ? "" : " with " + t.Techniques;
        return t.Above is { } above
            ? string.Create(CultureInfo.InvariantCulture, $"planned work on {t.Regions}{how} harder than pressure {above.Level}")
            : $"planned work on {t.Regions}{how}";
    }

    private static string Pregnant(PregnancyTrigger t)
    {
        string?[] parts =
        [
            t.WeeksAtLeast is null && t.WeeksBelow is null ? null : "weeks " + new NumberRange { AtLeast = t.WeeksAtLeast, Below = t.WeeksBelow },
            t.HighRisk ? "high-risk" : null,
            t.Birth.IsEmpty ? null : t.Birth + " birth",
            t.Since is null ? null : $"birth {t.Since} ago",
        ];
        string told = string.Join(", ", parts.Where(part => part is not null));
        return (t.Status == PregnancyStatus.Pregnant ? "pregnant" : "after a birth") + (told.Length > 0 ? $" ({told})" : "");
    }

    private static string Reading(ObservationTrigger t) => string.Create(
        CultureInfo.InvariantCulture, $"{t.Measurement.Title} {t.Range} {t.Measurement.Unit}{(t.Within is { } age ? $", not older than {age}" : "")}");
}
