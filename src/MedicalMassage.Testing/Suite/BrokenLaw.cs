using MedicalMassage.Domain;
using MedicalMassage.Testing.Suite;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing;

/// <summary>A law that a rule breaks, with the smallest case that shows it.</summary>
/// <param name="Law">Which law.</param>
/// <param name="Rule">The id of the rule or pack that was tried.</param>
/// <param name="Told">What happened, in words of the domain.</param>
/// <param name="Counterexample">The case that shows it; null where the code shows it without one.</param>
public sealed record BrokenLaw(Law Law, string Rule, string Told, ReferralCase? Counterexample)
{
    /// <summary>The breach with its case, in words and as a case file.</summary>
    public override string ToString()
    {
        string told = $"{Rule} breaks the law \"{LawWords.Of(Law)}\".\n{Told}";
        return Counterexample is null ? told : $"{told}\n{CaseText.Of(Counterexample)}\nAs a case file: {CaseFormat.Write(Counterexample, indented: false)}";
    }
}
