using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;

namespace MedicalMassage.Fhir.Reading;

/// <summary>Facts and statements as they are gathered, of one entry or of all.</summary>
internal sealed class HistoryFacts
{
    internal List<Condition> Conditions { get; } = [];

    internal List<Medication> Medications { get; } = [];

    internal List<Observation> Observations { get; } = [];

    internal List<Procedure> Procedures { get; } = [];

    internal List<Device> Devices { get; } = [];

    internal List<Allergy> Allergies { get; } = [];

    internal List<Symptom> Symptoms { get; } = [];

    internal List<PrescriptionPart> Prescriptions { get; } = [];

    internal List<GivenUnder> Sessions { get; } = [];

    internal List<string> Schemes { get; } = [];

    internal List<SessionPlan> Plans { get; } = [];

    internal List<Therapist> Therapists { get; } = [];

    internal List<Clearance> Clearances { get; } = [];

    internal List<OutcomeReading> Outcomes { get; } = [];

    internal List<Consultation> Consultations { get; } = [];

    internal List<PregnancyStatement> Pregnancy { get; } = [];

    internal List<UnreadEntry> Details { get; } = [];

    internal List<Contradiction> Contradictions { get; } = [];

    /// <summary>Sections of which the record says that they are empty.</summary>
    internal SetOf<RecordSection> None { get; set; }

    /// <summary>Sections of which the record says that it knows nothing, or of which an entry is unread: silence is not "none" here.</summary>
    internal SetOf<RecordSection> Unknown { get; set; }

    /// <summary>Sections of which the record says that the patient declined to answer.</summary>
    internal SetOf<RecordSection> Declined { get; set; }

    /// <summary>What the record says of the list of symptoms, where it lists none.</summary>
    internal SectionState SymptomState { get; set; }

    internal void Add(HistoryFacts other)
    {
        Symptoms.AddRange(other.Symptoms);
        Prescriptions.AddRange(other.Prescriptions);
        Sessions.AddRange(other.Sessions);
        Schemes.AddRange(other.Schemes);
        Plans.AddRange(other.Plans);
        Therapists.AddRange(other.Therapists);
        Clearances.AddRange(other.Clearances);
        Outcomes.AddRange(other.Outcomes);
        Consultations.AddRange(other.Consultations);
        Declined |= other.Declined;
        if (other.SymptomState != SectionState.NotAsked)
            SymptomState = other.SymptomState;
        Conditions.AddRange(other.Conditions);
        Medications.AddRange(other.Medications);
        Observations.AddRange(other.Observations);
        Procedures.AddRange(other.Procedures);
        Devices.AddRange(other.Devices);
        Allergies.AddRange(other.Allergies);
        Pregnancy.AddRange(other.Pregnancy);
        Details.AddRange(other.Details);
        None |= other.None;
        Unknown |= other.Unknown;
    }

    /// <summary>Stands in for an entry that could not be read, so that its section is not taken as clear.</summary>
    internal void AddStandIn(RecordSection section, string text)
    {
        Unknown |= section;
        switch (section)
        {
            case RecordSection.Conditions:
                Conditions.Add(new() { Text = text });
                break;
            case RecordSection.Medications:
                Medications.Add(new() { Text = text });
                break;
            case RecordSection.Procedures:
                Procedures.Add(new() { Text = text });
                break;
            case RecordSection.Devices:
                Devices.Add(new() { Text = text });
                break;
            case RecordSection.Allergies:
                Allergies.Add(new() { Text = text });
                break;
            default:
                break;
        }
    }

    /// <summary>The history, where a section without facts is "none" only if the record or the caller says so and nothing speaks against it.</summary>
    internal PatientHistory History(SetOf<RecordSection> complete)
    {
        SetOf<RecordSection> none = (None | complete).Except(Unknown);
        return new()
        {
            Conditions = Section(Conditions, RecordSection.Conditions, none),
            Medications = Section(Medications, RecordSection.Medications, none),
            Observations = Section(Observations, RecordSection.Observations, none),
            Procedures = Section(Procedures, RecordSection.Procedures, none),
            Devices = Section(Devices, RecordSection.Devices, none),
            Allergies = Section(Allergies, RecordSection.Allergies, none),
            Symptoms = Symptoms.Count > 0 ? [.. Symptoms] : SymptomState switch
            {
                SectionState.Answered => [],
                SectionState.Declined => Domain.Section<Symptom>.Declined,
                _ => Domain.Section<Symptom>.NotAsked,
            },
        };
    }

    private Section<T> Section<T>(List<T> facts, RecordSection section, SetOf<RecordSection> none) =>
        facts.Count > 0 || none.Contains(section) ? [.. facts]
        : Declined.Contains(section) ? Domain.Section<T>.Declined
        : Domain.Section<T>.NotAsked;
}
