using MedicalMassage.Domain;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Routes of SNOMED CT and of the EDQM that could be verified.</summary>
internal static class Routes
{
    /// <summary>The one route of all dosages; unrecorded if there is none, one cannot be read, or they differ.</summary>
    internal static Route Read(IEnumerable<R4.CodeableConcept?> concepts)
    {
        Route[] routes = [.. concepts.Where(concept => concept is not null).Select(Read).Distinct().Take(2)];
        return routes.Length == 1 ? routes[0] : Route.Unrecorded;
    }

    private static Route Read(R4.CodeableConcept? concept)
    {
        foreach (R4.Coding coding in Concepts.Codings(concept))
        {
            Route route = coding.System switch
            {
                Concepts.Snomed => Snomed(coding.Code),
                OwnCodes.Route => Words<Route>.Parse(coding.Code) ?? Route.Unrecorded,
                "http://standardterms.edqm.eu" or "http://hl7.org/fhir/uv/ips/CodeSystem/edqm-uv-ips" => Edqm(coding.Code),
                _ => Route.Unrecorded,
            };
            if (route != Route.Unrecorded)
                return route;
        }
        return Route.Unrecorded;
    }

    private static Route Snomed(string? code) => code switch
    {
        "26643006" or "260548002" => Route.Oral,
        "47625008" or "255560000" => Route.Injected,   // intravenous
        "34206005" or "263887005" => Route.Injected,   // subcutaneous
        "78421000" => Route.Injected,                  // intramuscular
        "447694001" => Route.Inhaled,
        "45890007" => Route.Transdermal,
        "6064005" or "359540000" => Route.Topical,
        "37161004" => Route.Rectal,
        "16857009" => Route.Vaginal,
        "54485002" or "10547007" => Route.Other,       // eye, ear
        _ => Route.Unrecorded,
    };

    private static Route Edqm(string? code) => code switch
    {
        "20053000" => Route.Oral,
        "20070000" => Route.Transdermal,
        _ => Route.Unrecorded,
    };
}
