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
}
