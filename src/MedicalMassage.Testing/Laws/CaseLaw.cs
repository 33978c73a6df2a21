using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Testing.Laws;

/// <summary>A law that has to hold for every case, tried on one after the other.</summary>
internal abstract class CaseLaw
{
    internal abstract Law Law { get; }

    /// <summary>Cases to try it on; without more, any case as it is.</summary>
    internal virtual Gen<Trial> Trials(Subject subject) => subject.Cases.Any.Select(referral => new Trial(referral, CaseChange.None));

    /// <summary>How the law is broken, in words of the domain; null if it holds.</summary>
    internal abstract string? Breach(RuleBook book, Trial trial);
}
