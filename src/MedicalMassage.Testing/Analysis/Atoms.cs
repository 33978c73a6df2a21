using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Testing.Analysis;

/// <summary>The atoms of triggers. One that is needed for some patients is two: as if needed for all, and as if for none.</summary>
internal static class Atoms
{
    private static readonly SettingTrigger Somewhere = new(CareSetting.Hospital);
    private static readonly Trigger ForAll = Trigger.Any(Somewhere, Trigger.Not(Somewhere));
    private static readonly Trigger ForNone = Trigger.All(Somewhere, Trigger.Not(Somewhere));

    internal static IEnumerable<Trigger> Of(Trigger trigger) => trigger switch
    {
        AllTrigger all => all.Parts.SelectMany(Of),
        AnyTrigger any => any.Parts.SelectMany(Of),
        NotTrigger not => Of(not.Part),
        ObservationTrigger { NeededWhen: { } needed } => [Needed(trigger, true), Needed(trigger, false), .. Of(needed)],
        PregnancyTrigger { NeededWhen: { } needed } => [Needed(trigger, true), Needed(trigger, false), .. Of(needed)],
        _ => [trigger],
    };

    internal static Trigger Needed(Trigger trigger, bool forAll) => trigger switch
    {
        ObservationTrigger reading => reading with { NeededWhen = forAll ? ForAll : ForNone },
        PregnancyTrigger pregnancy => pregnancy with { NeededWhen = forAll ? ForAll : ForNone },
        _ => trigger,
    };

    /// <summary>What of a case answers the atom: a section, one kind of reading, or a single fact.</summary>
    internal static string Variable(Trigger atom) => atom switch
    {
        DiagnosisTrigger => "conditions",
        MedicationTrigger => "medications",
        ProcedureTrigger => "procedures",
        DeviceTrigger => "devices",
        AllergyTrigger => "allergies",
        SymptomTrigger => "symptoms",
        ObservationTrigger reading => reading.Measurement.Code.ToString(),
        PregnancyTrigger => "pregnancy",
        AgeTrigger => "age",
        SexTrigger => "sex",
        PlanTrigger => "plan",
        SettingTrigger => "setting",
        _ => throw new System.Diagnostics.UnreachableException($"No part of a case answers a {atom.GetType().Name}."),
    };

    internal static IEnumerable<TimeLength> Lengths(TimeWindow? window) =>
        new[] { window?.AtLeast, window?.MoreThan, window?.AtMost, window?.LessThan }.OfType<TimeLength>();

    internal static IEnumerable<TimeLength> Lengths(Trigger atom) => atom switch
    {
        DiagnosisTrigger t => Lengths(t.Onset),
        MedicationTrigger t => [.. Lengths(t.Since), .. Lengths(t.Stopped)],
        ProcedureTrigger t => Lengths(t.Since),
        DeviceTrigger t => Lengths(t.Since),
        SymptomTrigger t => Lengths(t.Since),
        PregnancyTrigger t => Lengths(t.Since),
        ObservationTrigger { Within: { } within } => [within],
        _ => [],
    };

    /// <summary>Days to look at: after a month of 31 days; where lengths in days meet lengths in months, after months of 28, 29 and 30 days as well.</summary>
    internal static IEnumerable<LocalDate> Days(Trigger[] atoms)
    {
        TimeUnit[] units = [.. atoms.SelectMany(Lengths).Select(length => length.Unit).Distinct()];
        bool mixed = units.Any(unit => unit <= TimeUnit.Weeks) && units.Any(unit => unit > TimeUnit.Weeks);
        return mixed ? [new(2026, 6, 15), new(2026, 3, 15), new(2028, 3, 15), new(2026, 5, 15)] : [new(2026, 6, 15)];
    }
}
