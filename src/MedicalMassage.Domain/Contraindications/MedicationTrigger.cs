using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Patients;
using MedicalMassage.Domain.Rules;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A medicine that is taken, or was stopped a short while ago.</summary>
public sealed record MedicationTrigger : FactTrigger
{
    /// <summary>How long it has been taken; null for any time.</summary>
    public TimeWindow? Since { get; init; }

    /// <summary>A medicine stopped within this window counts as well; null: only what is taken now.</summary>
    public TimeWindow? Stopped { get; init; }

    /// <summary>The routes that count; empty for any.</summary>
    public SetOf<Route> Routes { get; init => field = Recorded(value, nameof(Routes)); }

    private protected override HistorySection Section => HistorySection.Medications;

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Section<Medication> medications = referral.Patient.Medications;
        if (IsOutOfReach(medications.IsAnswered, scope))
            return Truth.No;
        Truth greatest = Truth.No;
        for (int i = 0; i < medications.Count; i++)
        {
            if (Matches(medications[i].Code, null, scope))
                greatest = Check(greatest, medications[i], FactWords.Path("medications", i), scope);
        }
        if (!medications.IsAnswered && Unanswered(scope, Asked.Medications, "patient.medications") > greatest)
            greatest = Truth.Unknown;
        return greatest;
    }

    private Truth Check(Truth soFar, Medication medication, string path, RuleScope scope)
    {
        FactCheck check = new(scope, path, FactWords.Of(scope.Phrases, medication.Text, null, medication.Code));
        CheckTaken(ref check, medication);
        CheckWindow(ref check, Since, medication.Since, "since");
        if (!Routes.IsEmpty)
        {
            if (medication.Route == Route.Unrecorded)
                check.Missing(Asked.Route, "route", IfUnrecorded);
            else
                check.And(Routes.Contains(medication.Route) ? Truth.Yes : Truth.No);
        }
        CheckPlace(ref check, medication.Sites);
        return Note(soFar, check, medication.Sites, medication.Since, scope);
    }

    private void CheckTaken(ref FactCheck check, Medication medication)
    {
        LocalDate asOf = check.Scope.AsOf;
        if (medication.Since is { } since && since.Earliest > asOf)
        {
            check.Scope.ChangesOn(since.Earliest);
            check.Missing(Asked.Date, "since", Unrecorded.Ask);
        }
        if (medication.Status != MedicationStatus.Stopped)
        {
            Truth still = StillTaken(medication.Until, asOf, check.Scope);
            if (still == Truth.Yes)
                return;
            if (still == Truth.Unknown)
            {
                check.Missing(Asked.Date, "until", IfUnrecorded);
                return;
            }
        }
        if (Stopped is null)
            check.And(Truth.No);
        else
            CheckWindow(ref check, Stopped, medication.Until, "until");
    }

    private static Truth StillTaken(PartialDate? until, LocalDate asOf, RuleScope scope)
    {
        if (until is not { } last)
            return Truth.Yes;
        scope.ChangesOn(last.Earliest, 1);
        scope.ChangesOn(last.Latest, 1);
        return last.Earliest >= asOf ? Truth.Yes : last.Latest < asOf ? Truth.No : Truth.Unknown;
    }
}
