using MedicalMassage.Domain.Wording;

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
            judgement.Find(Judgement.Fact("", wrong.ToString()), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionRecordDiagnosisAsFormCodes, Tokens<CodeSystem>.Of(System))));
        if (codes.Length > AtMost)
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionDiagnosisCodes, codes.Length)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionFormTakesAtMostDiagnosis, AtMost)));
    }
}

/// <summary>Diagnoses for which the payer is known to pay. Another one is told, not refused.</summary>
internal sealed record DiagnosisAmong(ValueList<Code> Codes, string Words) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Condition[] coded = [.. judgement.Prescription.Diagnoses.Where(diagnosis => diagnosis.Code is not null)];
        if (coded.Length > 0 && !Array.Exists(coded, diagnosis => Codes.Any(code => diagnosis.Code!.IsWithin(code))))
            judgement.Find(Judgement.Fact("", coded[0].Code!.ToString()), Say.Tell(Audience.Therapist, judgement.Phrases.Say(Phrase.PrescriptionPayerReportedNameTheseIndications, Words)));
    }
}

/// <summary>The diagnosis groups that there are.</summary>
internal sealed record DiagnosisGroupIn(ValueList<string> Groups) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        if (judgement.Prescription.DiagnosisGroup is { } group && !Applies.Named(Groups, group))
            judgement.Find(Judgement.Fact("diagnosisGroup", group), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionThereNoSuchDiagnosisGroup, string.Join(", ", Groups))));
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
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionNoLeadSymptom)), Say.Tell(Audience.Prescriber, judgement.Phrases.Say(Phrase.PrescriptionNameLeadSymptom)));
        if (letters > AtMost)
            judgement.Find(Judgement.Fact("leadSymptoms", judgement.Phrases.Say(Phrase.PrescriptionLeadSymptoms, letters)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionFormTakesOneLeadSymptoms, AtMost)));
        if (Applies.Named(p.LeadSymptoms, Individual) && string.IsNullOrWhiteSpace(p.IndividualSymptom))
            judgement.Find(Judgement.Fact("leadSymptoms", judgement.Phrases.Say(Phrase.PrescriptionAnIndividualLeadSymptomWithout)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionPrescriberWritesIndividualLeadSymptom)));
    }
}

/// <summary>Purposes that the payer does not pay for.</summary>
internal sealed record PurposeExcluded(SetOf<CarePurpose> Purposes) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        CarePurpose purpose = judgement.Prescription.Purpose;
        Requirement mend = Say.Need(RequirementKind.Authorisation, judgement.Phrases.Say(Phrase.PrescriptionPayerPaysTreatmentConditionNot));
        if (Coverage.SelfPaid(judgement))
            return;
        if (purpose != CarePurpose.Unrecorded && Purposes.Contains(purpose))
            judgement.Find(Judgement.Fact("purpose", judgement.Phrases.Of(purpose)), mend);
        else if (purpose == CarePurpose.Unrecorded)
            judgement.Ask(Asked.Other, "prescription.purpose", judgement.Phrases.Say(Phrase.PrescriptionWhatMassageTreatKeepWhat), mend);
    }
}
