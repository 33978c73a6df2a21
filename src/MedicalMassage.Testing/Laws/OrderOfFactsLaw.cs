using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing.Laws;

/// <summary>The order of the facts does not matter.</summary>
internal sealed class OrderOfFactsLaw : CaseLaw
{
    internal override Law Law => Law.Deterministic;

    internal override Gen<Trial> Trials(Subject subject) => Gen.Select(subject.Cases.Any, Changes.Reordered, (referral, change) => new Trial(referral, change));

    internal override string? Breach(RuleBook book, Trial trial)
    {
        Decision before = book.Evaluate(trial.Case);
        Decision after = book.Evaluate(trial.Changed);
        return DecisionText.WithoutPositions(after, trial.Changed) == DecisionText.WithoutPositions(before, trial.Case)
            ? null
            : $"{trial.Change.Told} gave another answer: first {VerdictText.Of(before)}; then {VerdictText.Of(after)}.";
    }
}
