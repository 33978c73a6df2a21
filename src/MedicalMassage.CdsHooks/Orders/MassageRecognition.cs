using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Orders;

/// <summary>Which concepts mean massage, and which technique they name.</summary>
/// <remarks>A word in the text is enough: an order that goes unnoticed is worse than a card too many.</remarks>
internal sealed class MassageRecognition(CdsHooksOptions options)
{
    internal bool IsMassage(IEnumerable<Part> concepts) => concepts.Any(IsMassage);

    internal bool IsMassage(Part concept) => IsWord(concept.TextOf("text")) || Codings.Of(concept).Any(coding =>
        IsWord(coding.Display)
        || (coding.System, coding.Code) is (OrderCodes.Cpt, OrderCodes.MassageTherapy) or (OrderCodes.Category, OrderCodes.Prescription)
        || coding.System == OrderCodes.Technique
        || options.MassageCodes.Any(known => known.System == coding.System && known.Code == coding.Code));

    internal IEnumerable<Technique> Techniques(Part concept) => Codings.Of(concept)
        .Select(coding => coding.System == OrderCodes.Technique
            ? OrderCodes.Value<Technique>(coding.Code)
            : options.MassageCodes.FirstOrDefault(known => known.System == coding.System && known.Code == coding.Code)?.Technique)
        .OfType<Technique>();

    private static bool IsWord(string? text) => text?.Contains("massage", StringComparison.OrdinalIgnoreCase) == true;
}
