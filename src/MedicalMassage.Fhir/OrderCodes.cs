using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;

namespace MedicalMassage.Fhir;

/// <summary>The codes by which an order of massage says what is to be done: those of this package, for what no public code system says, and CPT 97124.</summary>
/// <remarks>The codes of our systems are the words of the file formats. Their addresses are URNs of our own, because the project has no web address to name.</remarks>
public static class OrderCodes
{
    /// <summary>The code system of techniques, such as <c>deep-tissue</c>: in <c>ServiceRequest.code</c> or <c>orderDetail</c>.</summary>
    public const string Technique = "urn:medical-massage:technique";

    /// <summary>The code system of pressures, <c>1</c> to <c>5</c>: in <c>orderDetail</c>.</summary>
    public const string Pressure = "urn:medical-massage:pressure";

    /// <summary>The code system of positions, such as <c>prone</c>: in <c>orderDetail</c>.</summary>
    public const string Position = "urn:medical-massage:position";

    /// <summary>The code system of places, such as <c>left-calf</c>: in <c>bodySite</c>. See <see cref="Place"/>.</summary>
    public const string Region = "urn:medical-massage:region";

    /// <summary>The code system of what a resource is to this package.</summary>
    public const string Category = "urn:medical-massage:category";

    /// <summary>The code of <see cref="Category"/> for an order of massage.</summary>
    public const string Prescription = "massage-prescription";

    /// <summary>The code system of verdicts, such as <c>proceed</c>.</summary>
    public const string Verdict = "urn:medical-massage:verdict";

    /// <summary>The address of CPT.</summary>
    public const string Cpt = "http://www.ama-assn.org/go/cpt";

    /// <summary>The code of <see cref="Cpt"/> for massage therapy.</summary>
    public const string MassageTherapy = "97124";

    /// <summary>The word of the file formats for a value, such as <c>deep-tissue</c>.</summary>
    /// <typeparam name="T">A closed set of the domain.</typeparam>
    /// <param name="value">The value.</param>
    public static string Word<T>(T value)
        where T : struct, Enum => Words<T>.Of(value);

    /// <summary>The value that a word of the file formats stands for; null if it is none.</summary>
    /// <typeparam name="T">A closed set of the domain.</typeparam>
    /// <param name="word">The word.</param>
    public static T? Value<T>(string? word)
        where T : struct, Enum => Words<T>.Parse(word);

    /// <summary>The code of a place in <see cref="Region"/>: <c>calf</c>, <c>left-calf</c>.</summary>
    /// <param name="site">The place.</param>
    public static string Place(BodySite site) => site.Side == Side.Both ? Word(site.Region) : Word(site.Side) + "-" + Word(site.Region);
}
