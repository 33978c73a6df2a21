using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing.Generation;

/// <summary>What is done to a case: one more fact, a first reading, another order, another day, sides forgotten.</summary>
internal static class Changes
{
    /// <summary>One more fact: in a list that was answered, on a prescription that names no diagnosis, or a pregnancy that was denied.</summary>
    internal static Gen<CaseChange> OneMore(Vocabulary vocabulary, ReferralCase referral)
    {
        Facts facts = new(vocabulary, referral.AsOf);
        PatientHistory patient = referral.Patient;
        List<IGen<CaseChange>> possible = [Gen.Const(CaseChange.None)];
        Add(facts.Condition, p => p.Conditions, (p, section) => p with { Conditions = section });
        Add(facts.Medication, p => p.Medications, (p, section) => p with { Medications = section });
        Add(facts.Procedure, p => p.Procedures, (p, section) => p with { Procedures = section });
        Add(facts.Device, p => p.Devices, (p, section) => p with { Devices = section });
        Add(facts.Allergy, p => p.Allergies, (p, section) => p with { Allergies = section });
        Add(facts.Symptom, p => p.Symptoms, (p, section) => p with { Symptoms = section });
        if (referral.Prescription?.Diagnosis is null)
            possible.Add(facts.Condition.Select(diagnosis => new CaseChange("Prescribing for " + FactText.Of(diagnosis), Prescribe(diagnosis))));
        if (patient.Pregnancy is { Status: PregnancyStatus.NotPregnant })
            possible.Add(facts.Carrying.Select(pregnancy => new CaseChange("Adding " + FactText.Of(pregnancy), Carry(pregnancy))));
        return Gen.OneOf([.. possible]);

        void Add<T>(Gen<T> fact, Func<PatientHistory, Section<T>> get, Func<PatientHistory, Section<T>, PatientHistory> with)
            where T : notnull
        {
            if (get(patient).IsAnswered)
                possible.Add(Gen.Select(fact, Gen.Int[0, get(patient).Count], (one, at) => new CaseChange("Adding " + FactText.Of(one), Insert(one, at, get, with))));
        }
    }

    /// <summary>A first reading of anything, for a case without readings.</summary>
    internal static Gen<CaseChange> FirstReading(Vocabulary vocabulary, ReferralCase referral) => new Facts(vocabulary, referral.AsOf).Observation.Select(reading =>
        new CaseChange("Adding " + FactText.Of(reading), old => old with { Patient = old.Patient with { Observations = [reading] } }));

    /// <summary>The lists in another order.</summary>
    internal static Gen<CaseChange> Reordered { get; } = Gen.Int.Select(seed => new CaseChange("Writing the facts in another order", referral => referral with
    {
        Patient = referral.Patient with
        {
            Conditions = Order(referral.Patient.Conditions, seed),
            Medications = Order(referral.Patient.Medications, seed),
            Observations = Order(referral.Patient.Observations, seed),
            Procedures = Order(referral.Patient.Procedures, seed),
            Devices = Order(referral.Patient.Devices, seed),
            Allergies = Order(referral.Patient.Allergies, seed),
            Symptoms = Order(referral.Patient.Symptoms, seed),
        },
        Clearances = [.. Order(referral.Clearances, seed)],
        Consultations = [.. Order(referral.Consultations, seed)],
    }));

    /// <summary>The same facts so many days later.</summary>
    internal static CaseChange Later(int days) =>
        new(FormattableString.Invariant($"Waiting {days} days"), referral => referral with { AsOf = referral.AsOf.PlusDays(days) });

    /// <summary>Every place of a fact without its side.</summary>
    internal static CaseChange SidesForgotten { get; } = new("Forgetting all sides", referral => referral with
    {
        Patient = referral.Patient with
        {
            Conditions = Each(referral.Patient.Conditions, fact => fact with { Sites = Sideless(fact.Sites) }),
            Medications = Each(referral.Patient.Medications, fact => fact with { Sites = Sideless(fact.Sites) }),
            Procedures = Each(referral.Patient.Procedures, fact => fact with { Sites = Sideless(fact.Sites) }),
            Devices = Each(referral.Patient.Devices, fact => fact with { Sites = Sideless(fact.Sites) }),
            Symptoms = Each(referral.Patient.Symptoms, fact => fact with { Sites = Sideless(fact.Sites) }),
        },
        Prescription = referral.Prescription is { Diagnosis: { } diagnosis } ? referral.Prescription with { Diagnosis = diagnosis with { Sites = Sideless(diagnosis.Sites) } } : referral.Prescription,
    });

    private static Func<ReferralCase, ReferralCase> Prescribe(Condition diagnosis) => old => old with { Prescription = (old.Prescription ?? new()) with { Diagnosis = diagnosis } };

    private static Func<ReferralCase, ReferralCase> Carry(Pregnancy pregnancy) => old => old with { Patient = old.Patient with { Pregnancy = pregnancy } };

    private static Func<ReferralCase, ReferralCase> Insert<T>(T one, int at, Func<PatientHistory, Section<T>> get, Func<PatientHistory, Section<T>, PatientHistory> with) => old =>
    {
        Section<T> section = get(old.Patient);
        return section.IsAnswered ? old with { Patient = with(old.Patient, Section.Create<T>([.. section.Take(at), one, .. section.Skip(at)])) } : old;
    };

    private static ValueList<BodySite> Sideless(ValueList<BodySite> sites) => [.. sites.Select(site => new BodySite(site.Region))];

    private static Section<T> Each<T>(Section<T> section, Func<T, T> change) => section.IsAnswered ? Section.Create<T>([.. section.Select(change)]) : section;

    private static Section<T> Order<T>(Section<T> section, int seed) => section.IsAnswered ? Section.Create<T>([.. Order((IEnumerable<T>)section, seed)]) : section;

    private static IEnumerable<T> Order<T>(IEnumerable<T> items, int seed) =>
        items.Select((item, i) => (item, key: unchecked((uint)((seed + (i * 7919)) * 2654435761)))).OrderBy(pair => pair.key).Select(pair => pair.item);
}
