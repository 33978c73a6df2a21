using System.Text.Json.Serialization;
using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>Something that massage is prescribed for, with what is known of it.</summary>
public sealed record Indication
{
    /// <summary>An indication by its id.</summary>
    /// <param name="id">Lower case with hyphens, such as <c>chronic-low-back-pain</c>.</param>
    /// <param name="title">Its name for people.</param>
    /// <param name="aim">What massage may achieve, said no stronger than its sources do.</param>
    /// <exception cref="ArgumentException">An id that is no such word, or a blank text.</exception>
    [JsonConstructor]
    public Indication(string id, string title, string aim)
    {
        Id = Text.Word(id, nameof(id));
        Title = Text.Required(title, nameof(title));
        Aim = Text.Required(aim, nameof(aim));
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>What massage may achieve.</summary>
    public string Aim { get; }

    /// <summary>The diagnoses, each with what lies below it.</summary>
    public ValueList<Code> Conditions { get; init; }

    /// <summary>True if it is about pregnant patients alone.</summary>
    public bool InPregnancy { get; init; }

    /// <summary>The treatment that massage stands beside and never replaces, or null.</summary>
    public string? Beside { get; init => field = Text.Optional(value, nameof(Beside)); }

    /// <summary>What the evidence says.</summary>
    public ValueList<EvidenceStatement> Evidence { get; init; }

    /// <summary>The ids of measures that suit it, the first one first.</summary>
    public ValueList<string> Measures { get; init; }

    /// <summary>Ways to plan sessions, the first one first.</summary>
    public ValueList<Approach> Approaches { get; init; }

    /// <summary>The ids of home care that suits it.</summary>
    public ValueList<string> HomeCare { get; init; }

    /// <summary>What is our own in it, or left open by the sources.</summary>
    public string? Ours { get; init => field = Text.Optional(value, nameof(Ours)); }

    /// <summary>The best certainty among the statements that found massage better; unrecorded if none did.</summary>
    [JsonIgnore]
    public EvidenceGrade Grade
    {
        get
        {
            EvidenceGrade best = EvidenceGrade.Unrecorded;
            foreach (EvidenceStatement statement in Evidence.Span)
            {
                if (statement.Effect == EvidenceEffect.Better && statement.Certainty > best)
                    best = statement.Certainty;
            }
            return best;
        }
    }

    internal EvidenceStatement? Statement(string id)
    {
        foreach (EvidenceStatement statement in Evidence.Span)
        {
            if (statement.Id == id)
                return statement;
        }
        return null;
    }
}
