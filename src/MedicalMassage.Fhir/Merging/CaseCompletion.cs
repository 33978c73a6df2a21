using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;

namespace MedicalMassage.Fhir.Merging;

/// <summary>Joins a case with a record. Facts of both are kept, so that the stricter of two counts; what can hold only once and differs is not known.</summary>
internal sealed class CaseCompletion
{
    private const string Declined = "the patient declined to answer; the facts are those of the record, which may not be complete";
    private const string BothCount = "both are kept, and the rules go by the stricter";
    private const string RecordCounts = "the facts of the record count";

    private readonly List<Contradiction> _contradictions = [];

    internal CompletedCase Join(ReferralCase told, ImportedHistory recorded)
    {
        ReferralCase referral = told with
        {
            Patient = Join(told.Patient, recorded.Patient),
            Prescription = One(told.Prescription, recorded.Prescriptions, "prescription"),
            Plan = One(told.Plan, recorded.Plans, "plan"),
            Therapist = One(told.Therapist, recorded.Therapists, "therapist"),
            Consultations = [.. told.Consultations.Concat(recorded.Consultations).Distinct()],
            OutcomeReadings = [.. told.OutcomeReadings.Concat(recorded.OutcomeReadings).Distinct()],
            Clearances = [.. told.Clearances.Concat(recorded.Clearances).Distinct()],
        };
        return new(referral, [.. recorded.Contradictions, .. _contradictions]);
    }

    private PatientHistory Join(PatientHistory told, PatientHistory recorded) => told with
    {
        BirthDate = Date(told.BirthDate, recorded.BirthDate, "patient.birthDate"),
        Sex = Of(told.Sex, recorded.Sex),
        Pregnancy = Join(told.Pregnancy, recorded.Pregnancy),
        Conditions = Join(told.Conditions, recorded.Conditions, new() { Text = Declined }, "conditions", static fact => (fact.Code, fact.Status.ToString())),
        Medications = Join(told.Medications, recorded.Medications, new() { Text = Declined }, "medications", static fact => (fact.Code, fact.Status.ToString())),
        Observations = Join(told.Observations, recorded.Observations, null, "observations", static _ => default),
        Procedures = Join(told.Procedures, recorded.Procedures, new() { Text = Declined }, "procedures", static _ => default),
        Devices = Join(told.Devices, recorded.Devices, new() { Text = Declined }, "devices", static _ => default),
        Allergies = Join(told.Allergies, recorded.Allergies, new() { Text = Declined }, "allergies", static _ => default),
        Symptoms = Join(told.Symptoms, recorded.Symptoms, null, "symptoms", static _ => default),
    };

    private Section<T> Join<T>(Section<T> told, Section<T> recorded, T? declined, string name, Func<T, (Code? Code, string? State)> state)
        where T : class
    {
        switch (told.State)
        {
            case SectionState.NotAsked:
                return recorded;
            case SectionState.Declined when recorded.Count == 0:
                return told;
            case SectionState.Declined:
                return declined is null ? recorded : [.. recorded, declined];
            default:
                break;
        }
        if (told.Count == 0 && recorded.Count > 0)
            Differ("patient." + name, RecordCounts);
        for (int i = 0; i < told.Count; i++)
        {
            (Code? code, string? here) = state(told[i]);
            if (code is not null && recorded.Select(state).Any(there => there.Code == code && there.State != here))
                Differ(FormattableString.Invariant($"patient.{name}[{i}].status"), BothCount);
        }
        return [.. told, .. recorded.Where(fact => !told.Contains(fact))];
    }

    /// <summary>The more precise of two dates that agree; what they have in common where they do not, which may be nothing.</summary>
    private PartialDate? Date(PartialDate? told, PartialDate? recorded, string path)
    {
        if (told is not { } here || recorded is not { } there)
            return told ?? recorded;
        if (here.Earliest >= there.Earliest && here.Latest <= there.Latest)
            return here;
        if (there.Earliest >= here.Earliest && there.Latest <= here.Latest)
            return there;
        PartialDate? common = Dates.Common(here, there);
        Differ(path, common is null ? "neither is taken, and a rule that needs it asks" : "only the part that they agree on is taken; where a rule needs more, it asks");
        return common;
    }

    private Sex Of(Sex told, Sex recorded)
    {
        if (told == recorded || told == Sex.Unrecorded || recorded == Sex.Unrecorded)
            return told == Sex.Unrecorded ? recorded : told;
        Differ("patient.sex", "neither is taken, and rules for one sex ask");
        return Sex.Unrecorded;
    }

    private Pregnancy? Join(Pregnancy? told, Pregnancy? recorded)
    {
        if (told is null || recorded is null || told == recorded)
            return told ?? recorded;
        if (told.Status == recorded.Status)
        {
            return told with
            {
                DueDate = Date(told.DueDate, recorded.DueDate, "patient.pregnancy.dueDate"),
                DeliveredOn = Date(told.DeliveredOn, recorded.DeliveredOn, "patient.pregnancy.deliveredOn"),
                Birth = told.Birth == BirthMode.Unrecorded ? recorded.Birth : told.Birth,
                HighRisk = told.HighRisk == Truth.Unknown || recorded.HighRisk == Truth.Yes ? recorded.HighRisk : told.HighRisk,
            };
        }
        bool settled(Pregnancy pregnancy) => pregnancy.Status is PregnancyStatus.Declined or PregnancyStatus.NotPregnant;
        if (recorded.Status == PregnancyStatus.Declined || (told.Status == PregnancyStatus.Declined && recorded.Status == PregnancyStatus.NotPregnant))
            return told;
        if (told.Status == PregnancyStatus.Declined)
            return recorded;
        // The birth that the case tells of may be the end of the pregnancy that the record still has.
        if (told.Status == PregnancyStatus.Postpartum && recorded.Status == PregnancyStatus.Pregnant && MayEnd(told.DeliveredOn, recorded.DueDate))
            return told;
        if (settled(told) != settled(recorded))
        {
            Differ("patient.pregnancy", "the pregnancy or birth counts");
            return settled(told) ? recorded : told;
        }
        Differ("patient.pregnancy", "neither is taken, and the rules ask");
        return null;
    }

    /// <summary>True if a birth on that day can be the one that was due: from 24 weeks before to 4 weeks after.</summary>
    private static bool MayEnd(PartialDate? deliveredOn, PartialDate? due) =>
        deliveredOn is { } birth && due is { } day && birth.Latest >= day.Earliest.PlusWeeks(-24) && birth.Earliest <= day.Latest.PlusWeeks(4);

    /// <summary>What the case holds, or the one that the record holds. Several of the record are not chosen between.</summary>
    private T? One<T>(T? told, ValueList<T> recorded, string path)
        where T : class
    {
        if (told is not null)
        {
            if (recorded.Count > 0 && !recorded.Contains(told))
                Differ(path, "that of the case counts");
            return told;
        }
        if (recorded.Count > 1)
            _contradictions.Add(new(path, "several entries of the record", "none of them is taken: name the one that is meant, or write it into the case"));
        return recorded.Count == 1 ? recorded[0] : null;
    }

    private void Differ(string path, string counts) => _contradictions.Add(new(path, Contradiction.CaseAndRecord, counts));
}
