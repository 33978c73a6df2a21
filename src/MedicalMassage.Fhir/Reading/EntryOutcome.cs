using Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Reading;

/// <summary>What became of an entry.</summary>
internal enum EntryFate : byte
{
    Read,
    Unread,
    Skipped,
}

/// <summary>What became of an entry, and why if it was not read.</summary>
/// <param name="Fate">Read, unread or skipped.</param>
/// <param name="Reason">Why, without anything that the record says.</param>
/// <param name="Part">The part of the resource that could not be read, such as <c>.code</c>; empty for all of it.</param>
internal readonly record struct EntryOutcome(EntryFate Fate, string Reason = "", string Part = "")
{
    internal static EntryOutcome Read { get; } = new(EntryFate.Read);

    internal static EntryOutcome Unread(string reason, string part = "") => new(EntryFate.Unread, reason, part);

    internal static EntryOutcome Skipped(string reason) => new(EntryFate.Skipped, reason);

    /// <summary>Skipped if the status says that it is no fact; null for any other status. What was entered in error never is one.</summary>
    /// <param name="status">The status of the resource.</param>
    /// <param name="noFact">Other words of the status by which it is none, and why.</param>
    internal static EntryOutcome? ByStatus(PrimitiveType? status, params ReadOnlySpan<(string Word, string Why)> noFact)
    {
        string? word = status?.JsonValue as string;
        if (word == "entered-in-error")
            return Skipped("it was entered in error");
        foreach ((string its, string why) in noFact)
        {
            if (its == word)
                return Skipped(why);
        }
        return null;
    }
}
