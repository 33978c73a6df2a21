namespace MedicalMassage.Domain.Authorisation;

/// <summary>What a rule of a scheme looks at, with its numbers. The numbers come from the scheme's file and from nowhere else.</summary>
internal abstract record RuleBody
{
    /// <summary>True if the rule has something to say where there is no prescription.</summary>
    internal virtual bool NeedsNone => false;

    /// <summary>True if it is the rule that tells of another scheme.</summary>
    internal virtual bool JudgesOthers => false;

    /// <summary>Looks at a prescription.</summary>
    internal abstract void Judge(Judgement judgement);

    /// <summary>Looks at a case without a prescription.</summary>
    internal virtual void Judge(ReferralCase referral, FindingCollector findings)
    {
        // Only few rules have anything to say without one.
    }
}
