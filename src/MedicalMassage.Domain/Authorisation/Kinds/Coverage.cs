using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>Whether somebody else than the payer pays.</summary>
internal static class Coverage
{
    private const string SelfPay = "self-pay";

    internal static bool SelfPaid(Judgement judgement)
    {
        bool paid = false;
        foreach (PayerAuthorisation authorisation in judgement.Prescription.Authorisations.Span)
        {
            if (authorisation.Kind != SelfPay)
                continue;
            Note(judgement, authorisation);
            paid |= authorisation.CountsOn(judgement.AsOf);
        }
        return paid;
    }

    /// <summary>The days on which a leave begins and ends to count.</summary>
    internal static void Note(Judgement judgement, PayerAuthorisation authorisation)
    {
        if (authorisation.Granted is { } granted)
            judgement.Changes.Add(granted);
        if (authorisation.Ends is { } end)
            judgement.Changes.Add(end);
    }
}

/// <summary>The payer does not pay for massage, or only inside another programme.</summary>
internal sealed record NotCovered(string Text) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Text { get; } = Coding.Text.Required(Text, nameof(Text));

    /// <summary>Programmes inside which it may be paid for.</summary>
    public SetOf<ProgrammeKind> Unless { get; init; }

    internal override void Judge(Judgement judgement)
    {
        bool inside = judgement.Referral.Programmes.Any(programme => Unless.Contains(programme.Kind));
        if (!inside && !Coverage.SelfPaid(judgement))
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionMassageUnderPayer)), Say.Need(RequirementKind.Authorisation, Text));
    }
}

/// <summary>A limit of money.</summary>
internal sealed record MoneyCap(string Currency, decimal Most) : RuleBody
{
    /// <summary>The forms that count; empty for all.</summary>
    public ValueList<string> Forms { get; init; }

    /// <summary>The categories that count; empty for all.</summary>
    public ValueList<string> Categories { get; init; }

    /// <summary>The limit where no emergency medical condition was found.</summary>
    public decimal? MostWithoutEmergency { get; init; }

    /// <summary>True if each calendar year counts for itself.</summary>
    public bool? EachCalendarYear { get; init; }

    internal override void Judge(Judgement judgement)
    {
        ValueList<Charge> charges = judgement.Prescription.Claim?.Charges ?? default;
        decimal sum = 0;
        bool any = false;
        foreach (Charge charge in charges.Span)
        {
            if (charge.Date is { } date)
                judgement.Changes.Add(date);
            if (charge.Date > judgement.AsOf || !Counts(charge, judgement))
                continue;
            sum += charge.Amount;
            any = true;
        }
        if (!any)
            return;
        if (EachCalendarYear == true && judgement.AsOf.Year < 9_999)
            judgement.Changes.Add(new(judgement.AsOf.Year + 1, 1, 1));
        Stated emergency = judgement.Prescription.Claim!.EmergencyCondition;
        decimal least = MostWithoutEmergency is { } lower && emergency != Stated.Yes ? lower : Most;
        FactReference fact = Judgement.Fact("claim", judgement.Phrases.Say(Phrase.PrescriptionCharged, sum, Currency));
        Requirement over = Say.Need(RequirementKind.Authorisation, judgement.Phrases.Say(Phrase.PrescriptionAreChargedLimitAskPayer, sum, Currency, least));
        if (sum <= least)
            judgement.Find(fact, Say.Tell(Audience.Therapist, judgement.Phrases.Say(Phrase.PrescriptionAreLeft, least - sum, Currency, least)));
        else if (Coverage.SelfPaid(judgement))
            return;
        else if (sum <= Most && emergency == Stated.Unrecorded)
            judgement.Ask(Asked.Other, "prescription.claim.emergencyCondition", judgement.Phrases.Say(Phrase.PrescriptionWhetherClinicianFoundAnEmergency), over);
        else
            judgement.Find(fact, over);
    }

    private bool Counts(Charge charge, Judgement judgement) =>
        (Forms.Count == 0 || Applies.Named(Forms, charge.Form))
        && (Categories.Count == 0 || (charge.Category is { } category && Applies.Named(Categories, category)))
        && (EachCalendarYear != true || charge.Date?.Year == judgement.AsOf.Year);
}

/// <summary>The visits that the patient's own plan allows: a number of the claim, since plans differ.</summary>
internal sealed record PlanVisits : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Requirement mend = Say.Need(RequirementKind.Authorisation, judgement.Phrases.Say(Phrase.PrescriptionVisitsPatientPlanAreUsed));
        if (Coverage.SelfPaid(judgement))
            return;
        if (judgement.Prescription.Claim is not { VisitLimit: { } limit } claim)
        {
            judgement.Ask(Asked.Other, "prescription.claim.visitLimit", judgement.Phrases.Say(Phrase.PrescriptionHowManyVisitsPatientPlan), mend);
            return;
        }
        int visits = (claim.EarlierVisits ?? 0) + judgement.Course.Visits.Count();
        if (visits >= limit)
            judgement.Find(Judgement.Fact("claim", judgement.Phrases.Say(Phrase.PrescriptionVisits, visits, limit)), mend);
    }
}
