using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>What was prescribed, what of it was given, and what is given beside it.</summary>
internal sealed record UnitsHeld : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Course course = judgement.Course;
        foreach (UnitsLeft units in course.Units.Span)
        {
            if (units.Given > units.Prescribed)
                judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionOf, units.Service, units.Given, units.Prescribed)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionMoreUnitsWereGivenThan, units.Service)));
        }
        foreach (string service in course.Sessions.Select(session => session.Service).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!course.Units.Any(units => Course.Same(units.Service, service)) && judgement.Prescription.Kind != PrescriptionKind.Blanket)
                judgement.Find(Judgement.Fact("sessionsGiven", service), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionGivenNotPrescribedCorrectEntry, service)));
        }
        if (course.ExhaustedOn is { } day)
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionLastUnitGivenOn, day)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionAllUnitsWereGivenNew)));
        if (course.Later.Length > 0)
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionSession2, course.Later[0].Date)), Say.Need(RequirementKind.Information, judgement.Phrases.Say(Phrase.PrescriptionSessionDatedAfterDayCase)));
        if (course.Issued > judgement.AsOf)
            judgement.Find(course.IssueFacts(judgement.Phrases), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionPrescriptionDatedAfterDayWait)));
        if (course.First is { } first && first < judgement.Prescription.Issued)
            judgement.Find(Judgement.Fact("sessionsGiven", judgement.Phrases.Say(Phrase.PrescriptionSession3, first)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionSessionGivenBeforeDateIssue)));
        if (judgement.Prescription.Superseded is { } superseded && superseded <= judgement.AsOf)
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionSupersededOn, superseded)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionAnotherPrescriptionTookItsPlace)));
    }
}

/// <summary>The greatest number of units on one form, by diagnosis group.</summary>
internal sealed record MaxPerPrescription(ValueList<GroupAmount> Groups, SetOf<CareNeed> LiftedBy) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        if (p.DiagnosisGroup is not { } group || Lifted(judgement))
            return;
        int units = p.Items.Where(item => item.Kind != PrescriptionItemKind.Supplementary).Sum(item => item.Units ?? 0);
        foreach (GroupAmount most in Groups.Span)
        {
            if (Applies.Named(most.Groups, group) && units > most.Units)
                judgement.Find(Judgement.Fact("items", judgement.Phrases.Say(Phrase.PrescriptionUnitsGroup, units, group)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionGroupAllowsAtMostUnits, group, most.Units)));
        }
    }

    private bool Lifted(Judgement judgement) => LiftedBy.Contains(judgement.Prescription.Need)
        && (judgement.Prescription.Need != CareNeed.IndividualApproval || IndividualApproval.Valid(judgement.Prescription) == Truth.Yes);
}

/// <summary>Amounts for some groups.</summary>
internal sealed record GroupAmount(ValueList<string> Groups, int Units)
{
    /// <summary>The amount where the diagnosis code stands in a list of the catalogue.</summary>
    public int? IfListed { get; init; }
}

/// <summary>The amount with which the goal is usually reached. To pass it is told, never refused.</summary>
internal sealed record OrientingAmount(ValueList<GroupAmount> Groups, CaseTerms Case) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        if (p.DiagnosisGroup is not { } group || p.Issued is null)
            return;
        int total = PrescriptionCases.Most(p, Case, items => items.Sum(item => item.Units ?? 0), unknownIsSame: false);
        foreach (GroupAmount amount in Groups.Span)
        {
            if (!Applies.Named(amount.Groups, group) || total <= amount.Units)
                continue;
            string listed = amount.IfListed is { } more ? judgement.Phrases.Say(Phrase.PrescriptionOrWhereCodeListCatalogue, more) : "";
            judgement.Find(Judgement.Fact("items", judgement.Phrases.Say(Phrase.PrescriptionUnitsCase, total)), Say.Tell(Audience.Prescriber, judgement.Phrases.Say(Phrase.PrescriptionCasePassesOrientingAmountUnits, amount.Units, listed)));
        }
    }
}

/// <summary>The greatest number of units of some services in one prescription case. No need and no approval lifts it.</summary>
internal sealed record CaseLimit(int Most, CaseTerms Case, string What) : RuleBody
{
    /// <summary>The services that count; empty for standardised combinations.</summary>
    public ValueList<string> Services { get; init; }

    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        if (p.Issued is null || Count(p.Items) == 0)
            return;
        int certain = PrescriptionCases.Most(p, Case, Count, unknownIsSame: false);
        int possible = PrescriptionCases.Most(p, Case, Count, unknownIsSame: true);
        Requirement mend = Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionOnePrescriptionCaseAtMost, Most, What));
        if (certain > Most)
            judgement.Find(Judgement.Fact("items", judgement.Phrases.Say(Phrase.PrescriptionUnitsCase2, certain, What)), mend);
        else if (possible > Most)
            judgement.Ask(Asked.Other, "prescription.earlier", judgement.Phrases.Say(Phrase.PrescriptionWhetherEarlierPrescriptionsAreBy), mend);
    }

    private int Count(ValueList<PrescriptionItem> items)
    {
        int sum = 0;
        foreach (PrescriptionItem item in items.Span)
        {
            bool combination = item.Kind == PrescriptionItemKind.StandardisedCombination;
            if (Services.Count == 0 ? combination : !combination && Applies.Named(Services, item.Service))
                sum += item.Units ?? 0;
        }
        return sum;
    }
}

/// <summary>With long-term or special need: units divided by sessions a week, added up, give at most so many weeks.</summary>
internal sealed record WeeksOfSupply(int Most) : RuleBody
{
    /// <summary>1 to 1000.</summary>
    public int Most { get; } = Coding.Amount.Between(Most, nameof(Most), 1, 1000);

    internal override void Judge(Judgement judgement)
    {
        if (judgement.Prescription.Need == CareNeed.IndividualApproval && IndividualApproval.Valid(judgement.Prescription) != Truth.Yes)
            return;
        Requirement mend = Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionOneFormMayLastAt, Most));
        decimal weeks = 0;
        ValueList<PrescriptionItem> items = judgement.Prescription.Items;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Units is not { } units)
                continue;
            if (AWeek(items[i]) is { } aWeek)
                weeks += units / aWeek;
            else
                judgement.Ask(Asked.Other, FormattableString.Invariant($"prescription.items[{i}].perWeek"), judgement.Phrases.Say(Phrase.PrescriptionHowOftenWeekWithSpecial), mend);
        }
        if (weeks > Most)
            judgement.Find(Judgement.Fact("items", judgement.Phrases.Say(Phrase.PrescriptionUnitsWeeks, weeks)), mend);
    }

    /// <summary>The most sessions a week: of a range its upper end.</summary>
    private static decimal? AWeek(PrescriptionItem item) =>
        item.PerWeek?.Max ?? (item.PerDay is { } day ? day.Max * 7 : item.EveryWeeks is { } weeks ? 1 / weeks.Min : null);
}

/// <summary>Earlier law: how many forms of a regular case, and how many units on each.</summary>
internal sealed record RegularCase(ValueList<RegularGroup> Groups, TimeLength NewCaseAfter, CaseTerms Case) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        Prescription p = judgement.Prescription;
        if (p.DiagnosisGroup is not { } group || p.Issued is not { } issued)
            return;
        foreach (RegularGroup regular in Groups.Span)
        {
            if (!Course.Same(regular.Group, group))
                continue;
            int units = p.Items.Sum(item => item.Units ?? 0);
            if (units > regular.UnitsEach)
                judgement.Find(Judgement.Fact("items", judgement.Phrases.Say(Phrase.PrescriptionUnits, units)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionFormTookAtMostUnits, group, regular.UnitsEach)));
            int forms = 1 + Earlier(p, group, issued).Count();
            if (forms > regular.Forms)
                judgement.Find(Judgement.Fact("earlier", judgement.Phrases.Say(Phrase.PrescriptionFormCase, forms)), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionRegularCaseHadFormsPrescriber, group, regular.Forms)));
        }
    }

    /// <summary>The earlier forms of the same case: those before a time free of treatment do not count, nor one that went back unstarted.</summary>
    private IEnumerable<EarlierPrescription> Earlier(Prescription p, string group, LocalDate issued)
    {
        LocalDate next = issued;
        foreach (EarlierPrescription earlier in p.Earlier.Where(one => one.Issued <= issued && one.DiagnosisGroup is { } other && Course.Same(other, group) && one.ReturnedUnstarted != Stated.Yes).OrderByDescending(one => one.Issued))
        {
            if (!PrescriptionCases.SharesCode(p.Diagnoses.Select(d => d.Code).OfType<Code>(), earlier.Codes, Case.CodeCharacters))
                continue;
            if (NewCaseAfter.After(earlier.LastSession ?? earlier.Issued) <= next)
                yield break;
            yield return earlier;
            next = earlier.Issued;
        }
    }
}

/// <summary>One group of the earlier law.</summary>
internal sealed record RegularGroup(string Group, int Forms, int UnitsEach);
