using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>What changing the rules of a pack came to: what its examples notice, and what they do not.</summary>
public sealed record MutationReport
{
    /// <summary>The pack.</summary>
    public required string Pack { get; init; }

    /// <summary>How many changes there are.</summary>
    public required int Possible { get; init; }

    /// <summary>How many of them were tried.</summary>
    public required int Tried { get; init; }

    /// <summary>What no example noticed.</summary>
    public ValueList<Survivor> Survivors { get; init; }

    /// <summary>
    /// Examples that would notice the survivors, if they were asked for. They say what the rules make of these patients as they stand: read
    /// them, correct what is wrong in a rule, and add what is right with <see cref="RuleExamples.Write"/>.
    /// </summary>
    public ValueList<RuleExample> Suggestions => [.. Survivors.Select(survivor => survivor.Example).OfType<RuleExample>().Distinct()];

    /// <summary>Rules without any example.</summary>
    public ValueList<string> WithoutExamples { get; init; }

    /// <summary>How many changes an example noticed.</summary>
    public int Noticed => Tried - Survivors.Count;

    /// <summary>Fails a test if an example may be missing.</summary>
    /// <param name="except">Survivors that somebody looked at and accepts, as the report tells them; one that does not survive any more has to go from the list.</param>
    /// <exception cref="CheckFailedException">Something survived, or a rule has no example.</exception>
    public void ShouldLeaveNoSurvivor(params ReadOnlySpan<string> except)
    {
        string[] accepted = except.ToArray();
        string[] told = [.. Survivors.Select(survivor => survivor.ToString())];
        string[] wrong =
        [
            .. WithoutExamples.Select(rule => $"{rule} has no example at all."),
            .. told.Except(accepted, StringComparer.Ordinal),
            .. accepted.Except(told, StringComparer.Ordinal).Select(gone => $"This does not survive any more, so it need not be accepted: {gone}"),
        ];
        if (wrong.Length > 0)
            throw new CheckFailedException(Summary() + "\n" + string.Join('\n', wrong));
    }

    /// <summary>The report in words: a count, and what no test tells apart.</summary>
    public override string ToString() => string.Join('\n', [Summary(), .. WithoutExamples.Select(rule => $"{rule} has no example at all."), .. Survivors.Select(survivor => survivor.ToString())]);

    private string Summary() => string.Create(CultureInfo.InvariantCulture, $"{Pack}: {Noticed} of {Tried} changes were noticed by an example{(Tried < Possible ? $" (tried {Tried} of {Possible})" : "")}.");
}
