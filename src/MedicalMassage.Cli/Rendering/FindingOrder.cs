using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>What the patient's record established, the gravest first: what raised an alert, what asks for something, what restricts, the rest.</summary>
internal static class FindingOrder
{
    internal static IEnumerable<Finding> GravestFirst(Decision decision) => decision.Findings
        .Where(finding => finding.Certainty == Certainty.Established)
        .OrderBy(finding => Rank(finding, decision));

    private static int Rank(Finding finding, Decision decision)
    {
        if (decision.Alerts.Any(alert => alert.Rule == finding.Rule))
            return 0;
        if (decision.Requirements.Any(requirement => requirement.Rule == finding.Rule))
            return 1;
        return finding.Effects.Any(effect => effect is Restriction) ? 2 : 3;
    }
}
