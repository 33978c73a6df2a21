using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>A rule in code, as a clinic would write one: it reports, asks and changes with the date.</summary>
internal sealed class LongSessionsWait : IReferralRule
{
    private static readonly LocalDate NewTable = new(2027, 1, 15);

    public RuleInfo Info { get; } = new("our-clinic/long-sessions-wait", "Sessions of more than an hour", "our-clinic", "house-rules");

    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Plan is not { } plan || plan.Segments.Sum(segment => segment.Minutes) <= 60)
            return;
        findings.ChangesOn(NewTable);
        if (referral.AsOf >= NewTable)
            return;
        if (referral.Setting == CareSetting.Unrecorded)
            findings.Ask(Asked.Setting, "setting", "where the session takes place", Restriction.LimitMinutes(60));
        else
            findings.Report([new FactReference("plan", "more than 60 minutes")], Restriction.LimitMinutes(60));
    }
}
