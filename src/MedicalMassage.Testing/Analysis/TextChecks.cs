using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Testing.Analysis;

/// <summary>What can be seen in the text of a pack: sources, words, codes, units, windows, dates.</summary>
internal static class TextChecks
{
    private const string StandardPrefix = "standard/";

    internal static void Check(RulePack pack, RuleBook against, AnalysisOptions options, Notes notes)
    {
        CheckDates(pack, options, notes);
        foreach (IReferralRule rule in pack.Rules)
        {
            CheckInfo(pack, rule.Info, against, notes);
            if (rule is not Contraindication known)
            {
                notes.NotDecided("code", rule.Info.Id, "the rule is code; hand it to the conformance suite of this package");
                continue;
            }
            foreach (Trigger atom in Parts(known.When))
                CheckAtom(pack, rule.Info.Id, atom, against, notes);
            CheckCodes(known, options, notes);
            CheckEffects(known, notes);
        }
    }

    /// <summary>All atoms of a trigger as they stand, with those for whom a reading is needed.</summary>
    internal static IEnumerable<Trigger> Parts(Trigger trigger) => trigger switch
    {
        AllTrigger all => all.Parts.SelectMany(Parts),
        AnyTrigger any => any.Parts.SelectMany(Parts),
        NotTrigger not => Parts(not.Part),
        ObservationTrigger { NeededWhen: { } needed } => [trigger, .. Parts(needed)],
        PregnancyTrigger { NeededWhen: { } needed } => [trigger, .. Parts(needed)],
        _ => [trigger],
    };

    private static void CheckDates(RulePack pack, AnalysisOptions options, Notes notes)
    {
        if (pack.HoldsUntil <= pack.HoldsFrom)
            notes.Found("never-in-force", pack.Id, $"The pack ends on {Iso(pack.HoldsUntil)} and begins on {Iso(pack.HoldsFrom)}: it never holds. Mend the dates.");
        if (options.AsOf is not { } today)
            return;
        if (pack.ReviewBy < today)
            notes.Found("review-expired", pack.Id, $"The pack had to be reviewed again by {Iso(pack.ReviewBy)}, and it is {Iso(today)}. Have it reviewed, or take it out.");
        foreach (RuleInfo rule in pack.Rules.Select(rule => rule.Info).Where(rule => rule.ReviewBy < today && rule.ReviewBy != pack.ReviewBy))
            notes.Found("review-expired", rule.Id, $"The rule had to be reviewed again by {Iso(rule.ReviewBy)}, and it is {Iso(today)}. Have it reviewed, or take it out.");
        if (pack.Reviewed > today)
            notes.Found("review-in-future", pack.Id, $"The pack says that it was reviewed on {Iso(pack.Reviewed)}, which has not come yet.");
        if (pack.HoldsUntil <= today)
            notes.Found("expired", pack.Id, $"The pack has not held since {Iso(pack.HoldsUntil)}: none of its rules speaks any more.");
    }

    private static string Iso(NodaTime.LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "no day";

    private static void CheckInfo(RulePack pack, RuleInfo info, RuleBook against, Notes notes)
    {
        foreach (string key in info.Sources.Where(key => !pack.Sources.Any(source => source.Key == key)))
            notes.Found("unsourced", info.Id, $"The rule names the source “{key}”, which the pack does not have. Add it to the sources, with title and authority.");
        RuleSource[] sources = [.. pack.Sources.Where(source => info.Sources.Contains(source.Key))];
        if (sources.Length > 0 && sources.Length == info.Sources.Count && Array.TrueForAll(sources, source => source.Authority == "very-low"))
            notes.Found("weak-source", info.Id, "All its sources have very low authority: such a source is never the only ground. Add a better one, or take the rule out.");
        if (string.IsNullOrWhiteSpace(info.Rationale))
            notes.Found("blank-text", info.Id, "The rule does not say why it is there. Fill in rationale.");
        if (string.IsNullOrWhiteSpace(info.ResolvedBy))
            notes.Found("blank-text", info.Id, "The rule does not say what lifts or settles it. Fill in resolvedBy.");
        if (info.HoldsUntil <= info.HoldsFrom)
            notes.Found("never-in-force", info.Id, $"The rule ends on {Iso(info.HoldsUntil)} and begins on {Iso(info.HoldsFrom)}: it never holds. Mend the dates.");
        else if (info.HoldsUntil <= pack.HoldsFrom || info.HoldsFrom >= pack.HoldsUntil)
            notes.Found("never-in-force", info.Id, "The dates of the rule and those of its pack have no day in common: it never holds. Mend the dates.");
        if (!pack.Id.StartsWith(StandardPrefix, StringComparison.Ordinal) && !info.Id.Contains('/', StringComparison.Ordinal))
            notes.Found("no-author", info.Id, $"The id does not name its author, so it may clash with another one's. Write it with your name before a slash: our-clinic/{info.Id}.");
        if (against.Packs.FirstOrDefault(other => other.Id != pack.Id && other.Rules.Any(rule => rule.Info.Id == info.Id)) is { } owner)
            notes.Found("id-taken", info.Id, $"The pack {owner.Id} already has a rule with this id. Give yours an id of its own; to replace a rule, use an override.");
    }

    private static void CheckAtom(RulePack pack, string rule, Trigger atom, RuleBook against, Notes notes)
    {
        foreach ((string what, TimeWindow window) in Windows(atom).Where(window => !Atoms.Lengths(window.Window).Any()))
            notes.Found("unbounded-window", rule, $"The window for {what} has no bound, so it says nothing. Give it a length, or leave it out.");
        if (atom is MedicationTrigger { Stopped: { AtMost: null, LessThan: null } })
            notes.Found("unbounded-window", rule, "A medicine counts however long ago it was stopped. Say how long with stopped.atMost.");
        if (atom is not ObservationTrigger reading)
            return;
        if (reading.Within is null)
            notes.Found("unbounded-window", rule, $"A {reading.Measurement.Title} of any age counts, also one from years ago. Say how old it may be with within.");
        IEnumerable<(string Pack, Measurement Measurement)> known = against.Packs.Append(pack).SelectMany(p => p.Measurements.Select(m => (p.Id, m)));
        foreach ((string owner, Measurement measurement) in known.Where(k => k.Measurement.Code == reading.Measurement.Code && k.Measurement.Unit != reading.Measurement.Unit).DistinctBy(k => k.Measurement.Unit))
        {
            ReferralCase patient = Representatives.Base(new(2026, 6, 15));
            patient = patient with
            {
                Patient = patient.Patient with { Observations = [Observation.Of(measurement.Code, Representatives.Bounds(reading.Range).First(), measurement.Unit, patient.AsOf)] },
            };
            notes.Found("unit", rule, $"The rule compares {measurement.Title} in {reading.Measurement.Unit}; {owner} measures it in {measurement.Unit}. A reading in that unit is asked for again and never compared. Use one unit, and convert the threshold.", patient);
        }
    }

    private static IEnumerable<(string What, TimeWindow Window)> Windows(Trigger atom)
    {
        (string, TimeWindow?)[] all = atom switch
        {
            DiagnosisTrigger t => [("the onset", t.Onset)],
            MedicationTrigger t => [("the begin of the medicine", t.Since)],
            ProcedureTrigger t => [("the procedure", t.Since)],
            DeviceTrigger t => [("the device", t.Since)],
            SymptomTrigger t => [("the symptom", t.Since)],
            PregnancyTrigger t => [("the birth", t.Since)],
            _ => [],
        };
        return all.Where(window => window.Item2 is not null).Select(window => (window.Item1, window.Item2!));
    }

    private static void CheckCodes(Contraindication rule, AnalysisOptions options, Notes notes)
    {
        Code[] codes = [.. rule.Codes, .. rule.Hints];
        foreach (Code code in codes.Where(code => !Domain.Coding.CodeSyntax.IsPrefix(code.System, code.Key)))
            notes.Found("unknown-code", rule.Info.Id, $"{code} does not have the form of its system, so no record can hold it. Check it for a slip.");
        if (options.Codes is not { } list)
            return;
        foreach (Code code in codes.Where(code => list.Covers(code.System) && Domain.Coding.CodeSyntax.IsPrefix(code.System, code.Key) && !list.Knows(code)))
            notes.Found("unknown-code", rule.Info.Id, $"{code} is not in the list of codes, and no code below it is. Check it for a slip.");
        foreach (CodeSystem system in codes.Select(code => code.System).Distinct().Where(system => !list.Covers(system)))
            notes.NotDecided("unknown-code", rule.Info.Id, $"the list has no codes of {Tokens<CodeSystem>.Of(system)}");
    }

    private static void CheckEffects(Contraindication rule, Notes notes)
    {
        foreach (ContraindicationEffect effect in rule.Effects.Where(effect => effect is { Reach: Reach.None, Effect: Restriction restriction } && TreatmentEnvelope.Whole.Restrict(restriction).IsWhole))
            notes.Found("no-effect", rule.Info.Id, $"The effect “{effect}” takes nothing away. Mend its regions, techniques or limit.");
        Urgency greatest = rule.Effects.Select(effect => effect.Effect).OfType<Alert>().Select(alert => alert.Urgency).DefaultIfEmpty().Max();
        if (greatest > rule.Info.Urgency)
            notes.Found("urgency", rule.Info.Id, $"The rule raises an alert ({Tokens<Urgency>.Words(greatest)}) and says of itself that it is less urgent ({Tokens<Urgency>.Words(rule.Info.Urgency)}). Set urgency to the alert's.");
        else if (rule.Info.Urgency >= Urgency.SameDay && !rule.Effects.Any(effect => effect.Effect is Alert or Requirement or Restriction { Kind: RestrictionKind.Exclude, Techniques.IsAll: true }))
            notes.Found("urgency", rule.Info.Id, $"The rule says that it is urgent ({Tokens<Urgency>.Words(rule.Info.Urgency)}), and nobody is told: no alert, no requirement, and massage goes on. Add an alert, or lower the urgency.");
    }
}
