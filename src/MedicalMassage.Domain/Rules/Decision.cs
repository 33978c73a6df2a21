using System.Text.Json.Serialization;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>The answer to a case, with its reasons. Silence is never "clear": see <see cref="Questions"/>, <see cref="Unread"/> and <see cref="Uncovered"/>.</summary>
public sealed record Decision
{
    /// <summary>The version of the decision format.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal int Format { get; init => field = Formats.FormatVersion.Check(value); } = Formats.FormatVersion.Current;

    /// <summary>What it comes to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The day it was made for.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The last day on which the same facts give the same decision; null if no day changes it.</summary>
    /// <remarks>It takes deciding anew for days to come, so a decision works it out when it is first asked for, and then keeps it.</remarks>
    public LocalDate? ValidThrough { get => Validity.Value; init => Validity = new(value); }

    /// <summary>How long the decision holds, be it known already or not.</summary>
    [JsonIgnore]
    internal Rules.Deferred<LocalDate?> Validity { get; init; }

    /// <summary>The rule book it was made by.</summary>
    public required RuleBookReference RuleBook { get; init; }

    /// <summary>The language that the texts are in: that of the rule book. In files it is left out for English.</summary>
    public Language Language { get; init; }

    /// <summary>What the rules found, by rule id.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>What has to be there before the massage and is not.</summary>
    public ValueList<OpenRequirement> Requirements { get; init; }

    /// <summary>What to ask, the weightiest first; empty once no answer could change the verdict.</summary>
    public ValueList<Question> Questions { get; init; }

    /// <summary>What has to happen now, the most urgent first.</summary>
    public ValueList<RaisedAlert> Alerts { get; init; }

    /// <summary>What to know and to say.</summary>
    public ValueList<GivenAdvice> Advice { get; init; }

    /// <summary>The rules that were checked and found clear.</summary>
    public required CheckedRules CheckedClear { get; init; }

    /// <summary>Entries of the case that could not be read, with the reason. Each of them is asked about.</summary>
    public ValueList<UnreadFact> Unread { get; init; }

    /// <summary>Paths of entries that were read and that no rule of the book covers.</summary>
    public ValueList<string> Uncovered { get; init; }

    /// <summary>The worst verdict that the missing facts could lead to.</summary>
    public required Verdict WorstCase { get; init; }

    /// <summary>What may be done.</summary>
    public required TreatmentEnvelope Envelope { get; init; }

    /// <summary>The part of the plan that fits, where the verdict is to proceed with modifications and there is a plan; otherwise null.</summary>
    public SessionPlan? AmendedPlan { get; init; }

    /// <summary>How much it has to say, and nothing of what.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(Decision)}: {Findings.Count} findings, {Requirements.Count} requirements, {Questions.Count} questions, {Alerts.Count} alerts");
}
