using MedicalMassage.Domain;

namespace MedicalMassage.Fhir.Reading;

/// <summary>What one order says of a prescription: an item, and all that holds for the whole sheet.</summary>
/// <param name="Entry">The entry of the order.</param>
/// <param name="Sheet">The number that orders of one sheet share; null for an order that stands alone.</param>
/// <param name="Whole">The prescription as far as this order tells it, with its item.</param>
internal sealed record PrescriptionPart(RecordEntry Entry, string? Sheet, Prescription Whole);

/// <summary>A session that was given under an order.</summary>
/// <param name="Order">The entry of the order.</param>
/// <param name="Session">The session.</param>
internal sealed record GivenUnder(RecordEntry Order, SessionGiven Session);
