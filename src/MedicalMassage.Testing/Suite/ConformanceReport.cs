using System.Globalization;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>What trying rules against the laws came to.</summary>
public sealed record ConformanceReport
{
    /// <summary>What was tried: the id of a rule or pack.</summary>
    public required string Subject { get; init; }

    /// <summary>How many times a law was tried on a case.</summary>
    public required int Tried { get; init; }

    /// <summary>The laws that are broken, each with one case that shows it.</summary>
    public ValueList<BrokenLaw> Broken { get; init; }

    /// <summary>Rules that had nothing to say about any case: what they do was not tried at all.</summary>
    public ValueList<string> NeverSpoke { get; init; }

    /// <summary>True if every rule spoke, and none broke a law.</summary>
    public bool Holds => Broken.Count == 0 && NeverSpoke.Count == 0;

    /// <summary>Fails a test unless every law holds.</summary>
    /// <exception cref="CheckFailedException">A law is broken, or a rule had nothing to say about any case.</exception>
    public void ShouldHold()
    {
        if (!Holds)
            throw new CheckFailedException(ToString());
    }

    /// <summary>The report in words: each broken law with its counterexample.</summary>
    public override string ToString()
    {
        if (Holds)
            return string.Create(CultureInfo.InvariantCulture, $"{Subject} keeps every law; tried {Tried} times.");
        IEnumerable<string> silent = NeverSpoke.Select(rule =>
            $"{rule} had nothing to say about any case, so nothing of it was tried. Hand in cases that concern it: new ConformanceOptions {{ Examples = [...] }}. A rule that never can speak is a mistake of its own.");
        return string.Join("\n\n", Broken.Select(law => law.ToString()).Concat(silent));
    }
}
