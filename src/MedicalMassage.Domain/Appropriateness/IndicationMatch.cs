namespace MedicalMassage.Domain.Appropriateness;

/// <summary>An indication that a condition of the case stands for.</summary>
/// <param name="Indication">The indication.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Path">Where the condition stands in the case.</param>
internal sealed record IndicationMatch(Indication Indication, Condition Condition, string Path)
{
    /// <summary>All matches: of the diagnosis that is prescribed for first, then of other active conditions; each in the order of the pack, and those for pregnant patients alone where there are such.</summary>
    internal static List<IndicationMatch> Find(EvidencePack pack, ReferralCase referral)
    {
        List<IndicationMatch> matches = [];
        if (referral.Prescription?.Diagnosis is { } diagnosis)
            Add(pack, referral, diagnosis, "prescription.diagnosis", matches);
        for (int i = 0; i < referral.Patient.Conditions.Count; i++)
            Add(pack, referral, referral.Patient.Conditions[i], FormattableString.Invariant($"patient.conditions[{i}]"), matches);
        return matches;
    }

    /// <summary>The match that a course goes by, or null.</summary>
    internal static IndicationMatch? First(EvidencePack pack, ReferralCase referral) => Find(pack, referral) is [var first, ..] ? first : null;

    private static void Add(EvidencePack pack, ReferralCase referral, Condition condition, string path, List<IndicationMatch> matches)
    {
        if (!Counts(condition) || condition.Code is not { } code)
            return;
        bool pregnant = referral.Patient.Pregnancy?.Status == PregnancyStatus.Pregnant;
        int before = matches.Count;
        foreach (bool inPregnancy in (ReadOnlySpan<bool>)[true, false])
        {
            // What was found in others is not leaned on where there is something for pregnant patients.
            if (matches.Count > before)
                break;
            foreach (Indication indication in pack.Indications.Span)
            {
                if (indication.InPregnancy == inPregnancy && (!inPregnancy || pregnant) && indication.Conditions.Any(code.IsWithin))
                    matches.Add(new(indication, condition, path));
            }
        }
    }

    private static bool Counts(Condition condition) =>
        condition.Verification is not (Verification.Refuted or Verification.EnteredInError)
        && condition.Status is ConditionStatus.Unrecorded or ConditionStatus.Active or ConditionStatus.Recurrence or ConditionStatus.Relapse;
}
