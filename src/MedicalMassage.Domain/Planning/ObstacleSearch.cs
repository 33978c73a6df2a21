using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Planning;

/// <summary>Of all that stands in the way of a plan, a part that is enough and of which nothing could be left out.</summary>
internal sealed class ObstacleSearch
{
    private readonly ProposalMaker _maker;
    private readonly List<(PlanObstacle Obstacle, Restriction[] Restrictions)> _all = [];

    internal ObstacleSearch(ProposalMaker maker, List<Finding> findings)
    {
        _maker = maker;
        foreach (IGrouping<string, Finding> rule in findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Restriction[] restrictions = [.. rule.SelectMany(finding => finding.Effects.OfType<Restriction>()).Distinct()];
            if (restrictions.Length > 0)
                _all.Add((new(PlanObstacleKind.Rule, rule.Key, $"{rule.First().Title}. {rule.First().ResolvedBy}".TrimEnd()), restrictions));
        }
        Restriction[] tolerated = [.. maker.Tolerated()];
        if (tolerated.Length > 0)
            _all.Add((new(PlanObstacleKind.Tolerance, null, maker.Phrases.Say(Phrase.ObstacleWhatPatientToleratesLeavesNothing)), tolerated));
        if (!maker.Prescribed.Techniques.IsEmpty)
            _all.Add((new(PlanObstacleKind.PrescribedTechniques, null, maker.Phrases.Say(Phrase.ObstaclePrescriptionNamesTechniquesAskPrescriber, maker.Prescribed.Techniques)), []));
        if (!maker.Prescribed.Regions.IsEmpty)
            _all.Add((new(PlanObstacleKind.PrescribedRegions, null, maker.Phrases.Say(Phrase.ObstaclePrescriptionNamesRegionsAskPrescriber, maker.Prescribed.Regions)), []));
    }

    /// <summary>Takes away one after the other whatever there could be no plan without as well.</summary>
    internal PlanObstacle[] Minimal()
    {
        List<(PlanObstacle Obstacle, Restriction[] Restrictions)> needed = [.. _all];
        foreach ((PlanObstacle Obstacle, Restriction[] Restrictions) one in _all)
        {
            if (!IsPossible(needed.Where(other => other != one)))
                needed.Remove(one);
        }
        return [.. needed.Select(one => one.Obstacle)];
    }

    /// <summary>True if some approach keeps something under these obstacles alone.</summary>
    internal bool IsPossible(IEnumerable<(PlanObstacle Obstacle, Restriction[] Restrictions)> obstacles)
    {
        (PlanObstacle Obstacle, Restriction[] Restrictions)[] given = [.. obstacles];
        TreatmentEnvelope envelope = TreatmentEnvelope.Whole.Restrict(given.SelectMany(one => one.Restrictions));
        SessionTemplate.Recommendation prescribed = _maker.Prescribed;
        if (!Array.Exists(given, one => one.Obstacle.Kind == PlanObstacleKind.PrescribedTechniques))
            prescribed = prescribed with { Techniques = default };
        if (!Array.Exists(given, one => one.Obstacle.Kind == PlanObstacleKind.PrescribedRegions))
            prescribed = prescribed with { Regions = default };
        return _maker.Templates(prescribed).Exists(template => TemplateFitting.Fit(template, envelope).Count > 0);
    }
}
