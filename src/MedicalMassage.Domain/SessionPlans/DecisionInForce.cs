using System.Buffers;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>Which decision a session was given under: the rule book by its fingerprint, and the day it was decided for.</summary>
public sealed record DecisionInForce
{
    private const string Prefix = "sha256:";

    private const int Digits = 64;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>A decision by the book and the day.</summary>
    /// <param name="ruleBook">The fingerprint: <c>sha256:</c> and 64 hexadecimal digits.</param>
    /// <param name="asOf">The day it was made for.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleBook"/> is no fingerprint.</exception>
    [JsonConstructor]
    public DecisionInForce(string ruleBook, LocalDate asOf)
    {
        RuleBook = Guard.Against.InvalidInput(Guard.Against.NullOrWhiteSpace(ruleBook), nameof(ruleBook), IsFingerprint, "a fingerprint: sha256: and 64 hexadecimal digits in lower case");
        AsOf = asOf;
    }

    /// <summary>The fingerprint of the rule book.</summary>
    public string RuleBook { get; }

    /// <summary>The day the decision was made for.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What it came to, where that is noted.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The reference to a decision.</summary>
    /// <param name="decision">The decision that is in force.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public static DecisionInForce Of(Decision decision)
    {
        Guard.Against.Null(decision);
        return new(decision.RuleBook.Fingerprint, decision.AsOf) { Verdict = decision.Verdict };
    }

    private static bool IsFingerprint(string text) => text.Length == Prefix.Length + Digits
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && !text.AsSpan(Prefix.Length).ContainsAnyExcept(Hexadecimal);

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(DecisionInForce);
}
