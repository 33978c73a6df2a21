using Ardalis.GuardClauses;
using MedicalMassage.Domain;

namespace MedicalMassage.Fhir;

/// <summary>A history read from a record, with an account of every entry: read, unread or skipped.</summary>
/// <remarks>
/// An unread entry of a section is also carried in <see cref="Patient"/>, as a fact that has words but no code, so that the rule
/// book lists it as unread and does not clear the section. Readings are the exception: a rule that needs one asks for it.
/// </remarks>
public sealed record ImportedHistory
{
    internal ImportedHistory(PatientHistory patient, int entryCount, int readCount)
    {
        Patient = patient;
        EntryCount = entryCount;
        ReadCount = readCount;
    }

    /// <summary>A history as if a record had told it.</summary>
    internal static ImportedHistory Of(PatientHistory patient) => new(patient, 0, 0);

    /// <summary>The history, without names and identifiers. Whoever knows that the record is not complete may say so in it before it is joined with a case.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public PatientHistory Patient { get; init => field = Guard.Against.Null(value); }

    /// <summary>The prescriptions: orders of massage, those of one sheet joined. Whoever knows which one is meant may keep that alone.</summary>
    public ValueList<Prescription> Prescriptions { get; init; }

    /// <summary>Session plans that were written in the terms of this package.</summary>
    public ValueList<SessionPlan> Plans { get; internal init; }

    /// <summary>Massage therapists, by credentials.</summary>
    public ValueList<Therapist> Therapists { get; internal init; }

    /// <summary>Conversations that took place.</summary>
    public ValueList<Consultation> Consultations { get; internal init; }

    /// <summary>Readings of outcome measures, written in the codes of this package.</summary>
    public ValueList<OutcomeReading> OutcomeReadings { get; internal init; }

    /// <summary>Permissions that were given.</summary>
    public ValueList<Clearance> Clearances { get; internal init; }

    /// <summary>Entries of the record that contradict each other, and what counts.</summary>
    public ValueList<Contradiction> Contradictions { get; internal init; }

    /// <summary>How many entries the record has: those read, unread and skipped.</summary>
    public int EntryCount { get; }

    /// <summary>How many entries became facts or data of the patient, or said that a section is empty or unknown.</summary>
    public int ReadCount { get; }

    /// <summary>The entries that may matter and could not be read. Show them to whoever decides.</summary>
    public ValueList<UnreadEntry> Unread { get; internal init; }

    /// <summary>Parts that could not be read of entries that otherwise were: an onset in words, an unknown body site.</summary>
    public ValueList<UnreadEntry> UnreadDetails { get; internal init; }

    /// <summary>The entries that state no fact of this patient's history, with the reason.</summary>
    public ValueList<SkippedEntry> Skipped { get; internal init; }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(ImportedHistory);
}
