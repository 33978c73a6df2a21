using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>What forces the verdict of a case, and what would change it.</summary>
public sealed record VerdictExplanation
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The day of the case.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>
    /// The facts and gaps that force the verdict: with these alone it is the same, and without any one of them it is lower. A list that
    /// nobody asked for counts as a gap; without it means that it was asked, with nothing to tell. There is no smaller set of up to two
    /// of the facts that the decision names; larger sets are such that nothing can be left out.
    /// </summary>
    public ValueList<FactReference> ForcedBy { get; init; }

    /// <summary>Facts that go with them but force nothing, such as an age, or a reading that answers what would be asked otherwise.</summary>
    public ValueList<FactReference> Given { get; init; }

    /// <summary>The rules that speak on these facts, by id.</summary>
    public ValueList<string> Rules { get; init; }

    /// <summary>What would change the verdict: lower it, or, for a day, change it in either way.</summary>
    public ValueList<VerdictChange> Changes { get; init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(VerdictExplanation);
}
