using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>Who may prescribe.</summary>
internal sealed record PrescriberAllowed(ValueList<AllowedPrescriber> AnyOf, string Who) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        if (judgement.Prescription.Prescriber is not { } prescriber)
            return;
        Requirement mend = Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionPrescriptionCountsHereOnlyFrom, Who));
        bool open = false;
        foreach (AllowedPrescriber allowed in AnyOf.Span)
        {
            if (!allowed.Kinds.IsEmpty && !allowed.Kinds.Contains(Kind(judgement.Prescription)))
                continue;
            if (allowed.Profession is { } profession && profession != prescriber.Profession)
                continue;
            if (allowed.Capacities.All(capacity => Applies.Named(prescriber.Capacities, capacity)))
                return;
            open |= prescriber.Capacities.Count == 0;
        }
        if (open)
            judgement.Ask(Asked.Other, "prescription.prescriber.capacities", judgement.Phrases.Say(Phrase.PrescriptionWhichCapacityPrescriberPrescribedCounts, Who), mend);
        else
            judgement.Find(Judgement.Fact("prescriber", prescriber.Profession), mend);
    }

    private static PrescriptionKind Kind(Prescription prescription) =>
        prescription.Kind == PrescriptionKind.Unrecorded ? PrescriptionKind.Ordinary : prescription.Kind;
}

/// <summary>One way of being allowed to prescribe.</summary>
internal sealed record AllowedPrescriber
{
    /// <summary>The profession; null for any.</summary>
    public string? Profession { get; init; }

    /// <summary>Capacities that are all needed.</summary>
    public ValueList<string> Capacities { get; init; }

    /// <summary>The kinds of prescription it counts for; empty for all.</summary>
    public SetOf<PrescriptionKind> Kinds { get; init; }
}

/// <summary>A form that was dated anew needs the prescriber's signature, and perhaps the stamp.</summary>
internal sealed record Redating(bool Stamp) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        ValueList<Amendment> amendments = judgement.Prescription.Amendments;
        for (int i = 0; i < amendments.Count; i++)
        {
            Amendment amendment = amendments[i];
            judgement.Changes.Add(amendment.Date);
            if (amendment.NewIssueDate is null || amendment.Date > judgement.AsOf)
                continue;
            bool complete = amendment.Signature == Stated.Yes && (!Stamp || amendment.Stamp == Stated.Yes);
            if (!complete)
            {
                judgement.Find(
                    Judgement.Fact(FormattableString.Invariant($"amendments[{i}]"), judgement.Phrases.Say(Phrase.PrescriptionDatedAnewWithoutWhatNeeds)),
                    Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionPrescriberSignsNewDateIssue, Stamp ? judgement.Phrases.Say(Phrase.PrescriptionStampsIt) : "")));
            }
        }
    }
}

/// <summary>Who may give the massage, told by the names of the therapist's credentials.</summary>
internal sealed record ProviderAllowed : RuleBody
{
    /// <summary>At least one of these is needed; empty for any.</summary>
    public ValueList<string> AnyOf { get; init; }

    /// <summary>These alone are not enough.</summary>
    public ValueList<string> NotOnly { get; init; }

    /// <summary>What is needed, in words.</summary>
    public required string Who { get; init; }

    internal override void Judge(Judgement judgement)
    {
        if (judgement.Referral.Therapist is not { } therapist)
            return;
        bool has = AnyOf.Count == 0 || therapist.Credentials.Any(credential => Applies.Named(AnyOf, credential.Name));
        bool more = NotOnly.Count == 0 || therapist.Credentials.Any(credential => !Applies.Named(NotOnly, credential.Name));
        if (!has || !more)
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionTherapistCredentials)), Say.Need(RequirementKind.Credential, judgement.Phrases.Say(Phrase.PrescriptionMassageUnderPrescriptionGivenBy, Who)));
    }
}
