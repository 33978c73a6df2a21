using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain.Authorisation;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The rules of one payer or jurisdiction on prescriptions. Each of them names its sources and the dates between which it holds.</summary>
[JsonConverter(typeof(PrescriptionSchemeConverter))]
public sealed record PrescriptionScheme
{
    internal PrescriptionScheme(string id, string version, string title)
    {
        Id = Text.Word(id, nameof(id));
        Version = Text.Required(version, nameof(version));
        Title = Text.Required(title, nameof(title));
    }

    /// <summary>The word by which prescriptions name it, such as <c>de-gkv</c>.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>The day on which somebody qualified signed this version off, or null: unreviewed.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The sources that its rules name, by key.</summary>
    public ValueList<RuleSource> Sources { get; init; }

    /// <summary>What the facts say and no rule carries, and why.</summary>
    public ValueList<SchemeGap> Gaps { get; init; }

    /// <summary>True if its rules are for prescriptions of any scheme, and stand beside those of another one.</summary>
    public bool ForAny { get; init; }

    internal ValueList<PrescriptionRule> Rules { get; init; }

    /// <summary>The rules as a pack for a rule book.</summary>
    public RulePack Pack => new("schemes/" + Id, Version, Title)
    {
        Reviewed = Reviewed,
        Sources = Sources,
        Rules = [.. Rules],
    };

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}

/// <summary>Schemes in rule books.</summary>
public static class PrescriptionSchemeBooks
{
    /// <summary>The book with the rules of a scheme added. A book judges one scheme: a prescription that names another is told so.</summary>
    /// <param name="book">The book.</param>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RuleBook With(this RuleBook book, PrescriptionScheme scheme) => Guard.Against.Null(book).With(Guard.Against.Null(scheme).Pack);
}
