using CsCheck;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>Rule books of every shape: generated packs, now and then with a rule in code and an override.</summary>
internal static class Books
{
    private static readonly Code[] Conditions = [Code.Icd10Cm("I80"), Code.Icd10Cm("I80.1"), Code.Icd10Cm("M05"), Code.Icd10Gm("L40"), Code.SnomedCt("128053003")];
    private static readonly Code[] Medicines = [Code.Atc("B01A"), Code.Atc("B01AF01"), Code.RxNorm("11289")];
    private static readonly Measurement[] Readings = [new(Code.Loinc("8480-6"), "systolic pressure", "mm[Hg]") { Plausible = new() { AtLeast = 40, AtMost = 300 } }, new(Code.Loinc("777-3"), "platelets", "10*3/uL")];
    private static readonly string[] Symptoms = ["calf-swelling", "night-pain"];
    private static readonly string[] Devices = ["port", "pacemaker"];

    private static readonly Gen<TimeWindow> Window = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 200], Gen.Enum<TimeUnit>(), (kind, amount, unit) =>
    {
        TimeLength length = unit switch { TimeUnit.Days => new(amount, unit), TimeUnit.Weeks => new(amount / 7, unit), TimeUnit.Months => new(amount / 30, unit), _ => new(amount / 100, unit) };
        return kind switch { 0 => new TimeWindow { AtMost = length }, 1 => new() { LessThan = length }, 2 => new() { AtLeast = length }, _ => new() { MoreThan = length } };
    });

    private static readonly Gen<TimeWindow?> MaybeWindow = Gen.Frequency((2, Gen.Const((TimeWindow?)null)), (1, Window.Select(window => (TimeWindow?)window)));

    /// <summary>Books whose rules ask for every detail that is missing.</summary>
    internal static Gen<RuleBook> Asking => Make(Gen.Const(Unrecorded.Ask));

    /// <summary>Books whose rules read a missing detail in any of the three ways.</summary>
    internal static Gen<RuleBook> Any => Make(Gen.Enum<Unrecorded>());

    private static Gen<RuleBook> Make(Gen<Unrecorded> unrecorded) => Gen.Select(
        Pack(unrecorded), Gen.Int[0, 3], (pack, extras) =>
        {
            RuleBook book = RuleBook.Empty.With(pack);
            if ((extras & 1) != 0)
                book = book.With(new LongSessionsWait());
            if ((extras & 2) != 0 && !pack.Rules[0].Info.Sealed)
                book = book.Override(new Override(pack.Rules[0].Info.Id, "our protocol", "lead therapist") { Until = new LocalDate(2027, 1, 31) }, null);
            return book;
        });

    internal static Gen<RulePack> Pack(Gen<Unrecorded> unrecorded) => Gen.Select(Trigger(unrecorded), Effects, Gen.Bool).Array[1, 5].Select(rules => new RulePack("gen/pack", "1.0.0", "Generated")
    {
        Sources = [new("made", "Made up for a test", "low")],
        Measurements = [.. Readings],
        Rules =
        [
            .. rules.Select((rule, i) => new Contraindication(
                new RuleInfo(FormattableString.Invariant($"gen/rule-{i}"), FormattableString.Invariant($"Rule {i}"), i % 2 == 0 ? "even" : "odd", "made") { Sealed = rule.Item3 && i == 0 },
                rule.Item1,
                rule.Item2)),
        ],
    });

    private static Gen<ValueList<ContraindicationEffect>> Effects { get; } = Gen.Select(
        Gen.Int[0, 7], Facts.Site.Array[1, 2], Gen.Enum<Technique>().Array[0, 3], Gen.Int[1, 4], Gen.Bool, Gen.Int[0, 15],
        (kind, sites, techniques, level, lifted, reach) =>
        {
            SetOf<Technique> which = techniques.Length == 0 ? SetOf<Technique>.All : [.. techniques];
            Effect effect = kind switch
            {
                0 => Restriction.ExcludeEverything,
                1 or 2 => Restriction.Exclude([.. sites], which),
                3 => Restriction.LimitPressure(Pressure.Of(level), [.. sites], which),
                4 => Restriction.ExcludePositions([Position.Prone]),
                5 => Restriction.LimitMinutes(10 * level),
                6 => new Requirement(level == 1 ? RequirementKind.Information : RequirementKind.Clearance, "Ask the physician."),
                _ => level == 1 ? new Alert(Urgency.SameDay, "Ring the physician.") : new Advice(Audience.Therapist, "Work gently."),
            };
            return new ContraindicationEffect(effect with { LiftedByClearance = lifted }, kind is >= 1 and <= 3 && reach < 8 ? (Reach)(1 << (reach % 4)) : Reach.None);
        }).Array[1, 3].Select(effects => (ValueList<ContraindicationEffect>)[.. effects]);

    internal static Gen<Trigger> Trigger(Gen<Unrecorded> unrecorded) => Gen.Recursive<Trigger>((depth, inner) => depth >= 2
        ? Atom(unrecorded)
        : Gen.Frequency(
            (4, Atom(unrecorded)),
            (1, inner.Array[1, 3].Select(parts => Domain.Trigger.All(parts))),
            (1, inner.Array[1, 3].Select(parts => Domain.Trigger.Any(parts))),
            (1, Personal.Select(Domain.Trigger.Not).SelectMany(not => Atom(unrecorded).Select(atom => Domain.Trigger.All(atom, not))))));

    private static Gen<Trigger> Personal { get; } = Gen.OneOf<Trigger>(
        Gen.Int[0, 90].Select(age => (Trigger)new AgeTrigger { AtLeast = age }),
        Gen.Int[1, 90].Select(age => (Trigger)new AgeTrigger { Below = age }),
        Gen.OneOf(Sex.Female, Sex.Male).Select(sex => (Trigger)new SexTrigger(sex)),
        Gen.OneOf(CareSetting.Hospital, CareSetting.Spa).Select(setting => (Trigger)new SettingTrigger(setting)));

    private static Gen<Trigger> Atom(Gen<Unrecorded> unrecorded) => Gen.Select(unrecorded, MaybeWindow, Facts.Sites, Facts.Sites, Gen.Int[0, 9], Gen.Int[0, 20]).SelectMany(t =>
    {
        (Unrecorded reading, TimeWindow? window, ValueList<BodySite> places, ValueList<BodySite> implied, int kind, int pick) = t;
        BodyRegions sites = pick % 4 == 0 ? [.. places] : default;
        BodyRegions impliedSites = pick % 3 == 0 ? [.. implied] : default;
        return kind switch
        {
            0 or 1 or 2 => Gen.Const<Trigger>(new DiagnosisTrigger
            {
                Codes = [Conditions[pick % Conditions.Length]],
                Onset = window,
                Sites = sites,
                ImpliedSites = impliedSites,
                IfUnrecorded = reading,
                Acuity = pick % 5 == 0 ? [Acuity.Acute, Acuity.Flare] : default,
                Control = pick % 7 == 0 ? [Control.Uncontrolled] : SetOf<Control>.None,
                Status = pick % 6 == 0 ? [.. Enum.GetValues<ConditionStatus>().Skip(1)] : default,
            }),
            3 => Gen.Const<Trigger>(new MedicationTrigger { Codes = [Medicines[pick % Medicines.Length]], Since = pick % 2 == 0 ? window : null, Stopped = pick % 2 == 1 ? window : null, ImpliedSites = impliedSites, IfUnrecorded = reading }),
            4 => Gen.Const<Trigger>(new SymptomTrigger { Kinds = [Symptoms[pick % 2]], Since = window, Sites = sites, ImpliedSites = impliedSites, IfUnrecorded = reading }),
            5 => Gen.Const<Trigger>(new DeviceTrigger { Kinds = [Devices[pick % 2]], Since = window, ImpliedSites = impliedSites, IfUnrecorded = reading }),
            6 => Gen.Const<Trigger>(new ProcedureTrigger { Kinds = ["operation"], Codes = pick % 2 == 0 ? [Code.Icd10Cm("Z98")] : default, Since = window, ImpliedSites = impliedSites, IfUnrecorded = reading }),
            7 => Gen.Const<Trigger>(new PregnancyTrigger { Status = pick % 2 == 0 ? PregnancyStatus.Pregnant : PregnancyStatus.Postpartum, WeeksAtLeast = pick % 2 == 0 ? pick : null, HighRisk = pick == 4, Since = pick % 2 == 1 ? window : null, IfUnrecorded = reading }),
            8 => Gen.Const<Trigger>(new ObservationTrigger(Readings[pick % 2], pick % 3 == 0 ? new() { Below = 90 } : new() { AtLeast = 160 })
            {
                Within = pick % 4 == 0 ? null : new TimeLength(14, TimeUnit.Days),
                NeededWhen = pick % 2 == 0 ? new DiagnosisTrigger { Codes = [Conditions[0]] } : null,
            }),
            _ => Personal,
        };
    });
}
