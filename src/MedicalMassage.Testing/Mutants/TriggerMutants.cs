using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Mutants;

/// <summary>A trigger with one thing changed in it, in every way that an author may get it wrong.</summary>
internal static class TriggerMutants
{
    internal static IEnumerable<(Trigger Trigger, string Told)> Of(Trigger trigger) => trigger switch
    {
        AllTrigger all => OfParts(all.Parts, parts => new AllTrigger([.. parts])).Concat(
            all.Parts.Count < 2 ? [] : [.. Dropped(all.Parts, parts => new AllTrigger([.. parts]), "the rule from one that does not ask for"), (new AnyTrigger(all.Parts), $"all of ({Join(all.Parts)}) from any of them")]),
        AnyTrigger any => OfParts(any.Parts, parts => new AnyTrigger([.. parts])).Concat(
            any.Parts.Count < 2 ? [] : [.. Dropped(any.Parts, parts => new AnyTrigger([.. parts]), "the rule from one that leaves out"), (new AllTrigger(any.Parts), $"any of ({Join(any.Parts)}) from all of them")]),
        NotTrigger not => [(not.Part, $"\"not {not.Part}\" from \"{not.Part}\""), .. Of(not.Part).Select(part => ((Trigger)new NotTrigger(part.Trigger), part.Told))],
        DiagnosisTrigger t =>
        [
            .. OfFact(t, "the onset"),
            .. TimeMutants.Of(t.Onset, "begun").Select(m => ((Trigger)(t with { Onset = m.Window }), m.Told)),
            .. States(t.Status, "status", set => t with { Status = set }),
            .. States(t.Acuity, "stage", set => t with { Acuity = set }),
            .. States(t.Control, "control", set => t with { Control = set }),
        ],
        MedicationTrigger t =>
        [
            .. OfFact(t, "a date"),
            .. TimeMutants.Of(t.Since, "taken for").Select(m => ((Trigger)(t with { Since = m.Window }), m.Told)),
            .. TimeMutants.Of(t.Stopped, "stopped").Select(m => ((Trigger)(t with { Stopped = m.Window }), m.Told)),
            .. States(t.Routes, "route", set => t with { Routes = set }),
        ],
        ProcedureTrigger t => [.. OfFact(t, "the date"), .. TimeMutants.Of(t.Since, "done").Select(m => ((Trigger)(t with { Since = m.Window }), m.Told))],
        DeviceTrigger t => [.. OfFact(t, "the date"), .. TimeMutants.Of(t.Since, "there for").Select(m => ((Trigger)(t with { Since = m.Window }), m.Told))],
        SymptomTrigger t => [.. OfFact(t, "the date"), .. TimeMutants.Of(t.Since, "begun").Select(m => ((Trigger)(t with { Since = m.Window }), m.Told))],
        AllergyTrigger t => OfFact(t, "a detail"),
        ObservationTrigger t => OfReading(t),
        PregnancyTrigger t => OfPregnancy(t),
        AgeTrigger t => OfAge(t),
        PlanTrigger t => OfPlan(t),
        SexTrigger t => [(new SexTrigger(t.Sex == Sex.Female ? Sex.Male : Sex.Female), $"{Tokens<Sex>.Words(t.Sex)} from {Tokens<Sex>.Words(t.Sex == Sex.Female ? Sex.Male : Sex.Female)}")],
        SettingTrigger t => t.Settings.Count < 2 ? [] : t.Settings.Select(setting => ((Trigger)new SettingTrigger(t.Settings.Except(setting)), $"the rule from one that leaves out the setting \"{Tokens<CareSetting>.Words(setting)}\"")),
        _ => throw new System.Diagnostics.UnreachableException($"Nothing is known to change in a {trigger.GetType().Name}."),
    };

    private static IEnumerable<(Trigger, string)> OfParts(ValueList<Trigger> parts, Func<IEnumerable<Trigger>, Trigger> rebuild)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            int at = i;
            foreach ((Trigger changed, string told) in Of(parts[i]))
                yield return (rebuild(parts.Select((part, index) => index == at ? changed : part)), told);
        }
    }

    private static IEnumerable<(Trigger, string)> Dropped(ValueList<Trigger> parts, Func<IEnumerable<Trigger>, Trigger> rebuild, string told)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            int at = i;
            yield return (rebuild(parts.Where((_, index) => index != at)), $"{told} \"{parts[i]}\"");
        }
    }

    private static string Join(ValueList<Trigger> parts) => string.Join("; ", parts);

    private static IEnumerable<(Trigger Trigger, string Told)> OfFact(FactTrigger t, string detail)
    {
        if (t.Codes.Count + t.Kinds.Count > 1)
        {
            // A code that lies below another one of the list changes nothing: that is for the analysis to say.
            foreach (Code code in t.Codes.Where(code => !t.Codes.Any(other => other != code && code.IsWithin(other))))
                yield return (t with { Codes = [.. t.Codes.Where(other => other != code)] }, $"the rule from one that leaves out {code}");
            foreach (string kind in t.Kinds)
                yield return (t with { Kinds = [.. t.Kinds.Where(other => other != kind)] }, $"the rule from one that leaves out \"{kind}\"");
        }
        if (!t.Sites.IsEmpty)
        {
            yield return (t with { Sites = default }, $"\"on {t.Sites}\" from \"anywhere\"");
            foreach (BodyRegions mirrored in Mirrored(t.Sites))
                yield return (t with { Sites = mirrored }, $"\"on {t.Sites}\" from \"on {mirrored}\"");
            foreach (BodySite site in t.Sites.Count() > 1 ? t.Sites : BodyRegions.None)
                yield return (t with { Sites = t.Sites.Except(site) }, $"the rule from one that leaves out the place \"{site}\"");
        }
        if (!t.ImpliedSites.IsEmpty)
            yield return (t with { ImpliedSites = default }, $"a fact without a place that is taken to lie on {t.ImpliedSites} from one that may lie anywhere");
        foreach (Unrecorded other in AsksForDetails(t) ? Enum.GetValues<Unrecorded>().Where(other => other != t.IfUnrecorded) : [])
            yield return (t with { IfUnrecorded = other }, $"reading a detail that is not recorded, such as {detail}, as \"{Tokens<Unrecorded>.Words(t.IfUnrecorded)}\" from reading it as \"{Tokens<Unrecorded>.Words(other)}\"");
    }

    private static bool AsksForDetails(FactTrigger trigger) => !trigger.Sites.IsEmpty || trigger switch
    {
        DiagnosisTrigger t => t.Onset is not null || !t.Acuity.IsEmpty || !t.Control.IsEmpty,
        MedicationTrigger t => t.Since is not null || t.Stopped is not null || !t.Routes.IsEmpty,
        ProcedureTrigger t => t.Since is not null,
        DeviceTrigger t => t.Since is not null,
        SymptomTrigger t => t.Since is not null,
        _ => false,
    };

    private static IEnumerable<(Trigger, string)> States<T>(SetOf<T> states, string what, Func<SetOf<T>, Trigger> with)
        where T : struct, Enum
    {
        if (states.IsEmpty)
            yield break;
        yield return (with(default), what == "status" ? $"{what} \"{states}\" from active, recurrence and relapse alone" : $"{what} \"{states}\" from any {what}");
        foreach (T state in states.Count > 1 ? states : SetOf<T>.None)
            yield return (with(states.Except(state)), $"the rule from one that leaves out the {what} \"{Tokens<T>.Words(state)}\"");
    }

    private static IEnumerable<(Trigger, string)> OfReading(ObservationTrigger t)
    {
        string name = t.Measurement.Title;
        foreach ((NumberRange range, string told) in NumberMutants.Of(t.Range, name, t.Measurement.Unit))
            yield return (Copy(t, t.Measurement, range), told);
        Measurement inAnotherUnit = new(t.Measurement.Code, name, t.Measurement.Unit == "1" ? "%" : "1") { Plausible = t.Measurement.Plausible };
        yield return (Copy(t, inAnotherUnit, t.Range), $"{name} in {t.Measurement.Unit} from {name} in another unit");
        if (t.Within is { } within)
        {
            yield return (t with { Within = null }, $"a {name} not older than {TimeMutants.Words(within)} from one of any age");
            foreach (TimeLength other in TimeMutants.Beside(within))
                yield return (t with { Within = other }, $"a {name} not older than {TimeMutants.Words(within)} from one not older than {TimeMutants.Words(other)}");
        }
        if (t.NeededWhen is { } needed)
        {
            yield return (t with { NeededWhen = null }, $"asking for a missing {name} where \"{needed}\" from never asking for it");
            foreach ((Trigger changed, string told) in Of(needed))
                yield return (t with { NeededWhen = changed }, told);
        }
    }

    private static ObservationTrigger Copy(ObservationTrigger t, Measurement measurement, NumberRange range) => new(measurement, range) { Within = t.Within, NeededWhen = t.NeededWhen };

    private static IEnumerable<(Trigger, string)> OfPregnancy(PregnancyTrigger t)
    {
        if (t.WeeksAtLeast is { } first)
        {
            yield return (t with { WeeksAtLeast = null }, FormattableString.Invariant($"\"from week {first}\" from \"any week\""));
            foreach (int week in (int[])[first - 1, first + 1])
                yield return (t with { WeeksAtLeast = week }, FormattableString.Invariant($"week {first} from week {week}"));
        }
        if (t.WeeksBelow is { } end)
        {
            yield return (t with { WeeksBelow = null }, FormattableString.Invariant($"\"before week {end}\" from \"any week\""));
            foreach (int week in (int[])[end - 1, end + 1])
                yield return (t with { WeeksBelow = week }, FormattableString.Invariant($"\"before week {end}\" from \"before week {week}\""));
        }
        if (t.HighRisk)
            yield return (t with { HighRisk = false }, "a high-risk pregnancy from any pregnancy");
        foreach ((Trigger changed, string told) in States(t.Birth, "mode of birth", set => t with { Birth = set }))
            yield return (changed, told);
        foreach ((TimeWindow? window, string told) in TimeMutants.Of(t.Since, "born"))
            yield return (t with { Since = window }, told);
        if (t.NeededWhen is { } needed)
        {
            yield return (t with { NeededWhen = null }, $"asking about a pregnancy where \"{needed}\" from asking everybody");
            foreach ((Trigger changed, string told) in Of(needed))
                yield return (t with { NeededWhen = changed }, told);
        }
    }

    private static IEnumerable<(Trigger, string)> OfPlan(PlanTrigger t)
    {
        foreach (BodySite site in t.Regions.Count() > 1 ? t.Regions : BodyRegions.None)
            yield return (Over(t.Regions.Except(site)), $"the rule from one that leaves out work on the place \"{site}\"");
        foreach (BodyRegions mirrored in Mirrored(t.Regions))
            yield return (Over(mirrored), $"\"planned on {t.Regions}\" from \"planned on {mirrored}\"");
        foreach (Technique technique in t.Techniques.Count > 1 ? t.Techniques : SetOf<Technique>.None)
            yield return (t with { Techniques = t.Techniques.Except(technique) }, $"the rule from one that leaves out the technique \"{Tokens<Technique>.Words(technique)}\"");
        if (!t.Techniques.IsEmpty)
            yield return (t with { Techniques = default }, $"planned work with {t.Techniques} from planned work with any technique");
        if (t.Above is not { } above)
            yield break;
        yield return (t with { Above = null }, FormattableString.Invariant($"work above pressure {above.Level} from work at any pressure"));
        foreach (int level in new[] { above.Level - 1, above.Level + 1 }.Where(level => level is >= 1 and <= 4))
            yield return (t with { Above = Pressure.Of(level) }, FormattableString.Invariant($"work above pressure {above.Level} from work above pressure {level}"));

        PlanTrigger Over(BodyRegions regions) => new(regions) { Techniques = t.Techniques, Above = t.Above };
    }

    private static IEnumerable<(Trigger, string)> OfAge(AgeTrigger t)
    {
        if (t.AtLeast is { } least)
        {
            foreach (int age in (int[])[least - 1, least + 1])
                yield return (t with { AtLeast = age }, FormattableString.Invariant($"the age of {least} from {age}"));
        }
        if (t.Below is { } end)
        {
            foreach (int age in (int[])[end - 1, end + 1])
                yield return (t with { Below = age }, FormattableString.Invariant($"younger than {end} from younger than {age}"));
        }
        if (t is { AtLeast: { } only, Below: null })
            yield return (new AgeTrigger { Below = only }, FormattableString.Invariant($"{only} or older from younger than {only}"));
        if (t is { AtLeast: null, Below: { } under })
            yield return (new AgeTrigger { AtLeast = under }, FormattableString.Invariant($"younger than {under} from {under} or older"));
    }

    /// <summary>The same places on the other side, for a set that lies on one side.</summary>
    internal static IEnumerable<BodyRegions> Mirrored(BodyRegions regions)
    {
        BodyRegions mirrored = [.. regions.Select(site => site.Side switch { Side.Left => new BodySite(site.Region, Side.Right), Side.Right => new BodySite(site.Region, Side.Left), _ => site })];
        return mirrored == regions ? [] : [mirrored];
    }
}
