namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>In which system the diagnosis is coded, and how many codes there may be.</summary>
internal sealed record DiagnosisCodes(CodeSystem System, int AtMost) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Code[] codes = [.. judgement.Prescription.Diagnoses.Select(diagnosis => diagnosis.Code).OfType<Code>()];
        if (codes.Length == 0)
            return;
        Code? wrong = Array.Find(codes, code => code.System != System || !code.IsWellFormed);
        if (wrong is not null)
            judgement.Find(Judgement.Fact("", wrong.ToString()), Say.Need(RequirementKind.Document, $"Record the diagnosis as the form codes it: a code of {Tokens<CodeSystem>.Of(System)}."));
        if (codes.Length > AtMost)
            judgement.Find(Judgement.Fact("", FormattableString.Invariant($"{codes.Length} diagnosis codes")), Say.Need(RequirementKind.Document, FormattableString.Invariant($"The form takes at most {AtMost} diagnosis codes: the prescriber strikes the others.")));
    }
}

/// <summary>Diagnoses for which the payer is known to pay. Another one is told, not refused.</summary>
internal sealed record DiagnosisAmong(ValueList<Code> Codes, string Words) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Condition[] coded = [.. judgement.Prescription.Diagnoses.Where(diagnosis => diagnosis.Code is not null)];
        if (coded.Length > 0 && !Array.Exists(coded, diagnosis => Codes.Any(code => diagnosis.Code!.IsWithin(code))))
            judgement.Find(Judgement.Fact("", coded[0].Code!.ToString()), Say.Tell(Audience.Therapist, "The payer is reported to name these indications: " + Words + ". Ask before treating whether it pays for another one."));
    }
}

/// <summary>The diagnosis groups that there are.</summary>
internal sealed record DiagnosisGroupIn(ValueList<string> Groups) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        if (judgement.Prescription.DiagnosisGroup is { } group && !Applies.Named(Groups, group))
            judgement.Find(Judgement.Fact("diagnosisGroup", group), Say.Need(RequirementKind.Document, "There is no such diagnosis group: the prescriber enters one of " + string.Join(", ", Groups) + "."));
    }
}

/// <summary>How the lead symptom is told.</summary>
internal sealed record LeadSymptom(int AtMost) : RuleBody
{
    private const string Individual = "individual";

    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        int letters = p.LeadSymptoms.Count(symptom => symptom != Individual);
        if (p.LeadSymptoms.Count == 0 && p.IndividualSymptom is null)
            judgement.Find(Judgement.Fact("", "no lead symptom"), Say.Tell(Audience.Prescriber, "Name the lead symptom."));
        if (letters > AtMost)
            judgement.Find(Judgement.Fact("leadSymptoms", FormattableString.Invariant($"{letters} lead symptoms")), Say.Need(RequirementKind.Document, FormattableString.Invariant($"The form takes one to {AtMost} lead symptoms: the prescriber strikes the others.")));
        if (Applies.Named(p.LeadSymptoms, Individual) && string.IsNullOrWhiteSpace(p.IndividualSymptom))
            judgement.Find(Judgement.Fact("leadSymptoms", "an individual lead symptom without words"), Say.Need(RequirementKind.Document, "The prescriber writes the individual lead symptom in words."));
    }
}

/// <summary>Purposes that the payer does not pay for.</summary>
internal sealed record PurposeExcluded(SetOf<CarePurpose> Purposes) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        CarePurpose purpose = judgement.Prescription.Purpose;
        Requirement mend = Say.Need(RequirementKind.Authorisation, "The payer pays for the treatment of a condition, not for this purpose: agree with the patient who pays, and record it as an authorisation of the kind self-pay.");
        if (Coverage.SelfPaid(judgement))
            return;
        if (purpose != CarePurpose.Unrecorded && Purposes.Contains(purpose))
            judgement.Find(Judgement.Fact("purpose", Tokens<CarePurpose>.Words(purpose)), mend);
        else if (purpose == CarePurpose.Unrecorded)
            judgement.Ask(Asked.Other, "prescription.purpose", "what the massage is for: to treat, to keep what was reached, to prevent, or for relaxation", mend);
    }
}
