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

    internal List<PregnancyStatement> Pregnancy { get; } = [];

    internal List<UnreadEntry> Details { get; } = [];

    /// <summary>Sections of which the record says that they are empty.</summary>
    internal SetOf<RecordSection> None { get; set; }

    /// <summary>Sections of which the record says that it knows nothing, or of which an entry is unread: silence is not "none" here.</summary>
    internal SetOf<RecordSection> Unknown { get; set; }

    internal void Add(HistoryFacts other)
    {
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
        };
    }

    private static Section<T> Section<T>(List<T> facts, RecordSection section, SetOf<RecordSection> none) =>
        facts.Count > 0 || none.Contains(section) ? [.. facts] : Domain.Section<T>.NotAsked;
}
