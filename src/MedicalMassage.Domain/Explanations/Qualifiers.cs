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

    internal static Qualifiers Of(FactTrigger trigger) => trigger switch
    {
        DiagnosisTrigger t => Of(t),
        MedicationTrigger t => Of(t),
        ProcedureTrigger t => Of(new ProcedureTrigger { Codes = t.Codes, Kinds = t.Kinds }, t, t.Since, "done", bare => bare with { Since = t.Since, IfUnrecorded = t.IfUnrecorded }, "date"),
        DeviceTrigger t => Of(new DeviceTrigger { Codes = t.Codes, Kinds = t.Kinds }, t, t.Since, "put in", bare => bare with { Since = t.Since, IfUnrecorded = t.IfUnrecorded }, "since"),
        SymptomTrigger t => Of(new SymptomTrigger { Codes = t.Codes, Kinds = t.Kinds }, t, t.Since, "begun", bare => bare with { Since = t.Since, IfUnrecorded = t.IfUnrecorded }, "since"),
        _ => new(trigger, []),
    };

    private static Qualifiers Of(DiagnosisTrigger t)
    {
        DiagnosisTrigger bare = new() { Codes = t.Codes, Kinds = t.Kinds, Status = AnyStatus };
        DiagnosisTrigger asking = bare with { IfUnrecorded = t.IfUnrecorded };
        SetOf<ConditionStatus> status = t.Status.IsEmpty ? Present : t.Status;
        List<Qualifier> all = [new("its state: " + status, "its state", "status", bare with { Status = status })];
        if (!t.Acuity.IsEmpty)
            all.Add(new("its stage: " + t.Acuity, "its stage", "acuity", asking with { Acuity = t.Acuity }));
        if (!t.Control.IsEmpty)
            all.Add(new(t.Control.ToString(), "whether it is in hand", "control", asking with { Control = t.Control }));
        if (t.Onset is { } onset)
            all.Add(new($"begun {onset} ago", "its beginning", "onset", asking with { Onset = onset }));
        return new(bare, [.. all, .. Places(t, asking)]);
    }

    private static Qualifiers Of(MedicationTrigger t)
    {
        MedicationTrigger bare = new() { Codes = t.Codes, Kinds = t.Kinds, Stopped = new(), IfUnrecorded = Unrecorded.Yes };
        MedicationTrigger asking = bare with { IfUnrecorded = t.IfUnrecorded };
        List<Qualifier> all = [new(t.Stopped is { } stopped ? $"taken now, or stopped {stopped} ago" : "taken now", "how it is taken", "taken", asking with { Stopped = t.Stopped })];
        if (t.Since is { } since)
            all.Add(new($"taken for {since}", "its beginning", "since", asking with { Since = since }));
        if (!t.Routes.IsEmpty)
            all.Add(new("taken: " + t.Routes, "how it is taken", "route", asking with { Routes = t.Routes }));
        return new(bare, [.. all, .. Places(t, asking)]);
    }

    private static Qualifiers Of<T>(T bare, FactTrigger t, TimeWindow? window, string verb, Func<T, T> since, string member)
        where T : FactTrigger
    {
        List<Qualifier> all = [];
        if (window is not null)
            all.Add(new($"{verb} {window} ago", "its date", member, since(bare)));
        return new(bare, [.. all, .. Places(t, bare with { IfUnrecorded = t.IfUnrecorded })]);
    }

    private static IEnumerable<Qualifier> Places(FactTrigger t, FactTrigger asking) =>
        t.Sites.IsEmpty ? [] : [new($"lying on: {t.Sites}", "its place", "sites", asking with { Sites = t.Sites, ImpliedSites = t.ImpliedSites })];
}
