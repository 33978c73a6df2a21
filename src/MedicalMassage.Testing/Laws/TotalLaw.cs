using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;
using NodaTime;

namespace MedicalMassage.Testing.Laws;

/// <summary>Any well-formed case gives a decision, also at the ends of the calendar.</summary>
internal sealed class TotalLaw : CaseLaw
{
    private static readonly LocalDate[] Ends = [new(1, 1, 1), new(9998, 12, 31)];

    internal override Law Law => Law.Total;

    internal override Gen<Trial> Trials(Subject subject) => Gen.Select(subject.Cases.Any, Gen.Int[0, 9], (referral, end) =>
        new Trial(end < Ends.Length ? referral with { AsOf = Ends[end] } : referral, CaseChange.None));

    internal override string? Breach(RuleBook book, Trial trial) =>
        book.Evaluate(trial.Case).AsOf == trial.Case.AsOf ? null : "The decision is for another day than the case.";
}
