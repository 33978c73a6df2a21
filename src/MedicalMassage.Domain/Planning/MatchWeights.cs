using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain;

/// <summary>How much each criterion weighs, 0 to 100. Only their proportions count. The defaults are ours and no clinical knowledge.</summary>
public sealed record MatchWeights
{
    /// <summary>The weight of <see cref="MatchCriterion.Coverage"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int Coverage { get; init => field = Weight(value, nameof(Coverage)); } = 30;

    /// <summary>The weight of <see cref="MatchCriterion.Wait"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int Wait { get; init => field = Weight(value, nameof(Wait)); } = 20;

    /// <summary>The weight of <see cref="MatchCriterion.Distance"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int Distance { get; init => field = Weight(value, nameof(Distance)); } = 20;

    /// <summary>The weight of <see cref="MatchCriterion.Language"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int Language { get; init => field = Weight(value, nameof(Language)); } = 5;

    /// <summary>The weight of <see cref="MatchCriterion.PatientChoice"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int PatientChoice { get; init => field = Weight(value, nameof(PatientChoice)); } = 10;

    /// <summary>The weight of <see cref="MatchCriterion.PrescriberRecommendation"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int PrescriberRecommendation { get; init => field = Weight(value, nameof(PrescriberRecommendation)); } = 10;

    /// <summary>The weight of <see cref="MatchCriterion.InsurerList"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int InsurerList { get; init => field = Weight(value, nameof(InsurerList)); } = 5;

    /// <summary>The weight of <see cref="MatchCriterion.TradeOrganisation"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int TradeOrganisation { get; init => field = Weight(value, nameof(TradeOrganisation)); } = 5;

    /// <summary>The weight of <see cref="MatchCriterion.Training"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 100.</exception>
    public int Training { get; init => field = Weight(value, nameof(Training)); } = 5;

    internal int Of(MatchCriterion criterion) => criterion switch
    {
        MatchCriterion.Coverage => Coverage,
        MatchCriterion.Wait => Wait,
        MatchCriterion.Distance => Distance,
        MatchCriterion.Language => Language,
        MatchCriterion.PatientChoice => PatientChoice,
        MatchCriterion.PrescriberRecommendation => PrescriberRecommendation,
        MatchCriterion.InsurerList => InsurerList,
        MatchCriterion.TradeOrganisation => TradeOrganisation,
        _ => Training,
    };

    private static int Weight(int weight, string parameter) => Amount.Between(weight, parameter, 0, 100);
}
