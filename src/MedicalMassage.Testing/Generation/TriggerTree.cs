using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Testing.Generation;

/// <summary>What a trigger consists of, and the same trigger with its parts changed.</summary>
internal static class TriggerTree
{
    internal static IEnumerable<Trigger> Parts(Trigger trigger) => trigger switch
    {
        AllTrigger all => all.Parts.SelectMany(Parts),
        AnyTrigger any => any.Parts.SelectMany(Parts),
        NotTrigger not => Parts(not.Part),
        ObservationTrigger { NeededWhen: { } needed } reading => [reading, .. Parts(needed)],
        PregnancyTrigger { NeededWhen: { } needed } pregnancy => [pregnancy, .. Parts(needed)],
        _ => [trigger],
    };

    /// <summary>The lengths of time at which the trigger changes its mind.</summary>
    internal static IEnumerable<TimeLength> Lengths(Trigger trigger) => Parts(trigger).SelectMany(part => part switch
    {
        DiagnosisTrigger t => Lengths(t.Onset),
        MedicationTrigger t => [.. Lengths(t.Since), .. Lengths(t.Stopped)],
        ProcedureTrigger t => Lengths(t.Since),
        DeviceTrigger t => Lengths(t.Since),
        SymptomTrigger t => Lengths(t.Since),
        PregnancyTrigger t => Lengths(t.Since),
        ObservationTrigger { Within: { } within } => [within],
        _ => (IEnumerable<TimeLength>)[],
    });

    /// <summary>The pack with every part of every trigger changed.</summary>
    internal static RulePack With(RulePack pack, Func<Trigger, Trigger> change) => pack with
    {
        Rules = [.. pack.Rules.Select(rule => rule is Contraindication known ? new Contraindication(known.Info, With(known.When, change), known.Effects) { Hints = known.Hints } : rule)],
    };

    internal static LocalDate Before(LocalDate day, TimeLength length) => length.Unit switch
    {
        TimeUnit.Days => day.PlusDays(-length.Amount),
        TimeUnit.Weeks => day.PlusWeeks(-length.Amount),
        TimeUnit.Months => day.PlusMonths(-length.Amount),
        _ => day.PlusYears(-length.Amount),
    };

    private static Trigger With(Trigger trigger, Func<Trigger, Trigger> change) => trigger switch
    {
        AllTrigger all => new AllTrigger([.. all.Parts.Select(part => With(part, change))]),
        AnyTrigger any => new AnyTrigger([.. any.Parts.Select(part => With(part, change))]),
        _ => change(trigger),
    };

    private static IEnumerable<TimeLength> Lengths(TimeWindow? window) =>
        new[] { window?.AtLeast, window?.MoreThan, window?.AtMost, window?.LessThan }.OfType<TimeLength>();
}
