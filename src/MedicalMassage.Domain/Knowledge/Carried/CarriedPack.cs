using MedicalMassage.Domain.Formats;
using NodaTime;

namespace MedicalMassage.Domain.Knowledge.Carried;

/// <summary>Reads the rule packs that the assembly carries, token by token: the readers for documents of others, which can tell what is wrong, cost most of a start.</summary>
/// <remarks>The tests hold these packs against the format, and what this reads of them against what the other readers do.</remarks>
internal static class CarriedPack
{
    internal static RulePack Read(ReadOnlySpan<byte> utf8, CarriedWords seen)
    {
        CarriedReader reader = new(utf8, seen);
        string id = "";
        string version = "";
        string title = "";
        LocalDate? reviewed = null;
        LocalDate? reviewBy = null;
        LocalDate? holdsFrom = null;
        LocalDate? holdsUntil = null;
        Dictionary<string, SourceDocument> sources = new(StringComparer.Ordinal);
        List<MeasurementDocument> measurements = [];
        List<RuleDocument> rules = [];
        reader.Begin();
        while (reader.Member() is { } member)
        {
            switch (member)
            {
                case "format": reader.Begin(); break;
                case "id": id = reader.Text(); break;
                case "version": version = reader.Text(); break;
                case "title": title = reader.Text(); break;
                case "reviewed": reviewed = reader.Date(); break;
                case "reviewBy": reviewBy = reader.Date(); break;
                case "holdsFrom": holdsFrom = reader.Date(); break;
                case "holdsUntil": holdsUntil = reader.Date(); break;
                case "sources":
                    reader.Begin();
                    while (reader.Member() is { } key)
                        sources.Add(key, Source(ref reader));
                    break;
                case "measurements":
                    reader.Begin();
                    while (reader.Item())
                        measurements.Add(Measurement(ref reader));
                    break;
                case "contraindications":
                    reader.Begin();
                    while (reader.Item())
                        rules.Add(Rule(ref reader));
                    break;
                default: throw CarriedReader.Unknown(member);
            }
        }
        return PackForm.To(new(id, version, title, sources)
        {
            Reviewed = reviewed,
            ReviewBy = reviewBy,
            HoldsFrom = holdsFrom,
            HoldsUntil = holdsUntil,
            Measurements = new([.. measurements]),
            Contraindications = new([.. rules]),
        });
    }

    private static SourceDocument Source(ref CarriedReader reader)
    {
        string title = "";
        string authority = "";
        string? author = null;
        int? year = null;
        string? address = null;
        string? note = null;
        reader.Begin();
        while (reader.Member() is { } member)
        {
            switch (member)
            {
                case "title": title = reader.Text(); break;
                case "authority": authority = reader.Text(); break;
                case "author": author = reader.Text(); break;
                case "year": year = reader.Whole(); break;
                case "address": address = reader.Text(); break;
                case "note": note = reader.Text(); break;
                default: throw CarriedReader.Unknown(member);
            }
        }
        return new(title, authority) { Author = author, Year = year, Address = address, Note = note };
    }

    private static MeasurementDocument Measurement(ref CarriedReader reader)
    {
        Code? code = null;
        string title = "";
        string unit = "";
        NumberRange? plausible = null;
        while (reader.Member() is { } member)
        {
            switch (member)
            {
                case "code": code = reader.Code(); break;
                case "title": title = reader.Text(); break;
                case "unit": unit = reader.Text(); break;
                case "plausible": plausible = reader.Range(); break;
                default: throw CarriedReader.Unknown(member);
            }
        }
        return new(code!, title, unit) { Plausible = plausible };
    }

    private static RuleDocument Rule(ref CarriedReader reader)
    {
        RuleDocument rule = new("", "", "", null!, default, default);
        while (reader.Member() is { } member)
        {
            switch (member)
            {
                case "id": rule.Id = reader.Text(); break;
                case "title": rule.Title = reader.Text(); break;
                case "category": rule.Category = reader.Text(); break;
                case "when": rule.When = CarriedTrigger.Read(ref reader); break;
                case "effects": rule.Effects = CarriedEffect.List(ref reader); break;
                case "sources": rule.Sources = reader.Texts(); break;
                case "rationale": rule.Rationale = reader.Text(); break;
                case "resolvedBy": rule.ResolvedBy = reader.Text(); break;
                case "urgency": rule.Urgency = reader.Token<Urgency>(); break;
                case "agreement": rule.Agreement = reader.Text(); break;
                case "disagreement": rule.Disagreement = reader.Text(); break;
                case "certainty": rule.Certainty = reader.Token<EvidenceCertainty>(); break;
                case "reviewBy": rule.ReviewBy = reader.Date(); break;
                case "sealed": rule.Sealed = reader.Truth(); break;
                case "hints": rule.Hints = reader.Codes(); break;
                case "holdsFrom": rule.HoldsFrom = reader.Date(); break;
                case "holdsUntil": rule.HoldsUntil = reader.Date(); break;
                case "byIssueDate": rule.ByIssueDate = reader.Truth(); break;
                default: throw CarriedReader.Unknown(member);
            }
        }
        return rule;
    }
}
