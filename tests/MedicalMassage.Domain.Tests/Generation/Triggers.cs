using CsCheck;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>Triggers of every kind, nested in all, any and not.</summary>
/// <param name="unrecorded">How they read a missing detail.</param>
/// <param name="asksForAll">True if they need every reading and every answer about a pregnancy, and assume no place.</param>
internal sealed class Triggers(Gen<Unrecorded> unrecorded, bool asksForAll)
{
    internal static readonly Measurement[] Readings = [new(Code.Loinc("8480-6"), "systolic pressure", "mm[Hg]") { Plausible = new() { AtLeast = 40, AtMost = 300 } }, new(Code.Loinc("777-3"), "platelets", "10*3/uL")];

    private static readonly Code[] Diagnoses = [Code.Icd10Cm("I80"), Code.Icd10Cm("I80.1"), Code.Icd10Cm("M05"), Code.Icd10Gm("L40"), Code.SnomedCt("128053003")];
    private static readonly Code[] Medicines = [Code.Atc("B01A"), Code.Atc("B01AF01"), Code.RxNorm("11289")];
    private static readonly string[] Symptoms = ["calf-swelling", "night-pain"];
    private static readonly string[] Devices = ["port", "pacemaker"];

    private static readonly Gen<TimeWindow> Window = Gen.Select(Gen.Int[0, 5], Gen.Int[1, 200], Gen.Enum<TimeUnit>(), (kind, amount, unit) =>
    {
        TimeLength length = unit switch { TimeUnit.Days => new(amount, unit), TimeUnit.Weeks => new(amount / 7, unit), TimeUnit.Months => new(amount / 30, unit), _ => new(amount / 100, unit) };
        return kind switch
        {
            0 => new TimeWindow { AtMost = length },
            1 => new() { LessThan = length },
            2 => new() { AtLeast = length },
            3 => new() { MoreThan = length },
            4 => new() { AtLeast = new(amount / 4, TimeUnit.Days), AtMost = new(amount, TimeUnit.Days) },
            _ => new() { MoreThan = length, LessThan = new(length.Amount + 3, unit) },
        };
    });

    private static readonly Gen<TimeWindow?> MaybeWindow = Gen.Frequency((2, Gen.Const((TimeWindow?)null)), (1, Window.Select(window => (TimeWindow?)window)));

    internal Gen<Trigger> Any => Gen.Recursive<Trigger>((depth, inner) => depth >= 2
        ? Atom
        : Gen.Frequency(
            (4, Atom),
            (1, inner.Array[1, 3].Select(parts => Trigger.All(parts))),
            (1, inner.Array[1, 3].Select(parts => Trigger.Any(parts))),
            (1, Gen.Select(Personal, Atom, (person, atom) => Trigger.All(atom, Trigger.Not(person))))));

    private static Gen<Trigger> Personal { get; } = Gen.OneOf(
        Gen.Int[0, 90].Select(age => (Trigger)new AgeTrigger { AtLeast = age }),
        Gen.Int[1, 90].Select(age => (Trigger)new AgeTrigger { Below = age }),
        Gen.OneOf(Sex.Female, Sex.Male).Select(sex => (Trigger)new SexTrigger(sex)),
        Gen.OneOf(CareSetting.Hospital, CareSetting.Spa).Select(setting => (Trigger)new SettingTrigger(setting)),
        Gen.Int[20, 60].Select(age => Trigger.Not(Trigger.Any(new SexTrigger(Sex.Male), new AgeTrigger { Below = age }))));

    private Gen<Trigger> Atom => Gen.Select(unrecorded, MaybeWindow, Facts.Sites, Facts.Sites, Gen.Int[0, 13], Gen.Int[0, 41]).SelectMany(t =>
    {
        (Unrecorded reading, TimeWindow? window, ValueList<BodySite> places, ValueList<BodySite> implied, int kind, int pick) = t;
        BodyRegions sites = pick % 4 == 0 ? [.. places] : default;
        BodyRegions impliedSites = pick % 3 == 0 && !asksForAll ? [.. implied] : default;
        return kind switch
        {
            0 or 1 or 2 or 3 => Gen.Const<Trigger>(new DiagnosisTrigger
            {
                Codes = pick % 8 == 0 ? [Diagnoses[0], Diagnoses[3]] : [Diagnoses[pick % Diagnoses.Length]],
                Onset = window,
                Sites = sites,
                ImpliedSites = impliedSites,
                IfUnrecorded = reading,
                Acuity = pick % 5 == 0 ? [Acuity.Acute, Acuity.Flare] : default,
                Control = pick % 7 == 0 ? [Control.Uncontrolled] : SetOf<Control>.None,
                Status = pick % 6 == 0 ? [.. Enum.GetValues<ConditionStatus>().Skip(1)] : pick % 11 == 0 ? [ConditionStatus.Active, ConditionStatus.Remission] : default,
            }),
            4 => Gen.Const<Trigger>(new MedicationTrigger
            {
                Codes = [Medicines[pick % Medicines.Length]],
                Since = pick % 2 == 0 ? window : null,
                Stopped = pick % 2 == 1 ? window : null,
                Routes = pick % 5 == 0 ? [Route.Oral, Route.Injected] : default,
                Sites = sites,
                ImpliedSites = impliedSites,
                IfUnrecorded = reading,
            }),
            5 => Gen.Const<Trigger>(new SymptomTrigger { Kinds = [Symptoms[pick % 2]], Since = window, Sites = sites, ImpliedSites = impliedSites, IfUnrecorded = reading }),
            6 => Gen.Const<Trigger>(new DeviceTrigger { Kinds = [Devices[pick % 2]], Since = window, Sites = sites, ImpliedSites = impliedSites, IfUnrecorded = reading }),
            7 => Gen.Const<Trigger>(new ProcedureTrigger { Kinds = ["operation"], Codes = pick % 2 == 0 ? [Code.Icd10Cm("Z98")] : default, Since = window, Sites = sites, ImpliedSites = impliedSites, IfUnrecorded = reading }),
            8 => Gen.Const<Trigger>(new AllergyTrigger { Kinds = ["nut-oil"] }),
            9 => Gen.Const<Trigger>(new PregnancyTrigger
            {
                Status = PregnancyStatus.Pregnant,
                WeeksAtLeast = pick % 3 == 0 ? null : pick / 2,
                WeeksBelow = pick % 3 == 1 ? null : pick,
                HighRisk = pick % 5 == 4,
                NeededWhen = pick % 4 == 0 && !asksForAll ? new SexTrigger(Sex.Female) : null,
                IfUnrecorded = reading,
            }),
            10 => Gen.Const<Trigger>(new PregnancyTrigger { Status = PregnancyStatus.Postpartum, Since = window, Birth = pick % 3 == 0 ? [BirthMode.Caesarean] : default, IfUnrecorded = reading }),
            11 or 12 => Gen.Const<Trigger>(new ObservationTrigger(Readings[pick % 2], (pick % 6) switch { 0 => new() { Below = 90 }, 1 => new() { AtMost = 90 }, 2 => new() { Above = 120, AtMost = 160 }, _ => new() { AtLeast = 160 } })
            {
                Within = pick % 4 == 0 ? null : new TimeLength(14, TimeUnit.Days),
                NeededWhen = asksForAll ? new SettingTrigger(SetOf<CareSetting>.All)
                    : (pick % 5) switch { 0 => new DiagnosisTrigger { Codes = [Diagnoses[0]], Onset = window, IfUnrecorded = reading }, 1 => new MedicationTrigger { Codes = [Medicines[0]] }, 2 => new AgeTrigger { AtLeast = 60 }, _ => null },
            }),
            _ => Personal,
        };
    });
}
