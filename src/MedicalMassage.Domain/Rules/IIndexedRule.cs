namespace MedicalMassage.Domain.Rules;

/// <summary>A rule that says beforehand what it looks for, so that it need not be visited for a case that holds nothing of it.</summary>
internal interface IIndexedRule : IReferralRule
{
    /// <summary>Every effect that it may have.</summary>
    IEnumerable<Effect> PossibleEffects { get; }

    /// <summary>Names what has to be in a case for the rule to have anything to say.</summary>
    void Support(RuleSupport support);

    /// <summary>Names every code and word that it can read.</summary>
    void Vocabulary(RuleSupport vocabulary);
}
