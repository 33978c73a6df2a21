using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain;

/// <summary>A diagnosis of the history or of the prescription, in a state.</summary>
/// <remarks>A refuted diagnosis and an entry made in error never count; one that is not confirmed yet does.</remarks>
public sealed record DiagnosisTrigger : FactTrigger
{
    private static readonly SetOf<ConditionStatus> Present = [ConditionStatus.Active, ConditionStatus.Recurrence, ConditionStatus.Relapse];

    /// <summary>The statuses that count; empty for active, recurrence and relapse. A status that is not recorded counts as active.</summary>
    public SetOf<ConditionStatus> Status { get; init => field = Recorded(value, nameof(Status)); }

    /// <summary>The stages that count; empty for any.</summary>
    public SetOf<Acuity> Acuity { get; init => field = Recorded(value, nameof(Acuity)); }

    /// <summary>Whether it has to be in hand or out of hand; empty for either.</summary>
    public SetOf<Control> Control { get; init => field = Recorded(value, nameof(Control)); }

    /// <summary>How long ago it began; null for any time.</summary>
    public TimeWindow? Onset { get; init; }

    private protected override HistorySection Section => HistorySection.Conditions;

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Section<Condition> conditions = referral.Patient.Conditions;
        if (IsOutOfReach(conditions.IsAnswered, scope))
            return Truth.No;
        Truth greatest = Truth.No;
        if (referral.Prescription?.Diagnosis is { } prescribed && Concerns(prescribed, scope))
            greatest = Check(greatest, prescribed, "prescription.diagnosis", scope);
        ValueList<Condition> further = referral.Prescription?.FurtherDiagnoses ?? default;
        for (int i = 0; i < further.Count; i++)
        {
            if (Concerns(further[i], scope))
                greatest = Check(greatest, further[i], FormattableString.Invariant($"prescription.furtherDiagnoses[{i}]"), scope);
        }
        for (int i = 0; i < conditions.Count; i++)
        {
            if (Concerns(conditions[i], scope))
                greatest = Check(greatest, conditions[i], FactWords.Path("conditions", i), scope);
        }
        if (!conditions.IsAnswered && Unanswered(scope, Asked.Conditions, "patient.conditions") > greatest)
            greatest = Truth.Unknown;
        return greatest;
    }

    private bool Concerns(Condition condition, RuleScope scope) =>
        condition.Verification is not (Verification.Refuted or Verification.EnteredInError) && Matches(condition.Code, null, scope);

    private Truth Check(Truth soFar, Condition condition, string path, RuleScope scope)
    {
        FactCheck check = new(scope, path, FactWords.Of(scope.Phrases, condition.Text, null, condition.Code));
        ConditionStatus status = condition.Status == ConditionStatus.Unrecorded ? ConditionStatus.Active : condition.Status;
        check.And((Status.IsEmpty ? Present : Status).Contains(status) ? Truth.Yes : Truth.No);
        if (!Acuity.IsEmpty)
        {
            if (condition.Acuity == Domain.Acuity.Unrecorded)
                check.Missing(Asked.Acuity, "acuity", IfUnrecorded);
            else
                check.And(Acuity.Contains(condition.Acuity) ? Truth.Yes : Truth.No);
        }
        if (!Control.IsEmpty)
        {
            if (condition.Control == Domain.Control.Unrecorded)
                check.Missing(Asked.Control, "control", IfUnrecorded);
            else
                check.And(Control.Contains(condition.Control) ? Truth.Yes : Truth.No);
        }
        CheckWindow(ref check, Onset, condition.Onset, "onset");
        CheckPlace(ref check, condition.Sites);
        return Note(soFar, check, condition.Sites, condition.Onset, scope);
    }
}
