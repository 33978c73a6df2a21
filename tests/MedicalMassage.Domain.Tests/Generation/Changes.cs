using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>What is done to a case: one more fact, another order, less known.</summary>
internal static partial class Changes
{
    /// <summary>The case with one more fact: in a list that was answered, on a prescription that names no diagnosis, or a pregnancy that was denied.</summary>
    internal static Gen<ReferralCase> OneMore(RuleBook book, ReferralCase referral)
    {
        Facts facts = new(new(book), referral.AsOf);
        PatientHistory patient = referral.Patient;
        List<IGen<ReferralCase>> possible = [Gen.Const(referral)];
        void Add<T>(Section<T> section, Gen<T> fact, Func<Section<T>, PatientHistory> with)
        {
            if (section.IsAnswered)
                possible.Add(Gen.Select(fact, Gen.Int[0, section.Count], (one, at) => referral with { Patient = with(Section.Create<T>([.. section.Take(at), one, .. section.Skip(at)])) }));
        }
        Add(patient.Conditions, facts.Condition, section => patient with { Conditions = section });
        Add(patient.Medications, facts.Medication, section => patient with { Medications = section });
        Add(patient.Procedures, facts.Procedure, section => patient with { Procedures = section });
        Add(patient.Devices, facts.Device, section => patient with { Devices = section });
        Add(patient.Allergies, facts.Allergy, section => patient with { Allergies = section });
        Add(patient.Symptoms, facts.Symptom, section => patient with { Symptoms = section });
        if (referral.Prescription?.Diagnosis is null)
            possible.Add(facts.Condition.Select(diagnosis => referral with { Prescription = (referral.Prescription ?? new()) with { Diagnosis = diagnosis } }));
        if (patient.Pregnancy is { Status: PregnancyStatus.NotPregnant })
            possible.Add(facts.Carrying.Select(pregnancy => referral with { Patient = patient with { Pregnancy = pregnancy } }));
        return Gen.OneOf([.. possible]);
    }

    /// <summary>The same case with its lists in another order.</summary>
    internal static Gen<ReferralCase> Reordered(ReferralCase referral) => Gen.Int.Select(seed => referral with
    {
        Patient = referral.Patient with
        {
            Conditions = Reordered(referral.Patient.Conditions, seed),
            Medications = Reordered(referral.Patient.Medications, seed),
            Observations = Reordered(referral.Patient.Observations, seed),
            Procedures = Reordered(referral.Patient.Procedures, seed),
            Devices = Reordered(referral.Patient.Devices, seed),
            Allergies = Reordered(referral.Patient.Allergies, seed),
            Symptoms = Reordered(referral.Patient.Symptoms, seed),
        },
        Clearances = [.. Order(referral.Clearances, seed)],
        Consultations = [.. Order(referral.Consultations, seed)],
    });

    /// <summary>The case without the facts that a finding names.</summary>
    internal static ReferralCase Without(ReferralCase referral, IEnumerable<string> paths)
    {
        string[] gone = [.. paths];
        PatientHistory patient = referral.Patient;
        patient = patient with
        {
            Conditions = Without(patient.Conditions, "conditions", gone),
            Medications = Without(patient.Medications, "medications", gone),
            Observations = Without(patient.Observations, "observations", gone),
            Procedures = Without(patient.Procedures, "procedures", gone),
            Devices = Without(patient.Devices, "devices", gone),
            Allergies = Without(patient.Allergies, "allergies", gone),
            Symptoms = Without(patient.Symptoms, "symptoms", gone),
            Pregnancy = gone.Contains("patient.pregnancy") ? null : patient.Pregnancy,
            BirthDate = gone.Contains("patient.birthDate") ? null : patient.BirthDate,
            Sex = gone.Contains("patient.sex") ? default : patient.Sex,
        };
        return referral with
        {
            Patient = patient,
            Prescription = WithoutPart(referral.Prescription, gone),
            Programmes = Array.Exists(gone, path => path.StartsWith("programmes", StringComparison.Ordinal)) ? default : referral.Programmes,
            Setting = gone.Contains("setting") ? default : referral.Setting,
            Plan = referral.Plan is { } plan && !gone.Contains("plan") ? plan with { Segments = [.. plan.Segments.Where((_, index) => !gone.Contains(FormattableString.Invariant($"plan.segments[{index}]")))] } : null,
        };
    }

    /// <summary>Scheme rules rest on the prescription as a whole; contraindications on its diagnoses alone.</summary>
    private static Prescription? WithoutPart(Prescription? prescription, string[] gone)
    {
        string[] parts = [.. gone.Where(path => path.StartsWith("prescription", StringComparison.Ordinal))];
        if (prescription is null || parts.Length == 0)
            return prescription;
        return Array.TrueForAll(parts, path => path == "prescription.diagnosis") ? prescription with { Diagnosis = null } : null;
    }

    private static Section<T> Reordered<T>(Section<T> section, int seed) => section.IsAnswered ? Section.Create<T>([.. Order(section, seed)]) : section;

    private static IEnumerable<T> Order<T>(IEnumerable<T> items, int seed) =>
        items.Select((item, i) => (item, key: unchecked((uint)((seed + (i * 7919)) * 2654435761)))).OrderBy(pair => pair.key).Select(pair => pair.item);

    private static Section<T> Without<T>(Section<T> section, string name, string[] gone)
    {
        if (!section.IsAnswered)
            return section;
        HashSet<int> places = [.. gone.Select(path => Position().Match(path)).Where(match => match.Success && match.Groups[1].Value == name).Select(match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))];
        return Section.Create<T>([.. section.Where((_, index) => !places.Contains(index))]);
    }

    [GeneratedRegex(@"^patient\.(\w+)\[(\d+)\]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Position();
}
