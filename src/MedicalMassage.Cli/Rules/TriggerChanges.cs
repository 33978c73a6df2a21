using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rules;

/// <summary>What is different between two triggers: parts that differ in one number or window are told as such, others as gone and added.</summary>
internal static class TriggerChanges
{
    private const int MaxCodes = 12;

    internal static IEnumerable<string> Between(Trigger old, Trigger now)
    {
        if (old == now)
            return [];
        if (old is AllTrigger a && now is AllTrigger b)
            return Between(a.Parts, b.Parts);
        if (old is AnyTrigger c && now is AnyTrigger d)
            return Between(c.Parts, d.Parts);
        if (old.GetType() != now.GetType())
            return [$"when: {now}, was: {old}"];
        string[] details = [.. Details(old, now)];
        return details.Length > 0 ? details : [$"when: {now}, was: {old}"];
    }

    private static IEnumerable<string> Between(ValueList<Trigger> old, ValueList<Trigger> now)
    {
        List<Trigger> gone = [.. old.Except(now)];
        List<Trigger> added = [.. now.Except(old)];
        List<string> told = [];
        foreach (Trigger was in gone.ToArray())
        {
            // The part that it became: of the same kind, and the only one so.
            Trigger[] same = [.. added.Where(part => part.GetType() == was.GetType())];
            if (same.Length != 1 || gone.Count(part => part.GetType() == was.GetType()) != 1)
                continue;
            told.AddRange(Between(was, same[0]));
            gone.Remove(was);
            added.Remove(same[0]);
        }
        return [.. told, .. gone.Select(part => "no longer when: " + part), .. added.Select(part => "new when: " + part)];
    }

    private static IEnumerable<string> Details(Trigger old, Trigger now)
    {
        (string Name, string Was, string Is)[] members = (old, now) switch
        {
            (DiagnosisTrigger a, DiagnosisTrigger b) => [.. Common(a, b), ("status", a.Status.ToString(), b.Status.ToString()), ("stage", a.Acuity.ToString(), b.Acuity.ToString()), ("control", a.Control.ToString(), b.Control.ToString()), ("begun", Window(a.Onset), Window(b.Onset))],
            (MedicationTrigger a, MedicationTrigger b) => [.. Common(a, b), ("taken for", Window(a.Since), Window(b.Since)), ("stopped", Window(a.Stopped), Window(b.Stopped)), ("routes", a.Routes.ToString(), b.Routes.ToString())],
            (ProcedureTrigger a, ProcedureTrigger b) => [.. Common(a, b), ("done", Window(a.Since), Window(b.Since))],
            (DeviceTrigger a, DeviceTrigger b) => [.. Common(a, b), ("there for", Window(a.Since), Window(b.Since))],
            (SymptomTrigger a, SymptomTrigger b) => [.. Common(a, b), ("begun", Window(a.Since), Window(b.Since))],
            (AllergyTrigger a, AllergyTrigger b) => Common(a, b),
            (ObservationTrigger a, ObservationTrigger b) when a.Measurement.Code == b.Measurement.Code =>
            [
                ($"threshold of {b.Measurement.Title}", $"{a.Range} {a.Measurement.Unit}", $"{b.Range} {b.Measurement.Unit}"), ("not older than", a.Within?.ToString() ?? "any age", b.Within?.ToString() ?? "any age"),
                ("needed for", a.NeededWhen?.ToString() ?? "nobody", b.NeededWhen?.ToString() ?? "nobody"),
            ],
            _ => [],
        };
        IEnumerable<string> codes = (old, now) is (FactTrigger c, FactTrigger d) ? Codes(c, d) : [];
        return [.. codes, .. members.Where(member => member.Was != member.Is).Select(member => $"{member.Name}: {member.Is}, was {member.Was}")];
    }

    private static (string Name, string Was, string Is)[] Common(FactTrigger a, FactTrigger b) =>
    [
        ("place", a.Sites.ToString(), b.Sites.ToString()), ("place where none is recorded", a.ImpliedSites.ToString(), b.ImpliedSites.ToString()),
        ("a missing detail is read as", a.IfUnrecorded.ToString(), b.IfUnrecorded.ToString()),
    ];

    private static IEnumerable<string> Codes(FactTrigger old, FactTrigger now)
    {
        string[] was = [.. old.Codes.Select(code => code.ToString()), .. old.Kinds];
        string[] isNow = [.. now.Codes.Select(code => code.ToString()), .. now.Kinds];
        if (was.Except(isNow).ToArray() is { Length: > 0 } gone)
            yield return "no longer named: " + Short(gone);
        if (isNow.Except(was).ToArray() is { Length: > 0 } added)
            yield return "newly named: " + Short(added);
    }

    private static string Short(string[] names) => names.Length <= MaxCodes
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MaxCodes))} and {names.Length - MaxCodes} more");

    private static string Window(TimeWindow? window) => window?.ToString() ?? "any time";
}
