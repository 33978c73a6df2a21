namespace MedicalMassage.Testing.Tests.Faults;

public sealed class LooksAtTheFirstSymptomAlone : FaultyRule
{
    public override Law Breaks => Law.Deterministic;

    public override string Named => "in another order gave another answer";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Patient.Symptoms is not { Count: > 0 } symptoms || symptoms[0].Kind == "fever")
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class AMedicineMakesItSafe : FaultyRule
{
    public override Law Breaks => Law.FactsNeverLoosen;

    public override string Named => "made it safer: hold became proceed";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Patient.Medications.Count == 0)
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class OneSymptomExcusesAnother : FaultyRule
{
    public override Law Breaks => Law.FactsNeverLoosen;

    public override string Named => "Adding ";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (!Has(referral, "night-pain"))
            Report(referral, findings, "fever", Restriction.ExcludeEverything);
    }
}

public sealed class TakesSilenceForNo : FaultyRule
{
    public override Law Breaks => Law.IgnoranceNeverClears;

    public override string Named => "about symptoms made it safer: hold became proceed";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (Has(referral, "fever"))
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class TakesAnUnknownAgeForGrownUp : FaultyRule
{
    public override Law Breaks => Law.IgnoranceNeverClears;

    public override string Named => "Not asking about birthDate made it safer: hold became proceed";

    public override ReferralCase Example => Patients.HealthyAdult().Aged(9);

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Patient.BirthDate is not { } born || born.Latest > referral.AsOf)
            return;
        LocalDate grownUp = born.Latest.PlusYears(16);
        findings.ChangesOn(born.Latest);
        findings.ChangesOn(grownUp);
        if (grownUp > referral.AsOf)
            findings.Report([new FactReference("patient.birthDate", "younger than 16")], Clearance);
    }
}

public sealed class TakesAnUnknownSexForMale : FaultyRule
{
    public override Law Breaks => Law.IgnoranceNeverClears;

    public override string Named => "Not asking about sex made it safer";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Patient.Sex == Sex.Female)
            findings.Report([new FactReference("patient.sex", "female")], Clearance);
    }
}

public sealed class TakesAnUnknownOnsetForLongAgo : FaultyRule
{
    public override Law Breaks => Law.IgnoranceNeverClears;

    public override string Named => "Not knowing onset of an entry of conditions made it safer";

    public override ReferralCase Example => Patients.HealthyAdult().With(Condition.Active(Code.Icd10Cm("I80.1")) with { Onset = Patients.Day.PlusDays(-10) });

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        for (int i = 0; i < referral.Patient.Conditions.Count; i++)
        {
            Condition condition = referral.Patient.Conditions[i];
            if (condition.Code?.IsWithin(Code.Icd10Cm("I80")) != true || condition.Onset is not { } onset || onset.Earliest.Year < 2)
                continue;
            LocalDate end = onset.Latest.PlusDays(90);
            findings.ChangesOn(end);
            if (end > referral.AsOf)
                findings.Report([new FactReference(FormattableString.Invariant($"patient.conditions[{i}]"), "a clot in a vein")], Clearance);
        }
        if (!referral.Patient.Conditions.IsAnswered)
            findings.Ask(Asked.Conditions, "patient.conditions", "clots", Clearance);
    }
}

public sealed class AsksWithoutSayingWhy : FaultyRule
{
    public override Law Breaks => Law.IgnoranceNeverClears;

    public override string Named => "about symptoms made it safer: hold became proceed";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Patient.Symptoms.IsAnswered)
            Report(referral, findings, "fever", Clearance);
        else
            findings.Ask(Asked.Symptoms, "patient.symptoms", "fever");
    }
}

public sealed class RestrictsWhatIsLast : FaultyRule
{
    public override Law Breaks => Law.AmendingWorks;

    public override string Named => "is not fit to proceed with";

    public override ReferralCase Example => Patients.HealthyAdult().Planned(Plans.GentleBack.Then(BodyRegions.Neck, Technique.Friction, Pressure.Level2, 10));

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Plan is { Segments.Count: > 0 } plan)
            findings.Report([new FactReference("plan", "the last part")], Restriction.Exclude(BodyRegions.WholeBody, plan.Segments[^1].Technique));
    }
}

public sealed class ForgetsThatDaysPass : FaultyRule
{
    public override Law Breaks => Law.ValidThrough;

    public override string Named => "calls findings.ChangesOn";

    public override ReferralCase Example => Patients.PostOperative();

    public override void Evaluate(ReferralCase referral, FindingCollector findings) => SixWeeks.After(referral, findings, tellsWhenItChanges: false, daysOff: 0);
}

public sealed class ChangesADayLate : FaultyRule
{
    public override Law Breaks => Law.ValidThrough;

    public override string Named => "the same facts give another answer: hold became proceed";

    public override ReferralCase Example => Patients.PostOperative();

    public override void Evaluate(ReferralCase referral, FindingCollector findings) => SixWeeks.After(referral, findings, tellsWhenItChanges: true, daysOff: 1);
}

public sealed class NamesAPlaceThatIsNotThere : FaultyRule
{
    public override Law Breaks => Law.Explained;

    public override string Named => "rests on patient.complaints[0] (\"fever\"), and the case has nothing at that path";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (Has(referral, "fever") || !referral.Patient.Symptoms.IsAnswered)
            findings.Report([new FactReference("patient.complaints[0]", "fever")], Clearance);
    }
}

public sealed class NamesTheWrongFact : FaultyRule
{
    public override Law Breaks => Law.Explained;

    public override string Named => "says that it rests on plan, but it arises without that as well";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Plan is not null && Has(referral, "fever"))
            findings.Report([new FactReference("plan", "a plan")], Clearance);
        else
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class KnowsTheLeftSideAlone : FaultyRule
{
    public override Law Breaks => Law.SitesAreSets;

    public override string Named => "Forgetting all sides made it safer";

    public override ReferralCase Example => Patients.HealthyAdult().With(Symptom.Of("swelling", new BodySite(BodyRegion.Calf, Side.Left)));

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        FactReference[] facts =
        [
            .. referral.Patient.Symptoms.Index().Where(one => one.Item.Kind == "swelling" && one.Item.Sites.Any(site => site.Side == Side.Left))
                .Select(one => new FactReference(FormattableString.Invariant($"patient.symptoms[{one.Index}]"), "swelling on the left")),
        ];
        if (facts.Length > 0)
            findings.Report([.. facts], Clearance);
        else if (!referral.Patient.Symptoms.IsAnswered)
            findings.Ask(Asked.Symptoms, "patient.symptoms", "swelling", Clearance);
    }
}

public sealed class NeedsAPlan : FaultyRule
{
    public override Law Breaks => Law.Total;

    public override string Named => "It threw NullReferenceException";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Plan!.Segments.Count > 3)
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class TrustsEveryReading : FaultyRule
{
    public override Law Breaks => Law.Total;

    public override string Named => "It threw InvalidOperationException";

    public override ReferralCase Example => Patients.HealthyAdult().With(Observation.BloodPressure(190, 100, Patients.Day));

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.Patient.Observations.Any(reading => reading.Value!.Value > 180))
            findings.Report([new FactReference("patient.observations", "a high reading")], Clearance);
    }
}

public sealed class CountsBeyondTheCalendar : FaultyRule
{
    public override Law Breaks => Law.Total;

    public override string Named => "It threw ArgumentOutOfRangeException";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (referral.AsOf.PlusYears(-9_999) < referral.AsOf && referral.AsOf.PlusYears(200) > referral.AsOf)
            Report(referral, findings, "fever", Clearance);
    }
}

public sealed class ReportsWithoutAFact : FaultyRule
{
    public override Law Breaks => Law.Total;

    public override string Named => "at least one fact that the finding rests on";

    public override void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        if (Has(referral, "fever"))
            findings.Report([], Clearance);
    }
}

/// <summary>Six weeks after an operation, with the date told to the collector, or not, or off by some days.</summary>
internal static class SixWeeks
{
    internal static void After(ReferralCase referral, FindingCollector findings, bool tellsWhenItChanges, int daysOff)
    {
        Section<Procedure> done = referral.Patient.Procedures;
        for (int i = 0; i < done.Count; i++)
        {
            if (done[i].Date is not { IsExact: true } date)
            {
                findings.Ask(Asked.Date, FormattableString.Invariant($"patient.procedures[{i}].date"), "when it was", new Requirement(RequirementKind.Clearance, "The surgeon agrees."));
                continue;
            }
            LocalDate end = date.Earliest.PlusWeeks(6);
            if (tellsWhenItChanges)
                findings.ChangesOn(end.PlusDays(daysOff));
            if (end > referral.AsOf)
                findings.Report([new FactReference(FormattableString.Invariant($"patient.procedures[{i}]"), "an operation")], new Requirement(RequirementKind.Clearance, "The surgeon agrees."));
        }
        if (!done.IsAnswered)
            findings.Ask(Asked.Procedures, "patient.procedures", "operations", new Requirement(RequirementKind.Clearance, "The surgeon agrees."));
    }
}
