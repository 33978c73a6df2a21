using MedicalMassage.CdsHooks.Requests;
using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks.Orders;

/// <summary>An order of massage as far as it says what is to be done.</summary>
internal sealed record MassageOrder
{
    /// <summary>The order as it came.</summary>
    internal required Part Resource { get; init; }

    /// <summary>Its id; null if the client gave none, so that it cannot be changed.</summary>
    internal string? Id { get; init; }

    /// <summary>Where; empty if it is left open or could not be read.</summary>
    internal BodyRegions Regions { get; init; }

    internal IReadOnlyList<Technique> Techniques { get; init; } = [];

    /// <summary>The technique that the code of the order itself names; null if the technique stands in its details or nowhere.</summary>
    internal Technique? CodeTechnique { get; init; }

    internal Pressure? Pressure { get; init; }

    internal int? Minutes { get; init; }

    internal Position? Position { get; init; }

    /// <summary>What the order leaves open, as words; empty if there is a plan.</summary>
    internal IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>What was filled in from the clinic's usual session, as words.</summary>
    internal IReadOnlyList<string> FilledIn { get; init; } = [];

    /// <summary>The order as a prescription, with what it is ordered for.</summary>
    internal required Prescription Prescription { get; init; }

    /// <summary>Reasons of the order that could not be read.</summary>
    internal IReadOnlyList<UnreadEntry> Unread { get; init; } = [];

    /// <summary>The plan; null if the order leaves too much open.</summary>
    internal SessionPlan? Plan { get; init; }
}
