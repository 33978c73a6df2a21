using System.Text.Json;
using MedicalMassage.CdsHooks.Requests;

namespace MedicalMassage.CdsHooks.Orders;

/// <summary>The code systems by which an order says technique, pressure, position and place; the codes are the words of the file formats.</summary>
internal static class OrderCodes
{
    internal const string Technique = "urn:medical-massage:technique";
    internal const string Pressure = "urn:medical-massage:pressure";
    internal const string Position = "urn:medical-massage:position";
    internal const string Region = "urn:medical-massage:region";
    internal const string Category = "urn:medical-massage:category";
    internal const string Verdict = "urn:medical-massage:verdict";

    internal const string Prescription = "massage-prescription";

    internal const string Cpt = "http://www.ama-assn.org/go/cpt";
    internal const string MassageTherapy = "97124";

    /// <summary>The word of the file formats for a value, such as <c>deep-tissue</c>.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value that a word stands for; null if it is none.</summary>
    internal static T? Value<T>(string? word)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (Word(value) == word)
                return value;
        }
        return null;
    }

    /// <summary>The codings of a concept.</summary>
    internal static IEnumerable<(string? System, string? Code, string? Display)> Codings(Part concept) =>
        concept.AsObject().ItemsOf("coding").Select(coding => coding.AsObject()).Select(coding => (coding.TextOf("system"), coding.TextOf("code"), coding.TextOf("display")));

    /// <summary>The codes of a concept in one system.</summary>
    internal static IEnumerable<string> Codes(Part concept, string system) =>
        Codings(concept).Where(coding => coding.System == system && coding.Code is not null).Select(coding => coding.Code!);
}
