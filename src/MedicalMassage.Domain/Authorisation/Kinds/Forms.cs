using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>An approval for one patient counts only if it fits the prescription.</summary>
internal sealed record IndividualApproval : RuleBody
{
    private const string Kind = "individual-approval";

    /// <summary>Whether some approval on record fits.</summary>
    internal static Truth Valid(Prescription p)
    {
        Truth best = Truth.No;
        foreach (PayerAuthorisation approval in p.Authorisations.Span)
        {
            if (approval.Kind == Kind && Fits(approval, p) is var fits && fits > best)
                best = fits;
        }
        return best;
    }

    internal override void Judge(Judgement judgement)
    {
        Requirement mend = Say.Need(RequirementKind.Authorisation, judgement.Phrases.Say(Phrase.PrescriptionNoApprovalOnRecordFits));
        Truth valid = Valid(judgement.Prescription);
        if (valid == Truth.No)
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionAnIndividualApprovalClaimed)), mend);
        else if (valid == Truth.Unknown)
            judgement.Ask(Asked.Other, "prescription.authorisations", judgement.Phrases.Say(Phrase.PrescriptionWhetherPayerApprovedStillPatient), mend);
    }

    private static Truth Fits(PayerAuthorisation approval, Prescription p)
    {
        HashSet<Code> codes = [.. p.Diagnoses.Select(diagnosis => diagnosis.Code).OfType<Code>()];
        bool fits = approval.Granted is not null
            && codes.SetEquals(approval.Codes)
            && approval.DiagnosisGroup is { } group && p.DiagnosisGroup is { } own && Course.Same(group, own)
            && (approval.Services.Count == 0 || p.Items.All(item => Applies.Named(approval.Services, item.Service)))
            && p.Issued is { } issued && !(approval.Ends <= issued);
        if (!fits || approval.SamePayer == Stated.No)
            return Truth.No;
        return approval.SamePayer == Stated.Yes ? Truth.Yes : Truth.Unknown;
    }
}

/// <summary>Which services may stand together on one form.</summary>
internal sealed record Combination(int PrimariesAtMost, int SupplementaryAtMost, ValueList<string> MayStandAlone, int NamedAtLeast) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        ValueList<PrescriptionItem> items = judgement.Prescription.Items;
        PrescriptionItem[] primaries = [.. items.Where(item => item.IsPrimary)];
        PrescriptionItem[] supplementary = [.. items.Where(item => item.Kind == PrescriptionItemKind.Supplementary)];
        bool combination = items.Any(item => item.Kind == PrescriptionItemKind.StandardisedCombination);
        if (primaries.Length > PrimariesAtMost)
            Refuse(judgement.Phrases.Say(Phrase.PrescriptionPrimaryServices, primaries.Length), judgement.Phrases.Say(Phrase.PrescriptionFormTakesAtMostPrimary, PrimariesAtMost));
        if (primaries.DistinctBy(item => item.Service.ToUpperInvariant()).Count() < primaries.Length)
            Refuse(judgement.Phrases.Say(Phrase.PrescriptionPrimaryServiceTwice), judgement.Phrases.Say(Phrase.PrescriptionPrimaryServicesFormDifferFrom));
        if (supplementary.Length > SupplementaryAtMost)
            Refuse(judgement.Phrases.Say(Phrase.PrescriptionSupplementaryServices, supplementary.Length), judgement.Phrases.Say(Phrase.PrescriptionFormTakesAtMostSupplementary, SupplementaryAtMost));
        bool alone = supplementary.Length > 0 && primaries.Length == 0 && !combination;
        if (alone && !Array.TrueForAll(supplementary, item => Applies.Named(MayStandAlone, item.Service)))
            Refuse(judgement.Phrases.Say(Phrase.PrescriptionSupplementaryServiceAlone), judgement.Phrases.Say(Phrase.PrescriptionOnlyTheseSupplementaryServicesMay, string.Join(", ", MayStandAlone)));
        int units = items.Where(item => item.Kind != PrescriptionItemKind.Supplementary).Sum(item => item.Units ?? 0);
        if (!alone && supplementary.Sum(item => item.Units ?? 0) > units)
            Refuse(judgement.Phrases.Say(Phrase.PrescriptionMoreSupplementaryThanPrimaryUnits), judgement.Phrases.Say(Phrase.PrescriptionSupplementaryServiceMayHaveAt, units));
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Kind == PrescriptionItemKind.StandardisedCombination && items[i].Named.Count > 0 && items[i].Named.Count < NamedAtLeast)
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"items[{i}]"), judgement.Phrases.Say(Phrase.PrescriptionStandardisedCombinationNamesFewServices)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionStandardisedCombinationNamesNoSingle, NamedAtLeast)));
        }

        void Refuse(string found, string rule) => judgement.Find(Judgement.Fact("items", found), Say.Need(RequirementKind.Document, rule + judgement.Phrases.Say(Phrase.PrescriptionPrescriberAmendsForm)));
    }
}

/// <summary>A blanket prescription leaves services, units and frequency open.</summary>
internal sealed record BlanketForm(string Service, ValueList<string> Groups, string Listed) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Listed { get; } = Coding.Text.Required(Listed, nameof(Listed));

    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        for (int i = 0; i < p.Items.Count; i++)
        {
            PrescriptionItem item = p.Items[i];
            if (!Course.Same(item.Service, Service) || item.Units is not null || item.HasFrequency)
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"items[{i}]"), item.Service), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionOnBlanketPrescriptionServiceReads, Service)));
        }
        if (p.DiagnosisGroup is { } group && !Applies.Named(Groups, group))
            judgement.Find(Judgement.Fact("diagnosisGroup", group), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionBlanketPrescriptionsExistGroupAlone, string.Join(", ", Groups))));
        if (judgement.Referral.Patient.BirthDate is not { IsExact: true })
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionBirthDateNotKnownDay)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionWithAnIncompleteBirthDate)));
        judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionBlanketPrescription)), Say.Tell(Audience.Therapist, Listed));
    }
}

/// <summary>An earlier prescription for the same condition is completed first.</summary>
internal sealed record FinishEarlier(int CodeCharacters) : RuleBody
{
    /// <summary>1 to 64.</summary>
    public int CodeCharacters { get; } = Coding.Amount.Between(CodeCharacters, nameof(CodeCharacters), 1, 64);

    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        for (int i = 0; i < p.Earlier.Count; i++)
        {
            EarlierPrescription earlier = p.Earlier[i];
            bool running = earlier.UnitsOpen > 0 && earlier.Issued < p.Issued && earlier.LastSession is not null;
            if (running && PrescriptionCases.SharesCode(p.Diagnoses.Select(d => d.Code).OfType<Code>(), earlier.Codes, CodeCharacters))
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"earlier[{i}]"), judgement.Phrases.Say(Phrase.PrescriptionUnitsOpen, earlier.UnitsOpen)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionFinishPrescriptionFirstOrRecord, earlier.Issued)));
        }
    }
}

/// <summary>Treatment at home is marked yes or no, and yes has a reason.</summary>
internal sealed record HomeVisitMark(string Reason) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Reason { get; } = Coding.Text.Required(Reason, nameof(Reason));

    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        if (p.HomeVisit == Stated.Unrecorded)
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionNoMarkTreatmentAtHome)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionFormMarksTreatmentAtHome)));
        else if (p.HomeVisit == Stated.Yes && string.IsNullOrWhiteSpace(p.HomeVisitReason))
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionTreatmentAtHomeWithoutReason)), Say.Need(RequirementKind.Document, Reason));
    }
}
