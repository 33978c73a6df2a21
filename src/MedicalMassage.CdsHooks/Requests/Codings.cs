namespace MedicalMassage.CdsHooks.Requests;

/// <summary>The codings of a concept.</summary>
internal static class Codings
{
    internal static IEnumerable<(string? System, string? Code, string? Display)> Of(Part concept) =>
        concept.AsObject().ItemsOf("coding").Select(coding => coding.AsObject()).Select(coding => (coding.TextOf("system"), coding.TextOf("code"), coding.TextOf("display")));

    /// <summary>The codes of a concept in one system.</summary>
    internal static IEnumerable<string> Of(Part concept, string system) =>
        Of(concept).Where(coding => coding.System == system && coding.Code is not null).Select(coding => coding.Code!);
}
