using System.Globalization;
using MedicalMassage.Domain.Contraindications;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Explanations;

/// <summary>The entries of a case by their paths.</summary>
internal static class CaseEntries
{
    internal const string Diagnosis = "prescription.diagnosis";

    /// <summary>The lists of the history by their names.</summary>
    internal static readonly string[] Sections = ["conditions", "medications", "observations", "procedures", "devices", "allergies", "symptoms"];

    /// <summary>The case with this one entry in its list, and nothing else in any list.</summary>
    internal static ReferralCase Only(ReferralCase referral, string path)
    {
        PatientHistory patient = referral.Patient;
        return referral with
        {
            Patient = patient with
            {
                Conditions = Only(patient.Conditions, "conditions", path),
                Medications = Only(patient.Medications, "medications", path),
                Observations = Only(patient.Observations, "observations", path),
                Procedures = Only(patient.Procedures, "procedures", path),
                Devices = Only(patient.Devices, "devices", path),
                Allergies = Only(patient.Allergies, "allergies", path),
                Symptoms = Only(patient.Symptoms, "symptoms", path),
            },
            Prescription = path == Diagnosis ? referral.Prescription : referral.Prescription is { } prescription ? prescription with { Diagnosis = null, FurtherDiagnoses = [] } : null,
        };
    }

    /// <summary>The case with entries of a list chosen, each by its path.</summary>
    internal static ReferralCase Where(ReferralCase referral, Func<string, bool> stays)
    {
        PatientHistory patient = referral.Patient;
        return referral with
        {
            Patient = patient with
            {
                Conditions = Where(patient.Conditions, "conditions", stays),
                Medications = Where(patient.Medications, "medications", stays),
                Observations = Where(patient.Observations, "observations", stays),
                Procedures = Where(patient.Procedures, "procedures", stays),
                Devices = Where(patient.Devices, "devices", stays),
                Allergies = Where(patient.Allergies, "allergies", stays),
                Symptoms = Where(patient.Symptoms, "symptoms", stays),
                Pregnancy = patient.Pregnancy is { Status: PregnancyStatus.NotPregnant } || stays("patient.pregnancy") ? patient.Pregnancy : Pregnancy.NotPregnant,
            },
            Prescription = !stays("prescription") ? null
                : referral.Prescription is { Diagnosis: not null } prescription && !stays(Diagnosis) ? prescription with { Diagnosis = null } : referral.Prescription,
            Therapist = stays("therapist") ? referral.Therapist : null,
            Course = stays("course") ? referral.Course : null,
            Tolerance = stays("tolerance") ? referral.Tolerance : null,
            SessionRecords = stays("sessionRecords") ? referral.SessionRecords : default,
            OutcomeReadings = stays("outcomeReadings") ? referral.OutcomeReadings : default,
            Listings = stays("listings") ? referral.Listings : default,
        };
    }

    /// <summary>Everything in a case that could force a verdict, with its words: entries, lists that nobody asked for, and the rest by its path.</summary>
    internal static IEnumerable<FactReference> All(Phrases phrases, ReferralCase referral)
    {
        PatientHistory patient = referral.Patient;
        IEnumerable<FactReference>[] lists =
        [
            Entries(phrases, patient.Conditions, "conditions", e => FactWords.Of(phrases, e.Text, null, e.Code)),
            Entries(phrases, patient.Medications, "medications", e => FactWords.Of(phrases, e.Text, null, e.Code)),
            Entries(phrases, patient.Observations, "observations", e => $"{FactWords.Of(phrases, e.Text, null, e.Code)} {(e.Value is { } value ? phrases.Number(value) : "")} {e.Unit}".TrimEnd()),
            Entries(phrases, patient.Procedures, "procedures", e => FactWords.Of(phrases, e.Text, e.Kind, e.Code)),
            Entries(phrases, patient.Devices, "devices", e => FactWords.Of(phrases, e.Text, e.Kind, e.Code)),
            Entries(phrases, patient.Allergies, "allergies", e => FactWords.Of(phrases, e.Text, e.Kind, e.Code)),
            Entries(phrases, patient.Symptoms, "symptoms", e => FactWords.Of(phrases, e.Text, e.Kind, null)),
        ];
        foreach (FactReference entry in lists.SelectMany(list => list))
            yield return entry;
        if (patient.Pregnancy is not { Status: PregnancyStatus.NotPregnant })
            yield return new("patient.pregnancy", ClauseWords.Recorded(phrases, patient.Pregnancy, referral.AsOf));
        if (referral.Prescription is { } prescription)
        {
            if (prescription.Diagnosis is { } diagnosis)
                yield return new(Diagnosis, FactWords.Of(phrases, diagnosis.Text, null, diagnosis.Code));
            yield return new("prescription", phrases.Say(Phrase.EntryPrescription));
        }
        if (referral.Therapist is not null)
            yield return new("therapist", phrases.Say(Phrase.EntryTherapist));
        if (referral.Course is not null)
            yield return new("course", phrases.Say(Phrase.EntryCourseSessions));
        if (referral.Tolerance is not null)
            yield return new("tolerance", phrases.Say(Phrase.EntryWhatPatientTolerates));
        if (referral.SessionRecords.Count > 0)
            yield return new("sessionRecords", phrases.Say(Phrase.EntryRecordsSessionsGiven));
        if (referral.OutcomeReadings.Count > 0)
            yield return new("outcomeReadings", phrases.Say(Phrase.EntryReadingsOutcomeMeasures));
        if (referral.Listings.Count > 0)
            yield return new("listings", phrases.Say(Phrase.EntryWhereTherapistListed));
    }

    /// <summary>What the record says of a member of an entry; null if it does not say.</summary>
    internal static string? Detail(Phrases phrases, ReferralCase referral, string path, string member) => Entry(referral, path) switch
    {
        Condition c => member switch
        {
            "status" => c.Status == ConditionStatus.Unrecorded ? phrases.Say(Phrase.EntryNotRecordedWhichCountsAs) : phrases.Of(c.Status),
            "acuity" => c.Acuity == Acuity.Unrecorded ? null : phrases.Of(c.Acuity),
            "control" => c.Control == Control.Unrecorded ? null : phrases.Of(c.Control),
            "onset" => Day(phrases, c.Onset),
            _ => Places(phrases, c.Sites),
        },
        Medication m => member switch
        {
            "taken" => (m.Status == MedicationStatus.Unrecorded ? phrases.Say(Phrase.EntryOnListMedicines) : phrases.Of(m.Status)) + (m.Until is { } until ? phrases.Say(Phrase.EntryUntil, until) : ""),
            "since" => Day(phrases, m.Since),
            "route" => m.Route == Route.Unrecorded ? null : phrases.Of(m.Route),
            _ => Places(phrases, m.Sites),
        },
        Procedure p => member == "sites" ? Places(phrases, p.Sites) : Day(phrases, p.Date),
        Device d => member == "sites" ? Places(phrases, d.Sites) : Day(phrases, d.Since),
        Symptom s => member == "sites" ? Places(phrases, s.Sites) : Day(phrases, s.Since),
        _ => null,
    };

    /// <summary>Why no entry of the case is one that the trigger is about.</summary>
    internal static string None(Phrases phrases, ReferralCase referral, FactTrigger trigger)
    {
        (int count, Phrase what) = trigger switch
        {
            DiagnosisTrigger => (referral.Patient.Conditions.Count + (referral.Prescription?.Diagnosis is null ? 0 : 1), Phrase.EntryConditions),
            MedicationTrigger => (referral.Patient.Medications.Count, Phrase.EntryMedications),
            ProcedureTrigger => (referral.Patient.Procedures.Count, Phrase.EntryProcedures),
            DeviceTrigger => (referral.Patient.Devices.Count, Phrase.EntryDevices),
            AllergyTrigger => (referral.Patient.Allergies.Count, Phrase.EntryAllergies),
            _ => (referral.Patient.Symptoms.Count, Phrase.EntrySymptoms),
        };
        return count == 0 ? phrases.Say(Phrase.EntryCaseListsNo, phrases.Say(what)) : phrases.Say(Phrase.EntryNoneCaseOneListed, phrases.Say(what), count);
    }

    private static object? Entry(ReferralCase referral, string path)
    {
        if (path == Diagnosis)
            return referral.Prescription?.Diagnosis;
        if (Index(path) is not { } at)
            return null;
        PatientHistory patient = referral.Patient;
        return at.Section switch
        {
            "conditions" => patient.Conditions[at.Index],
            "medications" => patient.Medications[at.Index],
            "observations" => patient.Observations[at.Index],
            "procedures" => patient.Procedures[at.Index],
            "devices" => patient.Devices[at.Index],
            "allergies" => patient.Allergies[at.Index],
            "symptoms" => patient.Symptoms[at.Index],
            _ => null,
        };
    }

    /// <summary>The section and the index that a path such as <c>patient.conditions[0].onset</c> begins with, or null.</summary>
    internal static (string Section, int Index)? Index(string path)
    {
        const string patient = "patient.";
        int open = path.IndexOf('[', StringComparison.Ordinal);
        int close = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith(patient, StringComparison.Ordinal) && open > 0 && close > open
            && int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? (path[patient.Length..open], index)
            : null;
    }

    private static string? Places(Phrases phrases, ValueList<BodySite> sites) => sites.Count == 0 ? null : phrases.Value(BodyRegions.Create([.. sites]), "");

    private static string? Day(Phrases phrases, PartialDate? date) => date is { } known ? phrases.Date(known) : null;

    private static Section<T> Only<T>(Section<T> section, string name, string path)
    {
        for (int i = 0; i < section.Count; i++)
        {
            if (FactWords.Path(name, i) == path)
                return [section[i]];
        }
        return [];
    }

    private static Section<T> Where<T>(Section<T> section, string name, Func<string, bool> stays)
    {
        if (!section.IsAnswered)
            return stays("patient." + name) ? section : [];
        return Section.Create<T>([.. section.Where((_, index) => stays(FactWords.Path(name, index)))]);
    }

    private static IEnumerable<FactReference> Entries<T>(Phrases phrases, Section<T> section, string name, Func<T, string> words)
    {
        if (!section.IsAnswered)
            return [new("patient." + name, section.State == SectionState.Declined ? phrases.Say(Phrase.EntryPatientDidNotAnswerOn, Named(phrases, name)) : phrases.Say(Phrase.EntryNobodyAsked, Named(phrases, name)))];
        return section.Select((entry, index) => new FactReference(FactWords.Path(name, index), words(entry)));
    }

    private static string Named(Phrases phrases, string section) => phrases.Say(section switch
    {
        "conditions" => Phrase.SectionConditions,
        "medications" => Phrase.SectionMedications,
        "observations" => Phrase.SectionObservations,
        "procedures" => Phrase.SectionProcedures,
        "devices" => Phrase.SectionDevices,
        "allergies" => Phrase.SectionAllergies,
        _ => Phrase.SectionSymptoms,
    });
}
