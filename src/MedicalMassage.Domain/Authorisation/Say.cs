using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain.Authorisation;

/// <summary>Effects with a text that may quote the case, cut to the longest text that a decision takes.</summary>
internal static class Say
{
    /// <summary>Room for the words that a question puts before its text.</summary>
    private const int Room = 100;

    internal static Requirement Need(RequirementKind kind, string text) => new(kind, Short(text));

    internal static Advice Tell(Audience audience, string text) => new(audience, Short(text));

    internal static string Short(string text) => Text.Cut(text, Text.MaxLength - Room);
}
