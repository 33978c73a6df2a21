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
        Truth greatest = Truth.No;
        Section<Allergy> allergies = referral.Patient.Allergies;
        for (int i = 0; i < allergies.Count; i++)
        {
            Allergy allergy = allergies[i];
            if (!Matches(allergy.Code, allergy.Kind, scope))
                continue;
            FactCheck check = new(scope, FactWords.Path("allergies", i), FactWords.Of(allergy.Text, allergy.Kind, allergy.Code));
            greatest = Note(greatest, check, default, null, scope);
        }
        if (!allergies.IsAnswered && Unanswered(scope, Asked.Allergies, "patient.allergies") > greatest)
            greatest = Truth.Unknown;
        return greatest;
    }
}
