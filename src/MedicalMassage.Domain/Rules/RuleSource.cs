using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>A source that rules rest on.</summary>
public sealed record RuleSource
{
    /// <summary>A source by its key.</summary>
    /// <param name="key">The key that rules use.</param>
    /// <param name="title">Its title.</param>
    /// <param name="authority">How much it weighs: a word such as <c>high</c>.</param>
    /// <exception cref="ArgumentException">A text is blank, or an authority that is not a word.</exception>
    public RuleSource(string key, string title, string authority)
    {
        Key = Text.Required(key, nameof(key));
        Title = Text.Required(title, nameof(title));
        Authority = Text.Word(authority, nameof(authority));
    }

    /// <summary>The key that rules use.</summary>
    public string Key { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>How much it weighs.</summary>
    public string Authority { get; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The year it appeared.</summary>
    public int? Year { get; init; }

    /// <summary>Where it can be found.</summary>
    public string? Address { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Author, title and year.</summary>
    public override string ToString()
    {
        string by = Author is null ? Title : $"{Author}: {Title}";
        return Year is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{by} ({year})") : by;
    }
}
