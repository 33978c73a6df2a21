using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>A pregnancy in some of its weeks, or the time after a birth.</summary>
/// <remarks>Weeks are completed weeks of gestation, counted back 280 days from the due date. Before week 0 or from week 45 on, the due date is asked for again.</remarks>
public sealed record PregnancyTrigger : Trigger
{
    private const int PlausibleBelow = 45;

    /// <summary>Pregnant or after a birth.</summary>
    public PregnancyStatus Status { get; init; } = PregnancyStatus.Pregnant;

    /// <summary>The first completed week that counts; null for any.</summary>
    public int? WeeksAtLeast { get; init; }

    /// <summary>The first completed week that no longer counts; null for any.</summary>
    public int? WeeksBelow { get; init; }

    /// <summary>How long ago the birth was; null for any time.</summary>
    public TimeWindow? Since { get; init; }

    /// <summary>The modes of birth that count; empty for any.</summary>
    public SetOf<BirthMode> Birth { get; init; }

    /// <summary>True if only a high-risk pregnancy counts.</summary>
    public bool HighRisk { get; init; }

    /// <summary>How a detail is read that the record leaves out.</summary>
    public Unrecorded IfUnrecorded { get; init; }

    /// <summary>For whom a pregnancy that nobody asked about is a question; null for everybody.</summary>
    public Trigger? NeededWhen { get; init; }

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        const string path = "patient.pregnancy";
        if (referral.Patient.Pregnancy is not { } pregnancy || pregnancy.Status == PregnancyStatus.Declined)
        {
            if (NeededWhen is not null)
            {
                RuleScope.Mark mark = scope.Here;
                Truth needed = NeededWhen.Evaluate(referral, scope);
                scope.BackTo(mark);
                if (needed == Truth.No)
                    return Truth.No;
            }
            scope.AskFor(Asked.Pregnancy, path, "");
            return Truth.Unknown;
        }
        if (pregnancy.Status != Status)
            return Truth.No;

        FactCheck check = new(scope, path, Status == PregnancyStatus.Pregnant ? scope.Phrases.Say(Phrase.FactPregnant) : scope.Phrases.Say(Phrase.FactAfterBirth));
        if (Status == PregnancyStatus.Pregnant)
            CheckPregnant(ref check, pregnancy);
        else
            CheckPostpartum(ref check, pregnancy);
        if (check.Truth == Truth.No)
        {
            scope.BackTo(check.Start);
            return Truth.No;
        }
        scope.Add(new(path, check.Text, HasPlace: false, 0, pregnancy.DeliveredOn, check.Truth == Truth.Yes));
        return check.Truth;
    }

    internal override void Support(RuleSupport support) => support.Pregnancy = true;

    internal override void Vocabulary(RuleSupport vocabulary) => vocabulary.Pregnancy = true;

    private void CheckPregnant(ref FactCheck check, Pregnancy pregnancy)
    {
        if (HighRisk)
        {
            if (pregnancy.HighRisk == Truth.Unknown)
                check.Missing(Asked.Pregnancy, "highRisk", IfUnrecorded);
            else
                check.And(pregnancy.HighRisk);
        }
        if (WeeksAtLeast is null && WeeksBelow is null)
            return;
        if (pregnancy.DueDate is not { } due)
        {
            check.Missing(Asked.Date, "dueDate", IfUnrecorded);
            return;
        }
        Truth truth = InWeeks(most: Weeks(due.Earliest, check.Scope), least: Weeks(due.Latest, check.Scope));
        if (truth == Truth.Unknown)
            check.Missing(Asked.Date, "dueDate", IfUnrecorded);
        else
            check.And(truth);
    }

    /// <summary>Whether the weeks count if they may be any from the least to the most; null stands for weeks that cannot be.</summary>
    private Truth InWeeks(int? most, int? least)
    {
        if (most is null || least is null)
            return Truth.Unknown;
        int first = WeeksAtLeast ?? 0;
        int end = WeeksBelow ?? PlausibleBelow;
        if (most < first || least >= end)
            return Truth.No;
        return least >= first && most < end ? Truth.Yes : Truth.Unknown;
    }

    private int? Weeks(LocalDate due, RuleScope scope)
    {
        if (due.Year is < 2 or > 9_990)
            return null;
        scope.ChangesOn(Pregnancy.OnWeek(due, 0));
        scope.ChangesOn(Pregnancy.OnWeek(due, PlausibleBelow));
        if (WeeksAtLeast is { } first)
            scope.ChangesOn(Pregnancy.OnWeek(due, first));
        if (WeeksBelow is { } end)
            scope.ChangesOn(Pregnancy.OnWeek(due, end));
        int weeks = Pregnancy.Weeks(due, scope.AsOf);
        return weeks is < 0 or >= PlausibleBelow ? null : weeks;
    }

    private void CheckPostpartum(ref FactCheck check, Pregnancy pregnancy)
    {
        if (!Birth.IsEmpty)
        {
            if (pregnancy.Birth == BirthMode.Unrecorded)
                check.Missing(Asked.Pregnancy, "birth", IfUnrecorded);
            else
                check.And(Birth.Contains(pregnancy.Birth) ? Truth.Yes : Truth.No);
        }
        if (Since is null)
            return;
        if (pregnancy.DeliveredOn is { } birth && Since.Holds(birth, check.Scope.AsOf, check.Scope) is var truth && truth != Truth.Unknown)
            check.And(truth);
        else
            check.Missing(Asked.Date, "deliveredOn", IfUnrecorded);
    }
}
