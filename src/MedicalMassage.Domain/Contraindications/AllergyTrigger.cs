using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>An allergy or intolerance.</summary>
public sealed record AllergyTrigger : FactTrigger
{
    private protected override HistorySection Section => HistorySection.Allergies;

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Section<Allergy> allergies = referral.Patient.Allergies;
        if (IsOutOfReach(allergies.IsAnswered, scope))
            return Truth.No;
        Truth greatest = Truth.No;
        for (int i = 0; i < allergies.Count; i++)
        {
            Allergy allergy = allergies[i];
            if (!Matches(allergy.Code, allergy.Kind, scope))
                continue;
            FactCheck check = new(scope, FactWords.Path("allergies", i), FactWords.Of(scope.Phrases, allergy.Text, allergy.Kind, allergy.Code));
            greatest = Note(greatest, check, default, null, scope);
        }
        if (!allergies.IsAnswered && Unanswered(scope, Asked.Allergies, "patient.allergies") > greatest)
            greatest = Truth.Unknown;
        return greatest;
    }
}
