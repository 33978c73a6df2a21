using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>An operation or other procedure that was done.</summary>
public sealed record ProcedureTrigger : FactTrigger
{
    /// <summary>How long ago it was done; null for any time.</summary>
    public TimeWindow? Since { get; init; }

    private protected override HistorySection Section => HistorySection.Procedures;

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Section<Procedure> procedures = referral.Patient.Procedures;
        if (IsOutOfReach(procedures.IsAnswered, scope))
            return Truth.No;
        Truth greatest = Truth.No;
        for (int i = 0; i < procedures.Count; i++)
        {
            Procedure procedure = procedures[i];
            if (!Matches(procedure.Code, procedure.Kind, scope))
                continue;
            FactCheck check = new(scope, FactWords.Path("procedures", i), FactWords.Of(scope.Phrases, procedure.Text, procedure.Kind, procedure.Code));
            CheckWindow(ref check, Since, procedure.Date, "date");
            CheckPlace(ref check, procedure.Sites);
            greatest = Note(greatest, check, procedure.Sites, procedure.Date, scope);
        }
        if (!procedures.IsAnswered && Unanswered(scope, Asked.Procedures, "patient.procedures") > greatest)
            greatest = Truth.Unknown;
        return greatest;
    }
}
