using Ardalis.GuardClauses;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks;

/// <summary>A query that the services ask clients to answer beforehand.</summary>
public sealed record PrefetchQuery
{
    private const string Patient = "{{context.patientId}}";

    /// <summary>A query by its key.</summary>
    /// <param name="key">The key under which the answer comes.</param>
    /// <param name="template">A FHIR read or search, with the token <c>{{context.patientId}}</c> for the patient.</param>
    /// <param name="section">The section of the history that is incomplete without it; null if none is.</param>
    /// <exception cref="ArgumentException">A text is blank, or the template begins with no resource type.</exception>
    public PrefetchQuery(string key, string template, RecordSection? section = null)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Template = Guard.Against.NullOrWhiteSpace(template);
        ResourceType = template[..Math.Max(0, template.AsSpan().IndexOfAny('?', '/'))];
        Guard.Against.InvalidInput(template, nameof(template), _ => ResourceType.Length > 0 && char.IsAsciiLetterUpper(ResourceType[0]), "a read such as Patient/1 or a search such as Condition?patient=1");
        Section = section;
    }

    /// <summary>The key under which the answer comes.</summary>
    public string Key { get; }

    /// <summary>The FHIR read or search.</summary>
    public string Template { get; }

    /// <summary>The section of the history that is incomplete without it; null if none is.</summary>
    public RecordSection? Section { get; }

    /// <summary>The type of resource that it asks for.</summary>
    internal string ResourceType { get; }

    /// <summary>The query that orders of massage come from when an appointment is booked.</summary>
    internal const string OrdersKey = "orders";

    /// <summary>What is asked for unless the host says otherwise.</summary>
    internal static IReadOnlyList<PrefetchQuery> Defaults { get; } =
    [
        new("patient", "Patient/" + Patient),
        new("conditions", "Condition?patient=" + Patient, RecordSection.Conditions),
        new("medicationRequests", "MedicationRequest?patient=" + Patient, RecordSection.Medications),
        new("medicationStatements", "MedicationStatement?patient=" + Patient, RecordSection.Medications),
        new("vitalSigns", "Observation?patient=" + Patient + "&category=vital-signs", RecordSection.Observations),
        new("laboratory", "Observation?patient=" + Patient + "&category=laboratory", RecordSection.Observations),
        new("socialHistory", "Observation?patient=" + Patient + "&category=social-history"),
        new("procedures", "Procedure?patient=" + Patient, RecordSection.Procedures),
        new("devices", "Device?patient=" + Patient, RecordSection.Devices),
        new("allergies", "AllergyIntolerance?patient=" + Patient, RecordSection.Allergies),
    ];

    /// <summary>The orders under which an appointment may be booked.</summary>
    internal static PrefetchQuery Orders { get; } = new(OrdersKey, "ServiceRequest?patient=" + Patient + "&status=active");

    /// <summary>The query for one patient.</summary>
    internal string For(string patientId) => Template.Replace(Patient, Uri.EscapeDataString(patientId), StringComparison.Ordinal);
}
