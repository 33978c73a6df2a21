using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Explanations;

/// <summary>One thing that a trigger asks of an entry beside its code, as a trigger that asks for nothing else.</summary>
/// <param name="Words">The qualifier in words.</param>
/// <param name="Asked">What it is about, as the beginning of a sentence.</param>
/// <param name="Member">The member of the entry that answers it.</param>
/// <param name="Only">The trigger with this qualifier alone.</param>
internal sealed record Qualifier(string Words, string Asked, string Member, FactTrigger Only);

/// <summary>A trigger about entries of a list, taken apart: which entries it is about at all, and what it asks of them.</summary>
internal sealed record Qualifiers(FactTrigger Bare, Qualifier[] All)
{
    private static readonly SetOf<ConditionStatus> AnyStatus = SetOf<ConditionStatus>.All.Except(ConditionStatus.Unrecorded);
    private static readonly SetOf<ConditionStatus> Present = [ConditionStatus.Active, ConditionStatus.Recurrence, ConditionStatus.Relapse];

    internal static Qualifiers Of(Phrases phrases, FactTrigger trigger) => trigger switch
    {
        DiagnosisTrigger t => Of(phrases, t),
        MedicationTrigger t => Of(phrases, t),
        ProcedureTrigger t => Of(phrases, new ProcedureTrigger { Codes = t.Codes, Kinds = t.Kinds }, t, t.Since, Phrase.TriggerDone, bare => bare with { Since = t.Since, IfUnrecorded = t.IfUnrecorded }, "date"),
        DeviceTrigger t => Of(phrases, new DeviceTrigger { Codes = t.Codes, Kinds = t.Kinds }, t, t.Since, Phrase.QualifierPutIn, bare => bare with { Since = t.Since, IfUnrecorded = t.IfUnrecorded }, "since"),
        SymptomTrigger t => Of(phrases, new SymptomTrigger { Codes = t.Codes, Kinds = t.Kinds }, t, t.Since, Phrase.TriggerBegun, bare => bare with { Since = t.Since, IfUnrecorded = t.IfUnrecorded }, "since"),
        _ => new(trigger, []),
    };

    private static Qualifiers Of(Phrases phrases, DiagnosisTrigger t)
    {
        DiagnosisTrigger bare = new() { Codes = t.Codes, Kinds = t.Kinds, Status = AnyStatus };
        DiagnosisTrigger asking = bare with { IfUnrecorded = t.IfUnrecorded };
        SetOf<ConditionStatus> status = t.Status.IsEmpty ? Present : t.Status;
        List<Qualifier> all = [new(phrases.Say(Phrase.QualifierItsState, status), phrases.Say(Phrase.QualifierItsState2), "status", bare with { Status = status })];
        if (!t.Acuity.IsEmpty)
            all.Add(new(phrases.Say(Phrase.QualifierItsStage, t.Acuity), phrases.Say(Phrase.QualifierItsStage2), "acuity", asking with { Acuity = t.Acuity }));
        if (!t.Control.IsEmpty)
            all.Add(new(phrases.Value(t.Control, ""), phrases.Say(Phrase.QualifierWhetherHand), "control", asking with { Control = t.Control }));
        if (t.Onset is { } onset)
            all.Add(new(phrases.Say(Phrase.QualifierBegunAgo, onset), phrases.Say(Phrase.QualifierItsBeginning), "onset", asking with { Onset = onset }));
        return new(bare, [.. all, .. Places(phrases, t, asking)]);
    }

    private static Qualifiers Of(Phrases phrases, MedicationTrigger t)
    {
        MedicationTrigger bare = new() { Codes = t.Codes, Kinds = t.Kinds, Stopped = new(), IfUnrecorded = Unrecorded.Yes };
        MedicationTrigger asking = bare with { IfUnrecorded = t.IfUnrecorded };
        List<Qualifier> all = [new(t.Stopped is { } stopped ? phrases.Say(Phrase.QualifierTakenNowOrStoppedAgo, stopped) : phrases.Say(Phrase.QualifierTakenNow), phrases.Say(Phrase.QualifierHowTaken), "taken", asking with { Stopped = t.Stopped })];
        if (t.Since is { } since)
            all.Add(new(phrases.Say(Phrase.QualifierTaken, since), phrases.Say(Phrase.QualifierItsBeginning), "since", asking with { Since = since }));
        if (!t.Routes.IsEmpty)
            all.Add(new(phrases.Say(Phrase.QualifierTaken2, t.Routes), phrases.Say(Phrase.QualifierHowTaken), "route", asking with { Routes = t.Routes }));
        return new(bare, [.. all, .. Places(phrases, t, asking)]);
    }

    private static Qualifiers Of<T>(Phrases phrases, T bare, FactTrigger t, TimeWindow? window, Phrase verb, Func<T, T> since, string member)
        where T : FactTrigger
    {
        List<Qualifier> all = [];
        if (window is not null)
            all.Add(new(phrases.Say(verb, window), phrases.Say(Phrase.QualifierItsDate), member, since(bare)));
        return new(bare, [.. all, .. Places(phrases, t, bare with { IfUnrecorded = t.IfUnrecorded })]);
    }

    private static IEnumerable<Qualifier> Places(Phrases phrases, FactTrigger t, FactTrigger asking) =>
        t.Sites.IsEmpty ? [] : [new(phrases.Say(Phrase.QualifierLyingOn, t.Sites), phrases.Say(Phrase.QualifierItsPlace), "sites", asking with { Sites = t.Sites, ImpliedSites = t.ImpliedSites })];
}
