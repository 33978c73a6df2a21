using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>What one entry says of a pregnancy.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Status">Pregnant, not pregnant, after a birth, or declined to say.</param>
/// <param name="On">When it was observed; for a birth, the day of it.</param>
internal sealed record PregnancyStatement(RecordEntry Entry, PregnancyStatus Status, PartialDate? On)
{
    /// <summary>The day the birth is due, if that is what was observed.</summary>
    internal PartialDate? DueDate { get; init; }

    /// <summary>The day of the birth, if the entry tells of one.</summary>
    internal PartialDate? DeliveredOn { get; init; }

    /// <summary>How the child was born, if the entry tells it.</summary>
    internal BirthMode Birth { get; init; }

    /// <summary>Whether the pregnancy counts as high-risk, if that is what was observed.</summary>
    internal Truth HighRisk { get; init; } = Truth.Unknown;
}
