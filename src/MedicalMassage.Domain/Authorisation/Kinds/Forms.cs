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
        Requirement mend = Say.Need(RequirementKind.Authorisation, "No approval on record fits this prescription (codes, group, services, end, payer): get one that does, or prescribe within the usual quantities.");
        Truth valid = Valid(judgement.Prescription);
        if (valid == Truth.No)
            judgement.Find(Judgement.Fact("", "an individual approval is claimed"), mend);
        else if (valid == Truth.Unknown)
            judgement.Ask(Asked.Other, "prescription.authorisations", "whether the payer that approved is still the patient's", mend);
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
            Refuse(FormattableString.Invariant($"{primaries.Length} primary services"), FormattableString.Invariant($"A form takes at most {PrimariesAtMost} primary services"));
        if (primaries.DistinctBy(item => item.Service.ToUpperInvariant()).Count() < primaries.Length)
            Refuse("a primary service twice", "The primary services of a form differ from each other");
        if (supplementary.Length > SupplementaryAtMost)
            Refuse(FormattableString.Invariant($"{supplementary.Length} supplementary services"), FormattableString.Invariant($"A form takes at most {SupplementaryAtMost} supplementary service"));
        bool alone = supplementary.Length > 0 && primaries.Length == 0 && !combination;
        if (alone && !Array.TrueForAll(supplementary, item => Applies.Named(MayStandAlone, item.Service)))
            Refuse("a supplementary service alone", "Only these supplementary services may stand alone: " + string.Join(", ", MayStandAlone));
        int units = items.Where(item => item.Kind != PrescriptionItemKind.Supplementary).Sum(item => item.Units ?? 0);
        if (!alone && supplementary.Sum(item => item.Units ?? 0) > units)
            Refuse("more supplementary than primary units", FormattableString.Invariant($"The supplementary service may have at most the {units} units of the primary ones"));
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Kind == PrescriptionItemKind.StandardisedCombination && items[i].Named.Count > 0 && items[i].Named.Count < NamedAtLeast)
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"items[{i}]"), "a standardised combination that names few services"), Say.Need(RequirementKind.Document, FormattableString.Invariant($"A standardised combination names no single service, or at least {NamedAtLeast}: the prescriber amends it.")));
        }

        void Refuse(string found, string rule) => judgement.Find(Judgement.Fact("items", found), Say.Need(RequirementKind.Document, rule + ": the prescriber amends the form."));
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
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"items[{i}]"), item.Service), Say.Need(RequirementKind.Document, $"On a blanket prescription the service reads {Service} and units and frequency are empty: the prescriber amends it, or prescribes in the ordinary way."));
        }
        if (p.DiagnosisGroup is { } group && !Applies.Named(Groups, group))
            judgement.Find(Judgement.Fact("diagnosisGroup", group), Say.Need(RequirementKind.Document, "Blanket prescriptions exist for group " + string.Join(", ", Groups) + " alone: the prescriber prescribes in the ordinary way."));
        if (judgement.Referral.Patient.BirthDate is not { IsExact: true })
            judgement.Find(Judgement.Fact("", "the birth date is not known to the day"), Say.Need(RequirementKind.Document, "With an incomplete birth date no blanket prescription is issued: the prescriber prescribes in the ordinary way, or the birth date is completed."));
        judgement.Find(Judgement.Fact("", "a blanket prescription"), Say.Tell(Audience.Therapist, Listed));
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
                judgement.Find(Judgement.Fact(FormattableString.Invariant($"earlier[{i}]"), FormattableString.Invariant($"{earlier.UnitsOpen} units open")), Say.Need(RequirementKind.Document, $"Finish the prescription of {Days.Iso(earlier.Issued)} first, or record that it lapsed."));
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
            judgement.Find(Judgement.Fact("", "no mark for treatment at home"), Say.Need(RequirementKind.Document, "The form marks treatment at home with yes or no: record it, or the prescriber marks one."));
        else if (p.HomeVisit == Stated.Yes && string.IsNullOrWhiteSpace(p.HomeVisitReason))
            judgement.Find(Judgement.Fact("", "treatment at home, without a reason"), Say.Need(RequirementKind.Document, Reason));
    }
}
