using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>A symptom that is there today.</summary>
public sealed record SymptomTrigger : FactTrigger
{
    /// <summary>How long ago it began; null for any time.</summary>
    public TimeWindow? Since { get; init; }

    private protected override HistorySection Section => HistorySection.Symptoms;

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Section<Symptom> symptoms = referral.Patient.Symptoms;
        if (IsOutOfReach(symptoms.IsAnswered, scope))
            return Truth.No;
        Truth greatest = Truth.No;
        for (int i = 0; i < symptoms.Count; i++)
        {
            Symptom symptom = symptoms[i];
            if (!Matches(null, symptom.Kind, scope))
                continue;
            FactCheck check = new(scope, FactWords.Path("symptoms", i), FactWords.Of(scope.Phrases, symptom.Text, symptom.Kind, null));
            CheckWindow(ref check, Since, symptom.Since, "since");
            CheckPlace(ref check, symptom.Sites);
            greatest = Note(greatest, check, symptom.Sites, symptom.Since, scope);
        }
        if (!symptoms.IsAnswered && Unanswered(scope, Asked.Symptoms, "patient.symptoms") > greatest)
            greatest = Truth.Unknown;
        return greatest;
    }
}
