using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Testing.Laws;

/// <summary>A first reading where nothing stood open never loosens.</summary>
internal sealed class FirstReadingLaw : CaseLaw
{
    internal override Law Law => Law.FactsNeverLoosen;

    internal override Gen<Trial> Trials(Subject subject) => subject.Cases.Answered
        .Select(before => before with { Patient = before.Patient with { Observations = [] } })
        .SelectMany(before => Changes.FirstReading(subject.Vocabulary, before).Select(change => new Trial(before, change)));

    internal override string? Breach(RuleBook book, Trial trial)
    {
        Decision before = book.Evaluate(trial.Case);
        return StoodOpen(before) || trial.Case.Patient.Observations.Count > 0 ? null : FactsNeverLoosenLaw.Loosening(trial.Change, before, book.Evaluate(trial.Changed));
    }

    private static bool StoodOpen(Decision before) =>
        before.Questions.Count > 0 || before.Unread.Count > 0 || before.Findings.Any(finding => finding.Certainty == Certainty.Presumed);
}
