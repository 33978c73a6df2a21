using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Planning;

/// <summary>The work that a case asks for: the plan, or what is prescribed where there is none.</summary>
internal static class Work
{
    /// <summary>True if, of what the case leaves of the work, too much is lost. Where the case leaves nothing, nobody can take anything away.</summary>
    /// <param name="referral">The case.</param>
    /// <param name="before">What is left whoever treats.</param>
    /// <param name="after">What is left to one therapist.</param>
    /// <param name="partIsEnough">False if all of it has to be left.</param>
    internal static bool IsLost(ReferralCase referral, TreatmentEnvelope before, TreatmentEnvelope after, bool partIsEnough)
    {
        if (before.Equals(after))
            return false;
        if (referral.Plan is { } plan)
        {
            if (plan.Within(before) is not { } left)
                return false;
            return partIsEnough ? left.Within(after) is null : !PlanFitting.Fits(left, after);
        }
        (int asked, int kept) = Prescribed(referral, before, after);
        return asked == 0 ? after.IsEmpty : partIsEnough ? kept == 0 : kept < asked;
    }

    /// <summary>How much of the work is left, 0 to 1.</summary>
    internal static decimal Share(ReferralCase referral, TreatmentEnvelope before, TreatmentEnvelope after)
    {
        if (referral.Plan is { } plan)
            return plan.Within(before) is { TotalMinutes: > 0 } left ? (decimal)(left.Within(after)?.TotalMinutes ?? 0) / left.TotalMinutes : 1;
        (int asked, int kept) = Prescribed(referral, before, after);
        return asked == 0 ? 1 : (decimal)kept / asked;
    }

    /// <summary>Prescribed techniques that the case leaves somewhere, and those of them that are still left somewhere.</summary>
    private static (int Asked, int Kept) Prescribed(ReferralCase referral, TreatmentEnvelope before, TreatmentEnvelope after)
    {
        int asked = 0;
        int kept = 0;
        foreach (PrescriptionItem item in referral.Prescription?.Items ?? default)
        {
            ulong regions = (item.Regions.IsEmpty ? BodyRegions.WholeBody : item.Regions).Mask;
            foreach (Technique technique in item.Techniques)
            {
                if ((regions & before.Places((int)technique, 1)) == 0)
                    continue;
                asked++;
                if ((regions & after.Places((int)technique, 1)) != 0)
                    kept++;
            }
        }
        return (asked, kept);
    }
}
