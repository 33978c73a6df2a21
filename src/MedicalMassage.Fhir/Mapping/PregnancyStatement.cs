using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>What one observation says of a pregnancy.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Status">Pregnant, not pregnant, or after a birth.</param>
/// <param name="On">When it was observed; for a birth, the day of it.</param>
/// <param name="DueDate">The day the birth is due, if that is what was observed.</param>
internal sealed record PregnancyStatement(RecordEntry Entry, PregnancyStatus Status, PartialDate? On, PartialDate? DueDate = null);
