using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>An evidence pack whose entries name only sources and statements that it has.</summary>
internal sealed class EvidencePackConverter : DocumentConverter<EvidencePack, EvidenceDocument>
{
    public override void Check(JsonElement element, string path, Checker checker)
    {
        int before = checker.Faults.Count;
        checker.Check(element, typeof(EvidenceDocument), path);
        if (checker.Faults.Count > before)
            return;
        // The guards of parts are looked for one by one, so that a fault stands at its entry and not at the pack.
        GuardLocator.Locate(element, typeof(EvidenceDocument), path, checker);
        if (checker.Faults.Count > before)
            return;
        base.Check(element, path, checker);
    }

    protected override EvidenceDocument From(EvidencePack value) => new(value.Id, value.Version, value.Title, SourceDocument.Of(value.Sources))
    {
        Reviewed = value.Reviewed,
        Rating = value.Rating,
        Indications = value.Indications,
        Measures = value.Measures,
        HomeCare = value.HomeCare,
        Review = value.Review,
        Reports = value.Reports,
    };

    protected override EvidencePack To(EvidenceDocument document)
    {
        foreach (string key in Keys(document))
        {
            if (!document.Sources.ContainsKey(key))
                throw new MemberException($"sources for every key that an entry names; {key} has none", nameof(document.Sources));
        }
        Once(document.Indications.Select(indication => indication.Id), nameof(document.Indications));
        Once(document.Measures.Select(measure => measure.Id), nameof(document.Measures));
        Once(document.HomeCare.Select(care => care.Id), nameof(document.HomeCare));
        Once(document.Reports.Select(report => report.Scheme), nameof(document.Reports));
        foreach (Indication indication in document.Indications)
        {
            foreach (string id in indication.Approaches.SelectMany(approach => approach.Evidence))
            {
                if (indication.Statement(id) is null)
                    throw new MemberException($"approaches that lean on statements of their indication; {indication.Id} has no {id}", nameof(document.Indications));
            }
        }
        return new(document.Id, document.Version, document.Title)
        {
            Reviewed = document.Reviewed,
            Rating = document.Rating,
            Sources = SourceDocument.To(document.Sources),
            Indications = document.Indications,
            Measures = document.Measures,
            HomeCare = document.HomeCare,
            Review = document.Review,
            Reports = document.Reports,
        };
    }

    private static IEnumerable<string> Keys(EvidenceDocument document) =>
    [
        .. document.Indications.SelectMany(indication => indication.Evidence).SelectMany(statement => statement.Sources),
        .. document.Measures.SelectMany(measure => measure.Sources),
        .. document.Measures.SelectMany(measure => measure.Differences).SelectMany(difference => difference.Sources),
        .. document.Measures.Select(measure => measure.Items).OfType<ItemScoring>().SelectMany(items => items.Sources),
        .. document.HomeCare.SelectMany(care => care.Sources),
        .. document.Review?.Sources ?? default,
        .. document.Reports.SelectMany(report => report.Sources),
    ];

    private static void Once(IEnumerable<string> ids, string member)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            if (!seen.Add(id))
                throw new MemberException($"each entry once; {id} occurs again", member);
        }
    }
}
