using MedicalMassage.Domain;
using MedicalMassage.Fhir.Mapping;
using NodaTime;
using NodaTime.Text;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Writing;

/// <summary>Codes, words, places and dates as FHIR writes them.</summary>
internal static class Concept
{
    private const string AbsentReasons = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    /// <summary>A fact by its code, its word and its words. One that has none of them says so, because the element has to be there.</summary>
    internal static R4.CodeableConcept Of(Code? code, string? text, string? kind = null, string kindSystem = OwnCodes.Kind)
    {
        R4.CodeableConcept concept = new() { Text = Concepts.Words(text) };
        if (code is not null)
            concept.Coding.Add(Coding(code));
        if (kind is not null)
            concept.Coding.Add(new(kindSystem, kind));
        if (concept.Coding.Count == 0 && concept.Text is null)
            concept.Coding.Add(new(AbsentReasons, "unknown"));
        return concept;
    }

    internal static R4.Coding Coding(Code code) => new(Concepts.Address(code.System), code.Value.Trim());

    /// <summary>A value of a closed set of ours, with words for people.</summary>
    internal static R4.CodeableConcept Own<T>(string system, T value)
        where T : struct, Enum
    {
        string word = Words<T>.Of(value);
        return new(system, word) { Text = word.Replace('-', ' ') };
    }

    internal static R4.CodeableConcept Public(string name, string code) => new("http://terminology.hl7.org/CodeSystem/" + name, code);

    internal static R4.CodeableConcept Absent(string reason) => new(AbsentReasons, reason);

    internal static R4.CodeableConcept Place(BodySite site) => new(OrderCodes.Region, OrderCodes.Place(site)) { Text = site.ToString() };

    internal static List<R4.CodeableConcept> Places(IEnumerable<BodySite> sites) => [.. sites.Select(Place)];

    internal static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static R4.FhirDateTime? Date(PartialDate? date) => date is { } known ? new(known.ToString()) : null;

    /// <summary>A period; an end that does not surely come after the start is left out, because FHIR has no such period.</summary>
    internal static R4.Period? Period(PartialDate? start, PartialDate? end)
    {
        if (!IsInOrder(start, end))
            end = null;
        return start is null && end is null ? null : new() { StartElement = Date(start), EndElement = Date(end) };
    }

    /// <summary>True if a period may have both: for FHIR a month does not come after a day in it.</summary>
    internal static bool IsInOrder(PartialDate? start, PartialDate? end) => start is not { } first || end is not { } last || first == last || first.Latest < last.Earliest;

    /// <summary>Whoever ordered or permitted, by profession, as a resource that stands inside of another.</summary>
    internal static R4.PractitionerRole Prescriber(Prescriber by)
    {
        R4.PractitionerRole role = new() { Id = "prescriber", Code = [new(OwnCodes.Profession, by.Profession) { Text = by.Profession.Replace('-', ' ') }] };
        if (Concepts.Words(by.Speciality) is { } speciality)
            role.Specialty.Add(new() { Text = speciality });
        OwnForms.Prescriber.Write(role, by, new(by.Profession) { Speciality = Concepts.Words(by.Speciality) });
        return role;
    }
}
