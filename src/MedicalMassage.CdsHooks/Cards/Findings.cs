using MedicalMassage.Domain;

namespace MedicalMassage.CdsHooks.Cards;

/// <summary>The findings of a decision in the order in which they weigh, and the limits that they make.</summary>
internal static class Findings
{
    /// <summary>What the record established, the gravest first: what raised an alert, what asks for something, what restricts, the rest.</summary>
    internal static IEnumerable<Finding> GravestFirst(Decision decision) => decision.Findings
        .Where(finding => finding.Certainty == Certainty.Established)
        .OrderBy(finding => Rank(finding, decision));

    internal static Finding[] Presumed(Decision decision) => [.. decision.Findings.Where(finding => finding.Certainty == Certainty.Presumed)];

    /// <summary>The restrictions that count now, without those that another one covers. While the massage has to wait, that is those of established facts.</summary>
    internal static IEnumerable<string> Limits(Decision decision)
    {
        IEnumerable<Finding> counting = decision.Findings.Where(finding => decision.Verdict != Verdict.Hold || finding.Certainty == Certainty.Established);
        Restriction[] all = [.. counting.SelectMany(finding => finding.Effects.OfType<Restriction>()).Select(restriction => restriction with { LiftedByClearance = false }).Distinct()];
        TreatmentEnvelope[] left = Array.ConvertAll(all, restriction => TreatmentEnvelope.Whole.Restrict(restriction));
        for (int i = 0; i < all.Length; i++)
        {
            if (!Enumerable.Range(0, all.Length).Any(j => j != i && left[j].IsWithin(left[i]) && (!left[j].Equals(left[i]) || j < i)))
                yield return decision.Language.Say(all[i]);
        }
    }

    private static int Rank(Finding finding, Decision decision)
    {
        if (decision.Alerts.Any(alert => alert.Rule == finding.Rule))
            return 0;
        if (decision.Requirements.Any(requirement => requirement.Rule == finding.Rule))
            return 1;
        return finding.Effects.Any(effect => effect is Restriction) ? 2 : 3;
    }
}
