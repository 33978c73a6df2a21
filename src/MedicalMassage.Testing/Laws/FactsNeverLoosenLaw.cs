using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing.Laws;

/// <summary>
/// An adverse fact is one more entry in a list that was already answered, at any place and in any state; a diagnosis on a prescription
/// that named none; a pregnancy that was denied. A reading replaces an older one or answers a question, so only the first reading of
/// something counts as adverse, and only where nothing stood open: <see cref="FirstReadingLaw"/>.
/// </summary>
internal sealed class FactsNeverLoosenLaw : CaseLaw
{
    internal override Law Law => Law.FactsNeverLoosen;

    internal override Gen<Trial> Trials(Subject subject) =>
        subject.Cases.Any.SelectMany(before => Changes.OneMore(subject.Vocabulary, before).Select(change => new Trial(before, change)));

    internal override string? Breach(RuleBook book, Trial trial) => Loosening(trial.Change, book.Evaluate(trial.Case), book.Evaluate(trial.Changed));

    /// <summary>In which way the later decision is looser; null if in none.</summary>
    internal static string? Loosening(CaseChange change, Decision before, Decision after)
    {
        string? told = after.Verdict < before.Verdict ? $"made it safer: {VerdictText.Of(before.Verdict)} became {VerdictText.Of(after.Verdict)}"
            : after.WorstCase < before.WorstCase ? $"made the worst case safer: {VerdictText.Of(before.WorstCase)} became {VerdictText.Of(after.WorstCase)}"
            : !after.Envelope.IsWithin(before.Envelope) ? $"allowed more: {VerdictText.Widened(before.Envelope, after.Envelope)}"
            : null;
        return told is null ? null : $"{change.Told} {told}. What changed its mind: {VerdictText.RulesThatDiffer(before, after)}.";
    }
}
