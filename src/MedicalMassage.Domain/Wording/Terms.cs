namespace MedicalMassage.Domain.Wording;

/// <summary>The values of a closed set in words. In English a value is its word in files without hyphens; other languages have a table.</summary>
internal static class Terms<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] English = [.. Values.Select(Tokens<T>.Words)];
    private static readonly Lazy<string[]> German = new(() => Of(Phrases.Of(Language.German)));

    /// <summary>The name of the set in the files of words, such as <c>body-region</c>.</summary>
    internal static string Name { get; } = Tokens<T>.NameOfSet;

    internal static string Of(Language language, T value)
    {
        int index = Array.IndexOf(Values, value);
        if (index < 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, "Not a defined value.");
        return language == Language.English ? English[index] : German.Value[index];
    }

    private static string[] Of(Phrases phrases)
    {
        Dictionary<string, string> table = phrases.TermsOf(Name) ?? throw new InvalidOperationException($"The words of {Name} are not translated.");
        return [.. Values.Select(value => table.TryGetValue(Tokens<T>.Of(value), out string? word) ? word : Tokens<T>.Words(value))];
    }
}
