using MedicalMassage.Domain;
using MedicalMassage.Testing.Analysis;
using NodaTime;

namespace MedicalMassage.Testing.Mutants;

/// <summary>Looks for patients of whom a rule and a changed one do not say the same.</summary>
internal sealed class TellingApart(Contraindication rule)
{
    /// <summary>So many patients whom the rule concerns are tried on a changed effect.</summary>
    private const int MaxConcerned = 60;

    /// <summary>So many patients whom two parts tell apart are tried on the whole rule, whose other parts may say the same of some of them.</summary>
    private const int MaxDiffering = 15;

    /// <summary>So many of the examples found last are tried on the next change: neighbours are often noticed by the same patient.</summary>
    private const int MaxAgain = 40;

    /// <summary>Of a rule of more parts not all kinds of patient are gone through.</summary>
    private const int MaxAtoms = 16;

    private readonly List<RuleExample> _found = [];

    private RuleExample[]? _concerned;

    /// <summary>An example that the changed rule misses and the rule does not; null if none was found.</summary>
    internal RuleExample? Example(Mutant mutant)
    {
        foreach (RuleExample known in _found.AsEnumerable().Reverse().Take(MaxAgain))
        {
            if (known.MissesAlone(mutant.Rule) is not null)
                return known;
        }
        if (Candidates(mutant).FirstOrDefault(candidate => candidate.MissesAlone(mutant.Rule) is not null) is not { } told)
            return null;
        RuleExample named = new(rule.Info.Id, "Tells " + mutant.Told, told.Referral, told.Expect) { Effects = told.Effects };
        _found.Add(named);
        return named;
    }

    /// <summary>
    /// The likeliest and cheapest first: patients whom the changed part alone tells apart or concerns, those whom the rule concerns, and
    /// last all kinds of patient that rule and changed rule know.
    /// </summary>
    private IEnumerable<RuleExample> Candidates(Mutant mutant)
    {
        // Where the changed part answers alike for everybody, so does the rule, and only a place can differ.
        bool mayDiffer = false;
        if (mutant.Rule.When != rule.When)
        {
            (Trigger before, Trigger after) = Changed(rule.When, mutant.Rule.When);
            CaseSpace[] small = CaseSpace.OfSingleEntries(before, after) ?? [];
            ReferralCase[] differing = [.. Differing(small, before, after)];
            mayDiffer = differing.Length > 0;
            foreach (RuleExample candidate in differing.Concat(small.SelectMany(space => Concerned(space, before, MaxDiffering))).SelectMany(Varied))
                yield return candidate;
        }
        foreach (RuleExample candidate in _concerned ??= [.. Concerned().Take(MaxConcerned).SelectMany(Varied)])
            yield return candidate;
        if (!mayDiffer || Atoms.Of(rule.When).Distinct().Count() > MaxAtoms)
            yield break;
        Func<CaseSpace[]?>[] spaces = [() => CaseSpace.OfSingleEntries(rule.When, mutant.Rule.When), () => CaseSpace.Of(rule.When, mutant.Rule.When)];
        foreach (RuleExample candidate in spaces.SelectMany(make => Differing(make() ?? [], rule.When, mutant.Rule.When)).SelectMany(Varied))
            yield return candidate;
    }

    /// <summary>Patients whom the rule concerns; if they are too many kinds to go through, those whom one part of it concerns.</summary>
    private IEnumerable<ReferralCase> Concerned() => CaseSpace.OfSingleEntries(rule.When) is { } spaces
        ? spaces.SelectMany(space => Concerned(space, rule.When, MaxConcerned))
        : Atoms.Of(rule.When).Distinct().SelectMany(atom => (CaseSpace.OfSingleEntries(atom) ?? []).SelectMany(space => Concerned(space, atom, MaxConcerned / 10)));

    private static IEnumerable<ReferralCase> Differing(CaseSpace[] spaces, Trigger before, Trigger after) =>
        spaces.SelectMany(space => space.FindSome([before, after], answers => answers[0] != answers[1], MaxDiffering));

    private static IEnumerable<ReferralCase> Concerned(CaseSpace space, Trigger trigger, int most) => space.FindSome([trigger], answers => answers[0] != Truth.No, most);

    /// <summary>The innermost parts in which the two differ.</summary>
    private static (Trigger Before, Trigger After) Changed(Trigger before, Trigger after)
    {
        (ValueList<Trigger> parts, ValueList<Trigger> others) = (before, after) switch
        {
            (AllTrigger one, AllTrigger other) => (one.Parts, other.Parts),
            (AnyTrigger one, AnyTrigger other) => (one.Parts, other.Parts),
            _ => ([], []),
        };
        (Trigger, Trigger)[] changed = parts.Count == others.Count ? [.. parts.Zip(others).Where(pair => pair.First != pair.Second)] : [];
        return changed is [(Trigger, Trigger) only] ? Changed(only.Item1, only.Item2) : (before, after);
    }

    /// <summary>The patient as most examples have him if that is enough; with places and clearances, on which some effects depend.</summary>
    private IEnumerable<RuleExample> Varied(ReferralCase referral)
    {
        ReferralCase usual = Usual(referral);
        foreach (ReferralCase one in (ReferralCase[])[usual, referral])
        {
            yield return As(one);
            yield return As(one with { Clearances = [Clearance.ForRule(rule.Info.Id, new("physician"), one.AsOf)] });
            foreach (BodySite site in (BodySite[])[new(BodyRegion.Knee, Side.Left), new(BodyRegion.Forearm, Side.Right), new(BodyRegion.Chest, Side.Left), new(BodyRegion.LowerBack, Side.Right)])
                yield return As(one with { Patient = At(one.Patient, site) });
        }
    }

    private RuleExample As(ReferralCase referral) => RuleExample.Of(rule, "a patient", referral);

    private static ReferralCase Usual(ReferralCase referral) => referral with
    {
        Patient = referral.Patient with { BirthDate = referral.Patient.BirthDate == Representatives.Base(referral.AsOf).Patient.BirthDate ? new LocalDate(1980, 1, 1) : referral.Patient.BirthDate },
        Setting = referral.Setting == Representatives.Base(referral.AsOf).Setting ? CareSetting.Unrecorded : referral.Setting,
        Plan = referral.Plan ?? RuleExamples.UsualPlan,
    };

    /// <summary>The same entries at a place, where they have none.</summary>
    private static PatientHistory At(PatientHistory patient, BodySite site) => patient with
    {
        Conditions = Placed(patient.Conditions, one => one.Sites.Count == 0 ? one with { Sites = [site] } : one),
        Medications = Placed(patient.Medications, one => one.Sites.Count == 0 ? one with { Sites = [site] } : one),
        Procedures = Placed(patient.Procedures, one => one.Sites.Count == 0 ? one with { Sites = [site] } : one),
        Devices = Placed(patient.Devices, one => one.Sites.Count == 0 ? one with { Sites = [site] } : one),
        Symptoms = Placed(patient.Symptoms, one => one.Sites.Count == 0 ? one with { Sites = [site] } : one),
    };

    private static Section<T> Placed<T>(Section<T> section, Func<T, T> place) => section.Count == 0 ? section : Section.Create<T>([.. section.Select(place)]);
}
