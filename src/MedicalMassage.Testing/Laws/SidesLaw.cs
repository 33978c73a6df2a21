using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Testing.Laws;

/// <summary>A fact whose side is forgotten reaches no less.</summary>
internal sealed class SidesLaw : CaseLaw
{
    internal override Law Law => Law.SitesAreSets;

    internal override Gen<Trial> Trials(Subject subject) =>
        subject.Cases.Any.Select(referral => new Trial(referral with { Clearances = [] }, Changes.SidesForgotten));

    internal override string? Breach(RuleBook book, Trial trial) =>
        FactsNeverLoosenLaw.Loosening(trial.Change, book.Evaluate(trial.Case), book.Evaluate(trial.Changed));
}
